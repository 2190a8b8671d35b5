import { usePaint } from '../../../kit/drawing.tsx';
import { Oval } from '../../../kit/shapes.tsx';

const dabs: [x: number, y: number, across: number, down: number][] = [
  [848, 322, 12, 8],
  [722, 396, 16, 12],
  [956, 398, 20, 10],
  [764, 452, 14, 11],
];

/** White dabs where floury hands have been: nose, sleeves, apron. */
export function Flour() {
  const paint = usePaint();
  return (
    <g filter={paint.speckle()}>
      {dabs.map(([x, y, across, down]) => (
        <Oval at={[x, y]} radius={[across, down]} fill="#FFFDF6" opacity={0.55} />
      ))}
    </g>
  );
}
