/** A way to say goodbye: a hand and a flipper, palm to palm on the glass. */
import { PalmToPalm } from '../../pages/screen-time/parts/goodbyes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <PalmToPalm />
  </StoryCard>
);
