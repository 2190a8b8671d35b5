import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line } from '../kit/shapes.tsx';

/** A spiral sea snail's shell to listen to, its mouth to the left; centred on 0,0, 120 wide, 84 high. */
export function Seashell(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <path
          d="M-58 4C-60-30-28-44 4-38C30-34 46-20 62 2C46 14 34 34 2 40C-28 44-56 34-58 4Z"
          fill={paint.body('#F7C9A4')}
        />
        <path d="M-54 4C-56-22-34-30-18-26C-30-8-30 14-16 30C-34 34-52 26-54 4Z" fill={paint.body('#F08A86')} />
      </Lit>
      <Line
        path="M-14-34Q-28 2-12 36M10-36Q-2 2 12 36M32-26Q24 2 32 26M48-10Q44 2 48 12"
        colour="#C9765A"
        width={4}
        opacity={0.75}
      />
    </Piece>
  );
}
