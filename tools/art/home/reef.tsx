/** The sunny reef behind the home page and the shelf: soft bands of sea, corals, weed and bubbles. */
import { curve, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Box, Oval } from '../kit/shapes.tsx';
import { brush } from '../sango/brush.ts';
import { useSangoPaint, type SangoForm } from '../sango/light.ts';
import type { Size } from '../kit/drawing.tsx';

interface Band {
  /** Its upper edge, from left to right. */
  through: readonly Point[];
  bottom: number;
  colours: readonly [string, string];
  form: SangoForm;
}

const bandForm: SangoForm = { depth: 26, soft: 16, tone: 0.16, grain: 0.3, rim: '#FFF3D0', rimWidth: 5, rimTone: 0.55 };

/** Land or water: all that lies below a soft line. */
export function Band({ through, bottom, colours, form }: Band) {
  const paint = useSangoPaint();
  const [first, last] = [through[0] ?? [0, 0], through[through.length - 1] ?? [0, 0]];
  return (
    <g filter={paint.form({ ...bandForm, ...form })}>
      <path
        d={`${curve(through, false)}L${last[0]} ${bottom}L${first[0]} ${bottom}Z`}
        fill={paint.linear([...colours])}
      />
    </g>
  );
}

interface Reef extends Size {
  /** Where the sun is, as shares of the picture; above it for light without a disc. */
  sun: Point;
}

export function SunnyReef({ width, height, sun }: Reef) {
  const paint = useSangoPaint();
  const across = (shares: readonly Point[]): Point[] => shares.map(([x, y]) => [x * width, y * height]);
  const sky = paint.linear([
    ['#FFE7C4', 0],
    ['#FFF3DC', 0.35],
    ['#CFEDEA', 0.7],
    ['#8FD6D0', 1],
  ]);
  const glow = paint.radial(
    [
      ['#FFE9B0', 0, 0.9],
      ['#FFE9B8', 0.45, 0.4],
      ['#FFEFD0', 1, 0],
    ],
    [0.5, 0.5],
    0.5,
  );
  const disc = paint.radial(['#FFF6D6', '#FFDF8F'], [0.4, 0.35], 0.7);
  const sunAt: Point = [sun[0] * width, sun[1] * height];
  return (
    <g>
      <Box at={[0, 0]} size={[width, height]} fill={sky} />
      <Oval at={sunAt} radius={width * 0.26} fill={glow} />
      <Oval at={sunAt} radius={width * 0.05} fill={disc} />
      <Band
        through={across([
          [-0.05, 0.62],
          [0.15, 0.55],
          [0.34, 0.6],
          [0.55, 0.53],
          [0.78, 0.59],
          [1.05, 0.52],
        ])}
        bottom={height * 1.1}
        colours={['#9ADBD3', '#58BDBB']}
        form={{ shade: palette.tealDark }}
      />
      <Band
        through={across([
          [-0.05, 0.72],
          [0.2, 0.7],
          [0.45, 0.76],
          [0.7, 0.69],
          [1.05, 0.74],
        ])}
        bottom={height * 1.1}
        colours={['#4DB9B4', '#1F9391']}
        form={{ shade: '#064A5C' }}
      />
    </g>
  );
}

export function SandFloor({ width, height, top }: Size & { top: number }) {
  const through: Point[] = [
    [-40, top + 16],
    [width * 0.2, top - 8],
    [width * 0.45, top + 10],
    [width * 0.72, top - 12],
    [width + 40, top + 8],
  ];
  return (
    <Band
      through={through}
      bottom={height + 60}
      colours={['#FBE9CB', '#E9C79C']}
      form={{ shade: '#B0704E', tone: 0.14, grain: 0.34 }}
    />
  );
}

