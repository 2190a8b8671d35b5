import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line } from '../kit/shapes.tsx';

/** A fork with three tines, held at 0,0, its tines 120 to the right. */
export function Fork(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.4}>
        <Line path="M-20 0H64" colour="#B9AFC8" width={9} />
        <path d="M58-4C66-18 78-16 84-16V16C78 16 66 18 58 4Z" fill={paint.body('#C9C0D6')} />
        <Line path="M82-13H118M82 0H122M82 13H118" colour="#C9C0D6" width={7} />
      </Lit>
    </Piece>
  );
}
