import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';

/** Mama's stool; stands on 0,0, 150 wide, its seat at -176. */
export function Stool(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[96, 11]} />
      <Lit strength={0.8}>
        <path d="M-52-164H-30L-44 0H-64ZM52-164H30L44 0H64Z" fill={paint.body('#A96A3C')} />
        <Line path="M-48-70H48" colour="#96592F" width={12} />
        <Box at={[-75, -180]} size={[150, 26]} corner={12} fill={paint.body('#C98450')} />
      </Lit>
    </Piece>
  );
}