const coralColours = {
  red: { light: '#FFB199', deep: '#E8604F', shade: '#7A2350' },
  purple: { light: '#C9A6DA', deep: '#7A3E8E', shade: '#43205E' },
  yellow: { light: '#FFD98A', deep: '#F2A03F', shade: '#B0562A' },
} as const;

interface Coral {
  at: Point;
  height: number;
  colour: keyof typeof coralColours;
  /** How far its tips lean to the right, as a share of its height. */
  lean?: number;
}

/** Arms as points [aside, up] in shares of the height, and widths in shares of the stem's. */
const arms: { through: Point[]; widths: number[] }[] = [
  {
    through: [
      [0, -0.05],
      [-0.02, 0.4],
      [0.05, 0.75],
      [0, 1],
    ],
    widths: [1.5, 1.2, 1, 0.85],
  },
  {
    through: [
      [-0.01, 0.3],
      [-0.2, 0.45],
      [-0.28, 0.78],
    ],
    widths: [1.1, 1, 0.8],
  },
  {
    through: [
      [0, 0.42],
      [0.2, 0.52],
      [0.3, 0.84],
    ],
    widths: [1.1, 1, 0.8],
  },
  {
    through: [
      [-0.2, 0.45],
      [-0.38, 0.5],
      [-0.46, 0.66],
    ],
    widths: [0.9, 0.8, 0.7],
  },
  {
    through: [
      [0.2, 0.52],
      [0.36, 0.5],
      [0.46, 0.62],
    ],
    widths: [0.9, 0.8, 0.7],
  },
];

/** A branch of coral; `at` is its foot. */
export function Coral({ at: [x, y], height, colour, lean = 0 }: Coral) {
  const paint = useSangoPaint();
  const { light, deep, shade } = coralColours[colour];
  const stem = height * 0.13;
  return (
    <g filter={paint.form({ shade, depth: 8, soft: 6, grain: 0.5, rimWidth: 3.5, rimTone: 0.7 })}>
      {arms.map(({ through, widths }) => (
        <path
          d={brush(
            through.map(([aside, up]) => [x + aside * height + lean * up * height, y - up * height]),
            widths.map((share) => share * stem),
          )}
          fill={paint.linearBetween([light, deep], [0, y - height], [0, y])}
        />
      ))}
    </g>
  );
}

interface Weed {
  at: Point;
  height: number;
  colours?: readonly [string, string];
  bend?: number;
}

/** Three leaves of weed; `at` is their foot. */
export function Weed({ at: [x, y], height, colours = ['#A6DC94', palette.leafDark], bend = 18 }: Weed) {
  const paint = useSangoPaint();
  const leaves = [
    { aside: 0, tall: 1, sway: bend },
    { aside: -22, tall: 0.7, sway: -bend * 0.7 },
    { aside: 22, tall: 0.78, sway: bend * 0.6 },
  ];
  return (
    <g filter={paint.form({ shade: '#0E4B4E', depth: 7, soft: 5, rim: '#D8F5C8', rimWidth: 3, rimTone: 0.6 })}>
      {leaves.map(({ aside, tall, sway }) => (
        <path
          d={brush(
            [
              [x + aside, y + 6],
              [x + aside + sway, y - height * tall * 0.35],
              [x + aside - sway * 0.6, y - height * tall * 0.7],
              [x + aside + sway * 0.7, y - height * tall],
            ],
            [12, 20, 15, 4],
          )}
          fill={paint.linear([...colours])}
        />
      ))}
    </g>
  );
}

export const Bubbles = ({ at }: { at: readonly (readonly [number, number, number])[] }) => (
  <g>
    {at.map(([x, y, radius]) => (
      <g>
        <Oval at={[x, y]} radius={radius} fill="#FFFFFF" opacity={0.35} />
        <Oval
          at={[x - radius * 0.3, y - radius * 0.35]}
          radius={[radius * 0.28, radius * 0.22]}
          fill="#FFFFFF"
          opacity={0.9}
        />
      </g>
    ))}
  </g>
);
