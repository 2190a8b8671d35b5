/** Washing, hanging from 0,0 on its pegs. A shirt is 116 wide and 104 long, a towel 80 by 120, a sock 35 by 60. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, useLight, type PieceProps } from '../kit/lit.tsx';
import { lighter, mix } from '../kit/palette.ts';
import { Box, Line } from '../kit/shapes.tsx';

export type ClothKind = 'shirt' | 'dress' | 'trousers' | 'towel' | 'sock';

interface ClothShape {
  outline: string;
  stripes?: string;
  pegs: number[];
}

const shapes: Record<ClothKind, ClothShape> = {
  shirt: {
    outline: 'M-34 0L-14-2Q0 8 14-2L34 0L58 26L40 42L32 32L34 96Q0 104-34 96L-32 32L-40 42L-58 26Z',
    stripes: 'M-30 60Q0 68 31 60',
    pegs: [-20, 20],
  },
  dress: {
    outline: 'M-22 0L-10-2Q0 8 10-2L22 0L36 20L24 28L20 44L46 104Q0 116-46 104L-20 44L-24 28L-36 20Z',
    pegs: [-16, 16],
  },
  trousers: { outline: 'M-26 0H26L32 108L6 110L0 40L-6 110L-32 108Z', pegs: [-20, 20] },
  towel: {
    outline: 'M-36 0H36Q40 60 34 116Q0 122-34 116Q-40 60-36 0Z',
    stripes: 'M-36 20Q0 26 37 20M-37 92Q0 99 35 92',
    pegs: [-26, 26],
  },
  sock: { outline: 'M-9 0H9L10 34Q12 46 26 48Q34 54 26 60H2Q-10 58-9 42Z', pegs: [0] },
};

/** A wooden peg that grips a line at 0,0; 7 wide, 18 long. */
export const Peg = ({ x = 0, colour = '#D9A05F' }: { x?: number; colour?: string }) => (
  <Box at={[x - 3.5, -10]} size={[7, 18]} corner={3} fill={colour} />
);

interface ClothProps extends PieceProps {
  kind: ClothKind;
  colour: string;
}

export function Cloth({ kind, colour: byDay, ...piece }: ClothProps) {
  const paint = usePaint();
  const mood = useLight().mood;
  const colour = (piece.mood ?? mood) === 'night' ? mix(byDay, '#4A4690', 0.45) : byDay;
  const { outline, stripes, pegs } = shapes[kind];
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path d={outline} fill={paint.body(colour)} />
        {stripes && <Line path={stripes} colour={lighter(colour, 0.48)} width={7.5} />}
        {pegs.map((x) => (
          <Peg x={x} />
        ))}
      </Lit>
    </Piece>
  );
}
