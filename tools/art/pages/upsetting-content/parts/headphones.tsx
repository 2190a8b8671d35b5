/** Headphones with a small microphone, for a head 100 high seen from the front whose middle is on 0,0. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';

export function Headphones(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Line path="M-50-2C-56-78 56-78 50-2" colour="#3A3170" width={9} />
      <Line path="M-46-20C-40-66 20-72 34-50" colour="#7A70B8" width={3} opacity={0.7} />
      <Line path="M-52 16Q-48 40-22 40" colour="#3A3170" width={4} />
      <Lit strength={0.6}>
        <Box at={[-62, -14]} size={[20, 38]} corner={10} fill={paint.body('#F2A63C')} />
        <Box at={[42, -14]} size={[20, 38]} corner={10} fill={paint.body('#F2A63C')} />
        <Oval at={[-20, 40]} radius={[7, 5]} fill="#3A3170" />
      </Lit>
    </Piece>
  );
}
