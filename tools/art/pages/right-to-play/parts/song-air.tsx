import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';
import { Box, Line } from '../../../kit/shapes.tsx';

/** The air of the room turned into a bright sea down to the skirting, light where Lina stands. */
export function SongAir({ floor }: { floor: number }) {
  const paint = usePaint();
  const water = paint.linear(
    [
      ['#2E7FBE', 0, 0.96],
      ['#4FBAD6', 0.55, 0.94],
      ['#A5E6DC', 0.9, 0.8],
      ['#F3E3C0', 1, 0.3],
    ],
    90,
  );
  return (
    <>
      <Box at={[0, 0]} size={[1600, floor - 16]} fill={water} />
      <Glow at={[900, 360]} radius={[700, 400]} colour="#E6FFF2" opacity={0.6} />
      <Line path={`M-20 44q50-26 100 0${'t100 0'.repeat(15)}`} colour="#E6FBFF" width={6} opacity={0.4} />
      <Line
        path="M40 560q26-14 52 0t52 0M1330 90q26-14 52 0t52 0M520 330q22-12 44 0t44 0M700 590q22-12 44 0t44 0"
        colour="#E6FBFF"
        width={5}
        opacity={0.45}
      />
    </>
  );
}
