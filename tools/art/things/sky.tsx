/** What flies and shines in the moon game: moon, trail, sparkles, stars, rings. */
import { round, seeded, tube, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Glow, Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import type { Layered } from '../kit/page.tsx';
import { Oval } from '../kit/shapes.tsx';

interface CheeseMoonProps extends Layered {
  at: Point;
  radius: number;
  glow?: number;
}

const holes: [x: number, y: number, size: number][] = [
  [-0.36, -0.3, 0.2],
  [0.3, -0.44, 0.13],
  [0.42, 0.16, 0.22],
  [-0.14, 0.34, 0.16],
  [-0.58, 0.22, 0.1],
  [0.06, -0.06, 0.1],
];

/** A moon of yellow cheese, with its halo. */
export function CheeseMoon({ at, radius, glow = 0.8 }: CheeseMoonProps) {
  const paint = usePaint();
  return (
    <g>
      <Glow at={at} radius={radius * 2.4} colour="#FFE9A0" opacity={glow} />
      <Lit size="medium" strength={0.7}>
        <Oval at={at} radius={radius} fill={paint.radial(['#FFF3B8', '#FFD75E', '#F2B33E'], 0.38, 0.32, 0.8)} />
      </Lit>
      {holes.map(([x, y, size]) => (
        <Oval
          at={[at[0] + x * radius, at[1] + y * radius]}
          radius={[size * radius, size * radius * 0.9]}
          fill={paint.linear(['#E09A34', '#F6C65A'], 70)}
        />
      ))}
    </g>
  );
}

interface TrailProps extends Layered {
  through: readonly Point[];
  /** Half widths at its beginning and end. */
  from?: number;
  to?: number;
  colours?: readonly [string, string, string];
}

/** Three bands of light along a way, thin and faint where it began. */
export function Trail({ through, from = 5, to = 34, colours = ['#FFE08A', '#FF8F7A', '#7FD8CE'] }: TrailProps) {
  const paint = usePaint();
  const last = through.length - 1;
  const strengths = [0.85, 0.7, 0.6];
  return (
    <g>
      {colours.map((colour, band) => {
        const points = through.map(([x, y]): Point => [x, y + (band - 1) * to * 0.55]);
        const widths = through.map((_, index) => from + (((to - from) * index) / last) * (1 - 0.12 * band));
        const fill = paint.linear(
          [
            [colour, 0, 0.15],
            [colour, 1, 0.85],
          ],
          0,
        );
        return <path d={tube(points, widths)} fill={fill} opacity={strengths[band]} />;
      })}
    </g>
  );
}

interface SparkleProps {
  at: Point;
  radius: number;
  colour?: string;
  opacity?: number;
}

/** A four-pointed glint. */
export function Sparkle({ at: [x, y], radius, colour = '#FFF3C4', opacity = 0.95 }: SparkleProps) {
  const near = radius * 0.14;
  const path =
    `M${x} ${y - radius}Q${round(x + near)} ${round(y - near)} ${x + radius} ${y}` +
    `Q${round(x + near)} ${round(y + near)} ${x} ${y + radius}` +
    `Q${round(x - near)} ${round(y + near)} ${x - radius} ${y}` +
    `Q${round(x - near)} ${round(y - near)} ${x} ${y - radius}Z`;
  return <path d={path} fill={colour} opacity={opacity} />;
}

interface StarsProps extends Layered {
  /** Upper left corner and size of the field they are strewn over. */
  at?: Point;
  size: Point;
  count?: number;
  seed?: number;
}

/** Small stars, and a glint among every seven of them. */
export function Stars({ at = [0, 0], size, count = 40, seed = 3 }: StarsProps) {
  const random = seeded(seed);
  const stars = Array.from({ length: count }, (_, index) => {
    const place: Point = [round(at[0] + random() * size[0]), round(at[1] + random() * size[1])];
    return { place, radius: round(1.4 + random() * 2.6), opacity: round(0.4 + random() * 0.6), glint: index % 7 === 3 };
  });
  return (
    <g>
      {stars.map(({ place, radius, opacity, glint }) =>
        glint ? (
          <Sparkle at={place} radius={radius * 4} />
        ) : (
          <Oval at={place} radius={radius} fill="#FFF6D6" opacity={opacity} />
        ),
      )}
    </g>
  );
}

/** A ring to fly through, at a slant; 90 wide and 120 high round 0,0. `front` is the half before a flyer. */
export function RaceRing({
  colour = '#FFC94D',
  half,
  ...piece
}: PieceProps & { colour?: string; half?: 'back' | 'front' }) {
  const ring = { fill: 'none', stroke: colour, 'stroke-width': 14, 'stroke-linecap': 'round' } as const;
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        {half !== 'front' && <path d="M0-56C-24-56-40-30-40 0S-24 56 0 56" {...ring} />}
        {half !== 'back' && <path d="M0-56C24-56 40-30 40 0S24 56 0 56" {...ring} />}
      </Lit>
    </Piece>
  );
}
