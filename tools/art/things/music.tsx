import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';

/** A music note, its head's middle at 0,0; 44 wide, 84 high. `pair` joins two under one beam, 84 wide. */
export function MusicNote({
  colour = palette.plum,
  pair = false,
  ...piece
}: PieceProps & { colour?: string; pair?: boolean }) {
  const paint = usePaint();
  const fill = paint.body(colour);
  return (
    <Piece {...piece}>
      <Lit strength={0.7}>
        <ellipse cx={0} cy={0} rx={18} ry={14} transform="rotate(-18)" fill={fill} />
        {pair && <ellipse cx={56} cy={-8} rx={18} ry={14} transform="rotate(-18 56 -8)" fill={fill} />}
        {pair ? (
          <path d="M10-4V-66Q10-72 16-73L66-82Q73-83 73-76V-12H65V-62L18-54V-4Z" fill={fill} />
        ) : (
          <path d="M10-4V-66Q10-72 16-70C22-54 44-52 38-26C34-42 22-44 18-46V-4Z" fill={fill} />
        )}
      </Lit>
    </Piece>
  );
}
