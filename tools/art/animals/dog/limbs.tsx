import { tube, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { darker, lighter, palette } from '../../kit/palette.ts';
import { Line, Oval } from '../../kit/shapes.tsx';
import { sandy } from './head.tsx';

/** The fur of chest and paws, and of the legs on the far side. */
export const pale = lighter(sandy, 0.5);
const deep = darker(sandy, 0.2);
/** A shade deeper than the body, so that a thigh shows on it. */
export const thigh = darker(sandy, 0.06);

interface LegProps {
  points: Point[];
  widths?: number[];
  paw: Point;
  far?: boolean;
}

/** A leg and its paw, flat on the ground. */
export function Leg({ points, widths = [9.5, 7.5, 6.5], paw, far = false }: LegProps) {
  const paint = usePaint();
  return (
    <>
      <path d={tube(points, widths, 0.4)} fill={paint.body(far ? deep : sandy)} />
      <Oval at={paw} radius={far ? [8, 4.5] : [9.5, 5.2]} fill={far ? deep : pale} />
    </>
  );
}

/** A tail along four points, thin at its tip. */
export function Tail({ points }: { points: Point[] }) {
  const paint = usePaint();
  return (
    <Lit>
      <path d={tube(points, [6.5, 7, 6, 3])} fill={paint.body(sandy)} />
    </Lit>
  );
}

/** The red collar and its bell. */
export const Collar = ({ path, bell }: { path: string; bell: Point }) => (
  <>
    <Line path={path} colour={palette.coral} width={6.5} />
    <Oval at={bell} radius={[4, 4.4]} fill={palette.sun} />
  </>
);
