import { usePaint } from '../../../kit/drawing.tsx';
import { Oval } from '../../../kit/shapes.tsx';

const dabs: [x: number, y: number, across: number, down: number][] = [
  [848, 322, 12, 8],
  [722, 396, 20, 15],
  [956, 398, 24, 13],
  [742, 704, 26, 17],
  [842, 694, 22, 15],
];

/** White dabs where floury hands have been: cheek, sleeve, skirt. */
export function Flour() {
  const paint = usePaint();
  return (
    <g filter={paint.speckle()}>
      {dabs.map(([x, y, across, down]) => (
        <Oval at={[x, y]} radius={[across, down]} fill="#FFFDF6" opacity={0.8} />
      ))}
    </g>
  );
}
