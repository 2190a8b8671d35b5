/** Race on the floor: slippers lined up at a chalk line. */
import { Line } from '../../kit/shapes.tsx';
import { Slipper } from '../../things/clothing.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="rose" ground={false}>
    <Line path="M48-65L64 69" colour="#B06A7A" width={9} opacity={0.35} />
    <Line path="M46-66L62 68" colour="#FFFFFF" width={9} />
    <Slipper at={[0, -24]} scale={0.98} colour="#3E8EDE" />
    <Slipper at={[6, 18]} scale={1.04} colour="#F2A63C" />
    <Slipper at={[12, 62]} scale={1.1} />
    <Line path="M-66-38h14M-62 4h14M-60 46h14" colour="#D9683C" width={4} />
  </StoryCard>
);
