/** Chalk drawings on a floor seen from above. */
import type { ComponentChildren } from 'preact';
import { curve, seeded, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Piece, type PieceProps } from '../kit/lit.tsx';
import { Line } from '../kit/shapes.tsx';

const white = '#FFF8EE';

const chalkFilter = (id: string) =>
  [
    `<filter id="${id}" x="-12%" y="-12%" width="124%" height="124%" color-interpolation-filters="sRGB">`,
    '<feTurbulence type="fractalNoise" baseFrequency=".3" numOctaves="1" seed="5"/>',
    '<feColorMatrix values="0 0 0 0 1 0 0 0 0 1 0 0 0 0 1 6 0 0 0 -2.2" result="grain"/>',
    '<feComposite in="SourceGraphic" in2="grain" operator="arithmetic" k1=".5" k2=".55"/></filter>',
  ].join('');

/** Strokes of chalk: broken up by the grain of the floor. */
function Chalk({ children }: { children: ComponentChildren }) {
  const paint = usePaint();
  return <g filter={paint.define('chalk', chalkFilter)}>{children}</g>;
}

/** A hand-drawn ring: it wobbles, and its ends overlap. */
function ring([across, down]: Point, seed: number): string {
  const random = seeded(seed);
  const points = Array.from({ length: 11 }, (_, index): Point => {
    const angle = (index / 10) * Math.PI * 2.1 - 1.2;
    const wobble = 0.95 + random() * 0.1;
    return [Math.cos(angle) * across * wobble, Math.sin(angle) * down * wobble];
  });
  return curve(points, false);
}

interface ChalkCraterProps extends PieceProps {
  radius: Point;
  seed?: number;
  colour?: string;
}

/** A crater round 0,0: a double rim and a few strokes of shade. */
export function ChalkCrater({ radius, seed = 1, colour = white, ...piece }: ChalkCraterProps) {
  const [across, down] = radius;
  const strokes = [0.1, 0.35, 0.6].map((share) => {
    const [x, y] = [across * (0.7 - share * 0.5), down * (0.2 + share * 0.5)];
    return `M${Math.round(x)} ${Math.round(y)}l${Math.round(-across * 0.24)} ${Math.round(down * 0.2)}`;
  });
  return (
    <Piece {...piece}>
      <Chalk>
        <path d={ring([across * 0.94, down * 0.94], seed)} fill={colour} opacity={0.1} />
        <Line path={ring(radius, seed)} colour={colour} width={9} opacity={0.9} />
        <Line path={ring([across * 0.72, down * 0.7], seed + 4)} colour={colour} width={5} opacity={0.6} />
        <Line path={strokes.join('')} colour={colour} width={6} opacity={0.7} />
      </Chalk>
    </Piece>
  );
}

/** The chalk bowl of soup, with steam; 260 wide, 250 high, centred on 0,0. */
export function ChalkBowl(piece: PieceProps) {
  return (
    <Piece {...piece}>
      <Chalk>
        <path d="M-126-14C-118 74-62 112 0 112S118 74 126-14Q0 40-126-14Z" fill="#FF9A80" opacity={0.55} />
        <Line path="M-128-16C-120 76-62 114 0 114S120 76 128-16" colour={white} width={9} />
        <Line path="M-128-16C-80-44 84-46 128-18C84 26-82 24-126-12" colour={white} width={8} />
        <Line path="M-70-16q16-12 32 0t32 0M20-14q14-10 28 0t26 0" colour="#FFC94D" width={8} />
        <Line
          path="M-44-64q-18-24 0-44t0-38M10-70q-18-24 0-44t0-38M62-62q-18-24 0-44t0-34"
          colour={white}
          width={7}
          opacity={0.8}
        />
      </Chalk>
    </Piece>
  );
}

/** A chalk star, radius 44 round 0,0. */
export const ChalkStar = ({ colour = '#FFC94D', ...piece }: PieceProps & { colour?: string }) => (
  <Piece {...piece}>
    <Chalk>
      <Line path="M-2-44L12-12L44-14L20 8L30 42L0 22L-30 40L-20 8L-44-14L-12-14L0-46" colour={colour} width={8} />
    </Chalk>
  </Piece>
);

/** A chalk rocket, nose to the right; 170 long, centred on 0,0. */
export const ChalkRocket = (piece: PieceProps) => (
  <Piece {...piece}>
    <Chalk>
      <Line
        path="M-50-24C0-34 50-26 84 0C50 26 0 34-50 24ZM-50-22L-78-40L-64 0L-78 40L-50 22"
        colour="#8FD3C4"
        width={8}
      />
      <Line path="M14 0a13 13 0 1 0-26 0a13 13 0 1 0 26 0" colour={white} width={6} />
    </Chalk>
  </Piece>
);

/** A finishing line of two rows of chalk squares down the page, `length` long from 0,0. */
export function ChalkFinish({ length = 400, ...piece }: PieceProps & { length?: number }) {
  const squares = Array.from({ length: Math.floor(length / 34) }, (_, index) => index);
  return (
    <Piece {...piece}>
      <Chalk>
        {squares.map((index) => (
          <rect x={index % 2 ? 34 : 0} y={index * 34} width={33} height={33} rx={3} fill={white} opacity={0.85} />
        ))}
        <Line path={`M0 0V${length}M68 0V${length}`} colour={white} width={6} />
      </Chalk>
    </Piece>
  );
}
