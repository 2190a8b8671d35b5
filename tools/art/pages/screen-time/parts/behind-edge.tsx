import { usePaint, type Children } from '../../../kit/drawing.tsx';

/** Nothing of it is painted below `y`, the back edge of a table or a sill; `rise` lifts the edge's middle. */
export function BehindEdge({ y, rise = 0, children }: Children & { y: number; rise?: number }) {
  const paint = usePaint();
  return <g clip-path={paint.clip(`M-200-200H1800V${y}Q800 ${y - 2 * rise}-200 ${y}Z`)}>{children}</g>;
}
