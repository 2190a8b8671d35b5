/** The low board on which Dad rolls under bicycles: 300 long, 34 high, its wheels on 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Box, Line, Oval } from '../kit/shapes.tsx';

export function RollingBoard({ length = 300, ...piece }: PieceProps & { length?: number }) {
  const paint = usePaint();
  const half = length / 2;
  return (
    <Piece {...piece}>
      <Shade at={[0, 2]} radius={[half, 9]} opacity={0.4} />
      <Lit>
        {[-half + 34, half - 34].map((x) => (
          <Oval at={[x, -9]} radius={10} fill="#4A3A5E" />
        ))}
        <Box at={[-half, -32]} size={[length, 16]} corner={7} fill={paint.body('#C98F54')} />
      </Lit>
    </Piece>
  );
}

/** The same board from above, somebody to lie on it: 504 long and 188 wide round 0,0. */
export function RollingBoardFromAbove(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Oval at={[-190, 104]} radius={[24, 20]} fill="#4A3A5E" />
        <Oval at={[150, 104]} radius={[24, 20]} fill="#4A3A5E" />
        <Box at={[-254, -84]} size={[504, 188]} corner={18} fill="#94633A" />
        <Box at={[-254, -84]} size={[504, 174]} corner={18} fill={paint.body('#C98F54')} />
      </Lit>
      <Line path="M-230-20H230M-230 36H230" colour="#94633A" width={4} opacity={0.4} />
    </Piece>
  );
}
