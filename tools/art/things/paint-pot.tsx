/** An open pot of paint, 84 wide and 70 high, standing on 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { lighter } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

export function PaintPot({ colour = '#4FA35C', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[2, 1]} radius={[50, 7]} opacity={0.36} />
      <Lit>
        <path d="M-40-66V-8Q-40 0-28 0H28Q40 0 40-8V-66Z" fill={paint.body('#E4DDED')} />
        <Oval at={[0, -66]} radius={[42, 11]} fill="#B9B0C8" />
      </Lit>
      <Oval at={[0, -64]} radius={[36, 8]} fill={paint.linear([lighter(colour, 0.2), colour], 90)} />
      <Lit strength={0.5}>
        <path d="M10-58C12-40 8-26 14-20C22-16 24-28 24-40C24-50 28-56 34-60Z" fill={colour} />
      </Lit>
      <Line path="M-40-40H40" colour="#B9B0C8" width={3} opacity={0.6} />
    </Piece>
  );
}
