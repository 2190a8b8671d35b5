/** A brush with wet paint, held round 0,0, its bristles to the right; 90 long. */
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Box } from '../../../kit/shapes.tsx';

export const PaintBrush = ({ colour = '#F2644F', ...piece }: PieceProps & { colour?: string }) => (
  <Piece {...piece}>
    <Lit strength={0.6}>
      <Box at={[-46, -4]} size={[72, 8]} corner={4} fill="#C98F54" />
      <Box at={[22, -6]} size={[14, 12]} corner={2} fill="#C9BFD6" />
      <path d="M36-7C48-8 56-4 62 2C54 6 46 8 36 7Z" fill={colour} />
    </Lit>
  </Piece>
);
