/** One winter boot, toe to the right; stands on 0,0, 84 wide, 92 high. Its heel is at -18,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Box, Line } from '../kit/shapes.tsx';

export function WinterBoot({ colour = '#7A4A5E', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.8}>
        <path d="M-26-78H20L22-40C42-38 56-26 56-8H-28C-32-30-28-54-26-78Z" fill={paint.body(colour, 1.2)} />
        <path d="M-30-12H57Q62 0 54 2H-26Q-34 0-30-12Z" fill={darker(colour, 0.4)} />
        <Box at={[-33, -94]} size={[60, 26]} corner={13} fill={paint.body('#F3E3D2')} />
      </Lit>
      <Line path="M22-38q14 1 24 10M-18-54H18" colour={lighter(colour, 0.4)} width={4} opacity={0.7} />
    </Piece>
  );
}
