/** Spots of bicycle oil: centre and radius of each. */
import { Oval } from '../../../kit/shapes.tsx';

export const OilSpots = ({ list }: { list: readonly (readonly [x: number, y: number, radius: number])[] }) => (
  <>
    {list.map(([x, y, radius]) => (
      <Oval at={[x, y]} radius={[radius, radius * 0.7]} fill="#3A2430" opacity={0.72} />
    ))}
  </>
);
