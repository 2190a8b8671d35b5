/** Small things of Mama's sewing. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';

/** Red thread laid round a neck (0,0), both ends hanging, a needle on one; 120 wide, 190 long. */
export const LooseThread = (piece: PieceProps) => (
  <Piece {...piece}>
    <Line
      path="M-62-22C-50 14 20 26 64-10M-40 4C-48 60-66 80-58 128S-74 160-64 176M22 12C30 60 14 90 24 132"
      colour="#E5533F"
      width={6}
    />
    <Line path="M-64 176l-5 30" colour="#C9CFDE" width={6} />
    <Line path="M-65 181l-1 5" colour="#8C93AC" width={2.4} />
  </Piece>
);

/** A thimble worn as a hat; its rim is on 0,0, 34 wide. */
export function Thimble(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d="M-17 0C-16-16-13-28-8-32Q0-36 8-32C13-28 16-16 17 0Q0 7-17 0Z" fill={paint.body('#D6DAE8')} />
      </Lit>
      {[-8, 0, 8].map((x) => (
        <Oval at={[x, -14]} radius={1.6} fill="#9AA2BC" />
      ))}
      {[-5, 5].map((x) => (
        <Oval at={[x, -22]} radius={1.5} fill="#9AA2BC" />
      ))}
      <Line path="M-16-2Q0 5 16-2" colour="#F4F6FC" width={3} />
    </Piece>
  );
}
