/** A way to say goodbye: Amal and the penguin bow to each other once more. */
import { LastDance } from '../../pages/screen-time/parts/goodbyes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="sand" ground={60}>
    <LastDance />
  </StoryCard>
);
