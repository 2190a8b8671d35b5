/** Put the tablet to bed: a box, and a sock for a blanket. */
import { Shade } from '../../kit/lit.tsx';
import { Line, Place } from '../../kit/shapes.tsx';
import { TabletBed } from '../../things/tablet-bed.tsx';
import { StoryCard } from '../parts/story-card.tsx';

export default () => (
  <StoryCard tint="blue">
    <Shade at={[0, 56]} radius={[66, 8]} />
    <Place at={[0, 54]} scale={0.34}>
      <TabletBed />
    </Place>
    <Line path="M50-40q6-8 0-12t2-12M62-34q5-7 0-10" colour="#FFFFFF" width={4} />
  </StoryCard>
);
