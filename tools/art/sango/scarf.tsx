import { curve, star, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { brush } from './brush.ts';
import { tealForm, useSangoPaint } from './light.ts';

const front: Point[] = [
  [40, -316],
  [74, -290],
  [76, -226],
  [66, -178],
  [40, -170],
  [14, -180],
  [24, -236],
  [30, -290],
];
const behind: Point[] = [
  [44, -318],
  [84, -300],
  [118, -232],
  [132, -176],
  [104, -160],
  [74, -160],
  [66, -220],
  [40, -290],
];

function Stripe({ from, to }: { from: Point; to: Point }) {
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 5];
  return <path d={brush([from, middle, to], [6])} fill="#BFF3E2" opacity={0.55} />;
}

/** The two hanging ends. They swing from 62,-304. */
export function ScarfEnds() {
  const paint = useSangoPaint();
  const fill = paint.linear(['#0E8488', palette.teal, '#2DB7AE'], [0, 0], [0.3, 1]);
  const form = paint.form({ ...tealForm, depth: 10, soft: 8 });
  return (
    <>
      <path d={curve(behind)} fill={fill} filter={form} />
      <Stripe from={[78, -186]} to={[122, -196]} />
      <path d={curve(front)} fill={fill} filter={form} />
      <Stripe from={[28, -200]} to={[64, -204]} />
    </>
  );
}

const band = 'M-136 -392C-142 -332 -84 -274 4 -274C90 -274 142 -330 136 -392C90 -346 -90 -346 -136 -392Z';
const folds: Point[][] = [
  [
    [-112, -352],
    [-60, -318],
    [-6, -306],
  ],
  [
    [-86, -322],
    [-44, -298],
    [6, -290],
  ],
  [
    [118, -352],
    [96, -330],
    [84, -322],
  ],
];

/** The teal band round the neck. */
export function Scarf() {
  const paint = useSangoPaint();
  return (
    <>
      <path d={band} fill={paint.linear([palette.teal, '#0C7880'])} filter={paint.form(tealForm)} />
      {folds.map((fold) => (
        <path d={brush(fold, [2, 6, 2])} fill="#07596A" opacity={0.45} />
      ))}
    </>
  );
}

/** The star badge at the shoulder, centred on 58,-306. */
export function Badge() {
  const paint = useSangoPaint();
  const at: Point = [58, -306];
  const path = star(at, 23, 12);
  const form = paint.form({ ...tealForm, depth: 10, soft: 7 });
  return (
    <>
      <Oval at={at} radius={[37, 36]} fill={paint.radial(['#1FB5AE', '#0C7880'])} filter={form} />
      <path d={path} fill={palette.sun} stroke={palette.sun} stroke-width={9} stroke-linejoin="round" />
      <path d={path} fill={paint.radial(['#FFF0BF', palette.sun], [0.4, 0.3], 0.6)} />
    </>
  );
}
