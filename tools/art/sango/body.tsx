import { curve, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { brush } from './brush.ts';
import { coralForm, skinFill, smallForm, useSangoPaint } from './light.ts';

const torso =
  'M0 -410C64 -410 94 -340 112 -250C132 -146 124 -28 0 -28C-124 -28 -132 -146 -112 -250C-94 -340 -64 -410 0 -410Z';

const bands: [height: number, half: number][] = [
  [-206, 58],
  [-168, 66],
  [-130, 68],
  [-92, 60],
];

function Belly() {
  const paint = useSangoPaint();
  const fill = paint.radial(
    [
      ['#FFF3E4', 0],
      [palette.cream, 0.6],
      ['#FBCFB2', 1],
    ],
    [0.42, 0.3],
    0.75,
  );
  const form = paint.form({ shade: '#DE8A6C', depth: 18, soft: 16, tone: 0.3, grain: 0.4, rimTone: 0 });
  return (
    <>
      <Oval at={[-4, -142]} radius={[80, 98]} fill={fill} filter={form} />
      {bands.map(([height, half]) => {
        const points: Point[] = [
          [-half, height - 8],
          [-half * 0.4, height],
          [half * 0.4, height],
          [half, height - 8],
        ];
        return <path d={brush(points, [2, 5, 5, 2])} fill="#E9A284" opacity={0.6} />;
      })}
    </>
  );
}

/** A flipper foot centred on `x`, flat on the ground at 0 (or hanging from a leg, moved by the caller). */
function Foot({ x }: { x: number }) {
  const paint = useSangoPaint();
  const out = Math.sign(x);
  const at = (across: number, y: number): Point => [x + out * across, y];
  const fin = curve([
    at(-42, -34),
    at(-6, -56),
    at(36, -42),
    at(62, -22),
    at(52, -4),
    at(30, -8),
    at(14, 2),
    at(-8, -6),
    at(-26, 2),
    at(-46, -8),
  ]);
  const fill = paint.radial(
    [
      ['#FF8C70', 0],
      [palette.coral, 0.7],
      ['#E5523F', 1],
    ],
    [0.4, 0.15],
    0.9,
  );
  return (
    <>
      <path d={fin} fill={fill} filter={paint.form({ ...smallForm, depth: 11 })} />
      <path d={brush([at(4, -38), at(26, -18)], [7, 4])} fill="#C9412F" opacity={0.3} />
      <path d={brush([at(-14, -38), at(-4, -16)], [7, 4])} fill="#C9412F" opacity={0.3} />
    </>
  );
}

/** A short leg that hangs over an edge, its foot swinging outward. */
function DanglingLeg({ x }: { x: number }) {
  const paint = useSangoPaint();
  const out = Math.sign(x);
  const thigh: Point[] = [
    [x * 0.9, -72],
    [x + out * 16, -40],
    [x + out * 20, 8],
  ];
  return (
    <>
      <path
        d={brush(thigh, [84, 72, 54])}
        fill={paint.linear(['#F7725B', '#E0523F'])}
        filter={paint.form({ ...smallForm, depth: 12 })}
      />
      <g transform={`translate(${out * 20} 40) rotate(${-out * 10} ${x} 0)`}>
        <Foot x={x} />
      </g>
    </>
  );
}

export type Legs = 'standing' | 'dangling' | 'none';

/** The round body with its banded belly. Stands on 0,0; with dangling legs it sits on 0,-30. */
export function Body({ legs = 'standing' }: { legs?: Legs }) {
  const paint = useSangoPaint();
  const inside = paint.clip(torso);
  const headShadow = paint.radial(
    [
      ['#9A2038', 0, 0.8],
      ['#9A2038', 0.72, 0.4],
      ['#B02A38', 1, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  return (
    <>
      <path d={torso} fill={skinFill(paint)} filter={paint.form(coralForm)} />
      <g clip-path={inside}>
        <Belly />
      </g>
      <g clip-path={inside}>
        <Oval at={[8, -316]} radius={[126, 80]} fill={headShadow} />
      </g>
      {legs === 'standing' && [-62, 62].map((x) => <Foot x={x} />)}
      {legs === 'dangling' && [-62, 62].map((x) => <DanglingLeg x={x} />)}
    </>
  );
}
