import { curve, type Point } from '../kit/curves.ts';
import { brush, mirrored } from './brush.ts';
import { smallForm, useSangoPaint } from './light.ts';

const root: Point = [-190, -540];
const tips: Point[] = [
  [-276, -704],
  [-342, -654],
  [-372, -576],
  [-348, -504],
  [-286, -462],
];
const web: Point[] = [
  [-176, -632],
  [-222, -664],
  [-272, -712],
  [-290, -700],
  [-298, -662],
  [-344, -664],
  [-352, -644],
  [-340, -606],
  [-376, -584],
  [-378, -564],
  [-342, -536],
  [-356, -506],
  [-344, -494],
  [-306, -492],
  [-288, -456],
  [-270, -454],
  [-236, -470],
  [-186, -478],
];

/** A finned ear: a web between five points, with ribs. Pivot at ±206,-548. */
export function Ear({ side }: { side: 'left' | 'right' }) {
  const paint = useSangoPaint();
  const sided = (points: readonly Point[]) => (side === 'left' ? points : mirrored(points));
  const centre: Point = [side === 'left' ? -200 : 200, -548];
  const webFill = paint.radialAt(
    [
      ['#DE4C3E', 0],
      ['#FB7D62', 0.5],
      ['#FFB48E', 0.82],
      ['#FFD9A8', 1],
    ],
    centre,
    190,
  );
  const ribFill = paint.radialAt(['#D8443A', '#F98A6C'], [centre[0], -548], 180);
  return (
    <>
      <path d={curve(sided(web))} fill={webFill} filter={paint.form({ ...smallForm, grain: 0.4 })} />
      {tips.map((tip) => {
        const end: Point = [root[0] + (tip[0] - root[0]) * 0.93, root[1] + (tip[1] - root[1]) * 0.93];
        const middle: Point = [(root[0] + tip[0]) / 2, (root[1] + tip[1]) / 2 - 5];
        return <path d={brush(sided([root, middle, end]), [18, 12, 6])} fill={ribFill} opacity={0.75} />;
      })}
    </>
  );
}
