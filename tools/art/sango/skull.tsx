import type { Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { brush } from './brush.ts';
import { coralForm, skinFill, smallForm, useSangoPaint } from './light.ts';

const outline =
  'M0 -742C124 -742 216 -662 225 -548C234 -424 138 -350 0 -350' +
  'C-138 -350 -234 -424 -225 -548C-216 -662 -124 -742 0 -742Z';
const heart =
  'M0 -602C-24 -668 -102 -692 -152 -648C-208 -596 -198 -500 -148 -440C-108 -396 -54 -378 0 -366' +
  'C54 -378 108 -396 148 -440C198 -500 208 -596 152 -648C102 -692 24 -668 0 -602Z';

const freckles: [x: number, y: number, radius: number][] = [
  [0, -704, 9],
  [-30, -690, 7],
  [30, -690, 7],
  [-14, -668, 6],
  [14, -668, 6],
  [-196, -600, 6],
  [-206, -574, 8],
  [196, -600, 6],
  [206, -574, 8],
];

export function Skull() {
  const paint = useSangoPaint();
  return (
    <>
      <path d={outline} fill={skinFill(paint)} filter={paint.form({ ...coralForm, depth: 42, soft: 27, dots: 0.34 })} />
      {freckles.map(([x, y, radius]) => (
        <Oval at={[x, y]} radius={[radius, radius * 0.85]} fill="#FFB59C" opacity={0.7} />
      ))}
    </>
  );
}

/** A little tuft of coral between the antennae, behind the skull. */
export function Crest() {
  const paint = useSangoPaint();
  const fill = paint.linear([
    ['#FFB08F', 0],
    [palette.coral, 0.6],
    ['#DC4B3F', 1],
  ]);
  const side: Point[] = [
    [-30, -720],
    [-36, -752],
    [-46, -772],
  ];
  return (
    <g filter={paint.form(smallForm)}>
      <path d={brush(side, [30, 27, 25])} fill={fill} />
      <path
        d={brush(
          side.map(([x, y]) => [-x, y] as const),
          [30, 27, 25],
        )}
        fill={fill}
      />
      <path
        d={brush(
          [
            [0, -720],
            [0, -760],
            [2, -792],
          ],
          [36, 32, 29],
        )}
        fill={fill}
      />
    </g>
  );
}

/** The cream heart of the face. */
export function Mask() {
  const paint = useSangoPaint();
  const fill = paint.radial(
    [
      ['#FFF6EA', 0],
      [palette.cream, 0.6],
      ['#FCD3B8', 1],
    ],
    [0.42, 0.34],
    0.72,
  );
  const form = { shade: '#E08A6E', depth: 22, soft: 14, tone: 0.34, grain: 0.42 };
  return <path d={heart} fill={fill} filter={paint.form({ ...form, rim: '#FFFFFF', rimWidth: 4, rimTone: 0.55 })} />;
}

export function Cheek({ x }: { x: number }) {
  const paint = useSangoPaint();
  const dots = paint.radial(
    [
      ['#F2695F', 0, 0.85],
      ['#F58A80', 0.5, 0.55],
      ['#F7A6A0', 1, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  const wash = paint.radial(
    [
      ['#F58A80', 0, 0.55],
      ['#F7A6A0', 1, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  return (
    <>
      <Oval at={[x, -462]} radius={[46, 40]} fill={dots} filter={paint.dissolve(2.2)} />
      <Oval at={[x, -462]} radius={[40, 34]} fill={wash} />
    </>
  );
}
