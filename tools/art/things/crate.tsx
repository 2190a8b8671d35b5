/** A wooden box to sit on or to put things on: 180 wide, 100 high, its bottom middle on 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Box, Line } from '../kit/shapes.tsx';

export function Crate({ colour = '#B87B42', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[4, 1]} radius={[108, 13]} opacity={0.36} />
      <Lit size="medium" strength={0.8}>
        <path d="M-78-112H78L90-98H-90Z" fill={paint.body('#E0AE6E')} />
        <Box at={[-90, -100]} size={[180, 100]} corner={7} fill={paint.body(colour)} />
        <Box at={[-90, -100]} size={[180, 15]} corner={5} fill={paint.body('#D09A58')} />
        <Line path="M-84-52H84" colour="#8A5A34" width={4} />
        <Line path="M-70-84V-6M70-84V-6" colour="#8A5A34" width={3} opacity={0.6} />
      </Lit>
      {[-78, 78].map((x) => (
        <Line path={`M${x}-72v.1M${x}-26v.1`} colour="#6E4526" width={6} />
      ))}
    </Piece>
  );
}
