/** A way to say goodbye: the box, the sock and a tiny pillow. */
import { LittleBed } from '../../pages/screen-time/parts/goodbyes.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="blue" ground={60}>
    <LittleBed />
  </StoryCard>
);
