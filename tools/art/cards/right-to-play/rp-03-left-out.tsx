/** A left-out feeling: one sock alone on a long washing line. */
import { Line, Place } from '../../kit/shapes.tsx';
import { Cloth, Peg } from '../../things/cloth.tsx';
import { StoryCard } from '../parts/story-card.tsx';

const empty: [x: number, y: number, scale: number][] = [
  [-62, -37, 0.8],
  [-34, -30, 0.8],
  [58, -36, 0.8],
];

export default () => (
  <StoryCard tint="lilac" ground={false}>
    <Line path="M-80-42Q0-8 80-42" colour="#FFFFFF" width={3.4} />
    <Line path="M-80-42Q0-8 80-42" colour="#8E7BAE" width={1.4} opacity={0.7} />
    {empty.map(([x, y, scale]) => (
      <Place at={[x, y]} scale={scale}>
        <Peg />
      </Place>
    ))}
    <Cloth kind="sock" colour="#F2644F" at={[12, -25]} scale={1.3} turn={6} />
    <Line path="M-4 2q4 3 8 0M12 3q4 3 8 0M-1 14q7-4 14 1" colour="#5A1F3A" width={2.6} />
  </StoryCard>
);
