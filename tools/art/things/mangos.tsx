/** Mangos: one, a hill of them, and the stall that sells them. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker } from '../kit/palette.ts';
import { Box, Line, Oval, Place } from '../kit/shapes.tsx';
import { Awning } from '../places/lake/awning.tsx';

const skin = 'M-29 11C-26-5-12-22 6-22C21-22 29-11 26 2C22 17 6 23-8 20C-16 19-28 21-29 11Z';

const ripeness = {
  golden: ['#FFE08A', '#FFC13F', '#F2913A'],
  red: ['#FFD36A', '#F79A3E', '#E0563F'],
  green: ['#F6DF7A', '#C9C94F', '#8FB04A'],
} as const;

type Ripeness = keyof typeof ripeness;

interface MangoProps extends PieceProps {
  ripe?: Ripeness;
  leaf?: boolean;
}

function MangoShape({ ripe = 'golden', leaf = false }: MangoProps) {
  const paint = usePaint();
  return (
    <>
      <path d={skin} fill={paint.linear(ripeness[ripe], 58)} />
      <Line path="M14-20q2-6 6-7" colour="#7A5A3A" width={3} />
      {leaf && <path d="M18-26C26-38 40-38 48-32C40-24 28-22 18-26Z" fill={paint.body('#4FA065')} />}
      <Oval at={[-8, -8]} radius={[5, 3.4]} fill="#FFF8DC" opacity={0.6} />
    </>
  );
}

/** One mango, 56 wide and 46 high, centred on 0,0. */
export const Mango = ({ ripe, leaf, ...piece }: MangoProps) => (
  <Piece {...piece}>
    <Lit strength={0.6}>
      <MangoShape ripe={ripe} leaf={leaf} />
    </Lit>
  </Piece>
);

const hill: [x: number, y: number, ripe: Ripeness, turn: number][] = [
  [-31, -60, 'golden', -20],
  [32, -60, 'red', 12],
  [0, -84, 'golden', 6],
  [-64, -40, 'red', 14],
  [-22, -42, 'golden', -8],
  [20, -40, 'green', 10],
  [62, -40, 'golden', -14],
  [-88, -18, 'golden', 8],
  [-46, -18, 'green', -12],
  [-2, -16, 'red', 4],
  [42, -18, 'golden', 16],
  [86, -18, 'red', -10],
];

/** A hill of twelve, 220 wide and 112 high; stands on 0,0. */
export const MangoHill = (piece: PieceProps) => (
  <Piece {...piece}>
    <Lit strength={0.7}>
      {hill.map(([x, y, ripe, turn]) => (
        <Place at={[x, y]} turn={turn}>
          <MangoShape ripe={ripe} leaf={y < -80} />
        </Place>
      ))}
    </Lit>
  </Piece>
);

interface MangoStallProps extends PieceProps {
  /** Who stands behind the counter, feet on 0,0. */
  children?: ComponentChildren;
}

/** A counter under a bright awning, 470 wide and 518 high; its feet are on 0,0. */
export function MangoStall({ children, ...piece }: MangoStallProps) {
  const paint = usePaint();
  const wood = '#B9773F';
  return (
    <Piece {...piece}>
      <Shade at={[0, 2]} radius={[240, 20]} opacity={0.36} />
      <Lit>
        <Box at={[-206, -440]} size={[16, 438]} corner={6} fill={paint.body(darker(wood, 0.12))} />
        <Box at={[190, -440]} size={[16, 438]} corner={6} fill={paint.body(darker(wood, 0.12))} />
      </Lit>
      {children}
      <MangoHill at={[-92, -152]} scale={0.86} />
      <MangoHill at={[96, -152]} scale={0.86} flipped />
      <Lit size="medium" strength={0.8}>
        <Box at={[-216, -150]} size={[432, 148]} corner={8} fill={paint.body(wood)} />
        <Box at={[-226, -160]} size={[452, 24]} corner={8} fill={paint.body('#D99A5A')} />
      </Lit>
      <Line path="M-210-98H210M-210-48H210" colour={darker(wood, 0.3)} width={3} opacity={0.4} />
      <Mango at={[-2, -74]} scale={1.9} leaf turn={-8} />
      <Awning at={[0, -426]} width={470} depth={92} colours={['#1B9C98', '#FFF1D8']} stripes={8} />
    </Piece>
  );
}
