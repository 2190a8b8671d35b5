/** A way to say goodbye: a big hand and a small hand. */
import { TwoHands } from '../../pages/screen-time/parts/goodbyes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="rose" ground={false}>
    <TwoHands />
  </StoryCard>
);
