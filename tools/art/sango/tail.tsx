import type { Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { Tip } from './antennae.tsx';
import { brush, sampled } from './brush.ts';
import { coralForm, smallForm, useSangoPaint } from './light.ts';

const spine = (up: number): Point[] => [
  [34, -84],
  [128, -50],
  [226, -58 - up],
  [312, -118 - up * 1.4],
  [334, -206 - up * 1.6],
  [290, -274 - up * 1.6],
  [222, -268 - up * 1.6],
  [204, -208 - up * 1.5],
  [242, -176 - up * 1.4],
];

/** Soft fin bumps along the outer edge, like a sea horse's: centre and radius. */
function bumpsAlong(points: readonly Point[]): { at: Point; radius: number }[] {
  const along = sampled(points);
  const bumps = [];
  for (let index = 14; index < along.length - 12; index += 5) {
    const [before, here, after] = [along[index - 1], along[index], along[index + 1]];
    if (!before || !here || !after) continue;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]);
    const share = index / along.length;
    const out = (42 - 22 * share) / length;
    const at: Point = [here[0] - (after[1] - before[1]) * out, here[1] + (after[0] - before[0]) * out];
    bumps.push({ at, radius: 19 - 8 * share });
  }
  return bumps;
}

const freckles = (up: number): Point[] => [
  [166, -58],
  [234, -74 - up],
  [290, -116 - up * 1.4],
  [314, -170 - up * 1.5],
  [308, -224 - up * 1.6],
  [270, -262 - up * 1.6],
];

/** The curled tail, rooted behind the body at 40,-84. `up` lifts it by some units. */
export function Tail({ up = 0 }: { up?: number }) {
  const paint = useSangoPaint();
  const points = spine(up);
  const fill = paint.linearBetween(['#D9463C', palette.coral, palette.coralLight], [60, -60], [290, -280]);
  return (
    <>
      <g filter={paint.form({ ...smallForm, depth: 6, soft: 4 })}>
        {bumpsAlong(points).map((bump) => (
          <Oval {...bump} fill="#FFB08F" />
        ))}
      </g>
      <path
        d={brush(points, [88, 82, 74, 66, 58, 50, 42, 36, 30])}
        fill={fill}
        filter={paint.form({ ...coralForm, depth: 16, soft: 12 })}
      />
      {freckles(up).map((at, index) => (
        <Oval at={at} radius={[7.5 - index * 0.6, 6 - index * 0.4]} fill="#FFB59C" opacity={0.8} />
      ))}
      <Tip at={[244, -174 - up * 1.4]} radius={19} />
    </>
  );
}
