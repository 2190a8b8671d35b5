/** A soap bubble in the shape of a heart, 110 wide and 96 high round 0,0. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';

const heart = 'M0 48C-62 12-68-28-38-42C-18-50 0-36 0-24C0-36 18-50 38-42C68-28 62 12 0 48Z';

export function HeartBubble(piece: PieceProps) {
  const paint = usePaint();
  const skin = paint.radial(
    [
      ['#FFFFFF', 0, 0.6],
      ['#FBC6DC', 0.6, 0.75],
      ['#F29ABF', 1, 0.95],
    ],
    0.4,
    0.34,
    0.7,
  );
  return (
    <Piece {...piece}>
      <path d={heart} fill={skin} stroke="#F2FFFF" stroke-width={4} />
      <Line path="M-44-14Q-44-30-28-33" colour="#FFFFFF" width={6} opacity={0.9} />
      <Oval at={[22, 16]} radius={[5, 3.4]} fill="#FFFFFF" opacity={0.8} />
    </Piece>
  );
}
