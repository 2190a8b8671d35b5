/** Dad's bicycle cap, lifted into the air; 90 wide round 0,0, its peak to the left. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';

export function FlyingCap(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path d="M-34 12C-36-22-14-34 8-34C34-34 48-16 46 12Q8 22-34 12Z" fill={paint.body('#F2C14A')} />
        <path d="M-30 8C-50 6-66 12-70 22C-54 26-32 22-14 16Z" fill={paint.body('#E0563F')} />
        <Oval at={[8, -34]} radius={[6, 4]} fill="#E0563F" />
      </Lit>
      <Line path="M8-34Q0-8 2 16M8-34Q28-14 30 14" colour="#C9922E" width={3} opacity={0.7} />
    </Piece>
  );
}
