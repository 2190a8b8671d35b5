/** A hammer lying on the ground, 150 long round 0,0, its head at the right. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Box, Line } from '../kit/shapes.tsx';

export function Hammer(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[0, 14]} radius={[82, 8]} opacity={0.36} />
      <Lit strength={0.7}>
        <Line path="M-70 4H46" colour="#C98F54" width={14} />
        <Box at={[36, -28]} size={[30, 58]} corner={7} fill={paint.body('#9A8FAE')} />
        <Box at={[32, -34]} size={[38, 16]} corner={6} fill={paint.body('#7E7494')} />
      </Lit>
      <Line path="M-64 1H-20" colour="#E0563F" width={14} />
    </Piece>
  );
}
