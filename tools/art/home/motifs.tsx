/** Things that lie about on the home pages, each in a box of 200 × 200 from 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { brush } from '../sango/brush.ts';
import { useSangoPaint } from '../sango/light.ts';

function useSoftForm() {
  const paint = useSangoPaint();
  return (shade = '#6A2A5A', depth = 10) =>
    paint.form({
      shade,
      depth,
      soft: depth * 0.8,
      tone: 0.36,
      grain: 0.5,
      rim: '#FFF1CF',
      rimWidth: 3.5,
      rimTone: 0.7,
    });
}

const ribs = [
  [48, 70],
  [72, 48],
  [100, 40],
  [128, 48],
  [152, 70],
] as const;

export function Shell() {
  const paint = useSangoPaint();
  const soft = useSoftForm();
  const fill = paint.radial(
    [
      ['#FFF3E4', 0],
      ['#FFC6B0', 0.6],
      ['#F2887A', 1],
    ],
    [0.4, 0.25],
    0.8,
  );
  return (
    <g>
      <g filter={soft()}>
        <path
          d={
            'M100 176C84 176 78 166 74 158C40 140 22 112 28 84C34 48 66 30 100 30' +
            'C134 30 166 48 172 84C178 112 160 140 126 158C122 166 116 176 100 176Z'
          }
          fill={fill}
        />
      </g>
      {ribs.map(([x, y]) => (
        <path
          d={brush(
            [
              [100, 158],
              [(100 + x * 2) / 3, (158 + y * 2) / 3],
              [x, y],
            ],
            [2, 5, 7],
          )}
          fill="#E0705F"
          opacity={0.45}
        />
      ))}
      <Oval at={[100, 168]} radius={[20, 9]} fill="#FFE3C8" />
    </g>
  );
}

export function Kite() {
  const paint = useSangoPaint();
  const soft = useSoftForm();
  const bow = 'M0 0C-10-12-20-6-18 0C-20 6-10 12 0 0C10-12 20-6 18 0C20 6 10 12 0 0Z';
  return (
    <g>
      <Line
        path="M104 128C92 150 88 152 88 160C96 172 112 166 110 176C108 186 96 186 92 198"
        colour={palette.plum}
        width={4}
      />
      <g filter={soft()}>
        <path
          d="M116 14L166 72L104 134L58 62Z"
          fill={paint.linear([palette.sun, '#FF9A4D'], [0, 0], [1, 1])}
          stroke="#FFB84D"
          stroke-width={8}
          stroke-linejoin="round"
        />
      </g>
      <path d="M116 14L104 134L58 62Z" fill={palette.coral} opacity={0.85} />
      <Line path="M116 14L104 134" colour="#FFF1D6" width={4} />
      <g fill={palette.teal}>
        <path d={bow} transform="translate(88 160)" />
        <path d={bow} transform="translate(108 180) rotate(40)" />
      </g>
    </g>
  );
}

/** The three rings of privacy, with somebody in the middle. */
export function RingsMark() {
  const soft = useSoftForm();
  return (
    <g>
      <Oval at={[100, 100]} radius={84} fill={palette.sky} />
      <Oval at={[100, 106]} radius={60} fill="#8FD3C4" />
      <g filter={soft('#C9722F', 6)}>
        <Oval at={[100, 112]} radius={36} fill={palette.sun} />
      </g>
      <Oval at={[100, 104]} radius={10} fill={palette.ink} />
      <path d="M82 134C82 118 118 118 118 134Z" fill={palette.ink} />
    </g>
  );
}

/** A key; `ground` shows through the hole of its ring. */
export function Key({ ground }: { ground: string }) {
  const soft = useSoftForm();
  return (
    <g>
      <g filter={soft('#C9722F', 8)}>
        <Oval at={[68, 76]} radius={42} fill={palette.sun} />
        <Line path="M92 100L164 170" colour={palette.sun} width={24} />
        <Line path="M142 150L162 130" colour={palette.sun} width={18} />
        <Line path="M120 126L138 108" colour={palette.sun} width={16} />
      </g>
      <Oval at={[64, 72]} radius={17} fill={ground} />
    </g>
  );
}

export function Compass() {
  const soft = useSoftForm();
  return (
    <g>
      <g filter={soft('#7A5A4E', 8)}>
        <Oval at={[100, 100]} radius={84} fill="#FFF6E6" />
      </g>
      <Oval at={[100, 100]} radius={68} fill={palette.teal} />
      <Oval at={[100, 100]} radius={60} fill={palette.tealDark} />
      <g transform="rotate(32 100 100)" filter={soft('#7A5A4E', 4)}>
        <path d="M100 44L116 100L100 156L84 100Z" fill="#FFFFFF" />
        <path d="M100 44L116 100H84Z" fill={palette.coral} />
      </g>
      <Oval at={[100, 100]} radius={9} fill={palette.ink} />
    </g>
  );
}

interface Pencil {
  length: number;
  colour: string;
  rubber: string;
  shade: string;
}

/** A pencil, 28 thick, its rubber at 0,0 and its tip to the right. */
export function Pencil({ length, colour, rubber, shade }: Pencil) {
  const paint = useSangoPaint();
  const body = length - 32;
  return (
    <g filter={paint.form({ shade, depth: 6, soft: 4, rimWidth: 3 })}>
      <path d={`M0 0H${body}L${length} 14L${body} 28H0Z`} fill={colour} />
      <path d={`M${body} 0L${length} 14L${body} 28Z`} fill="#FFE9D6" />
      <path d={`M${length - 11} 9.2L${length} 14L${length - 11} 18.8Z`} fill={palette.ink} />
      <path d={`M0 9H${body}`} stroke="#FFF3CF" stroke-opacity={0.5} stroke-width={4} />
      <rect x={-16} width={28} height={28} rx={8} fill={rubber} />
    </g>
  );
}

/** A five-pointed star with round corners, round 0,0. */
export function PaperStar({ size, colour }: { size: number; colour: string }) {
  const paint = usePaint();
  return (
    <g filter={paint.form({ size: 'limb' })}>
      <path
        d="M0-10L2.9-3.7L9.6-2.9L4.7 1.9L5.9 8.5L0 5.3L-5.9 8.5L-4.7 1.9L-9.6-2.9L-2.9-3.7Z"
        fill={colour}
        stroke={colour}
        stroke-width={3}
        stroke-linejoin="round"
        transform={`scale(${size / 10})`}
      />
    </g>
  );
}
