/** A bicycle spoke that got stuck in Dad's hair, a leaf on its tip; its lower end is on 0,0, 100 high. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';

export function SpokeInHair(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.5}>
        <Line path="M0 12V-92" colour="#C9CBDD" width={7} />
        <path d="M-2-78C-4-104 12-116 32-118C34-98 22-80-2-78Z" fill={paint.body('#63B36A')} />
      </Lit>
      <Line path="M0-80Q12-96 26-110" colour="#3E8A52" width={3} />
    </Piece>
  );
}
