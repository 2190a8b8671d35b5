import type { Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { brush, mirrored } from './brush.ts';
import { smallForm, useSangoPaint } from './light.ts';

/** A glowing tip: a bright drop in a soft halo. */
export function Tip({ at, radius }: { at: Point; radius: number }) {
  const paint = useSangoPaint();
  const halo = paint.fade(paint.glow, 0.85, [0.38, 0.38]);
  const drop = paint.radial(['#FFFDF2', paint.glow, paint.glow], [0.4, 0.36], 0.7);
  return (
    <>
      <Oval at={at} radius={radius * 2.5} fill={halo} />
      <Oval at={at} radius={radius} fill={drop} />
    </>
  );
}

const main: Point[] = [
  [-78, -702],
  [-90, -766],
  [-118, -820],
  [-112, -884],
];
const outer: Point[] = [
  [-104, -792],
  [-140, -806],
  [-168, -842],
];
const inner: Point[] = [
  [-116, -824],
  [-88, -842],
  [-70, -868],
];

/** One coral branch of the head, rooted near -78,-702 (mirrored on the viewer's right). */
export function Antenna({ side }: { side: 'left' | 'right' }) {
  const paint = useSangoPaint();
  const [stem, out, into] = side === 'left' ? [main, outer, inner] : [main, outer, inner].map(mirrored);
  const fill = paint.linearBetween(
    [
      [palette.coralLight, 0],
      [palette.coral, 0.35],
      ['#D9473D', 1],
    ],
    [0, -890],
    [0, -700],
  );
  return (
    <>
      <g filter={paint.form(smallForm)}>
        <path d={brush(stem ?? [], [42, 34, 30, 27])} fill={fill} />
        <path d={brush(out ?? [], [26, 23, 20])} fill={fill} />
        <path d={brush(into ?? [], [23, 20, 17])} fill={fill} />
      </g>
      <AntennaTips side={side} />
    </>
  );
}

/** The three lit tips of one branch alone, for a layer that brightens. */
export function AntennaTips({ side }: { side: 'left' | 'right' }) {
  const turn = side === 'left' ? 1 : -1;
  return (
    <>
      <Tip at={[-112 * turn, -884]} radius={21} />
      <Tip at={[-168 * turn, -842]} radius={14} />
      <Tip at={[-70 * turn, -868]} radius={12} />
    </>
  );
}
