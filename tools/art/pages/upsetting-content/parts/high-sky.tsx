/** Above the golden light near the horizon the sky stays blue. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Box } from '../../../kit/shapes.tsx';

/** From the page's top down to `to`. */
export function HighSky({ to }: { to: number }) {
  const paint = usePaint();
  const fill = paint.linear(
    [
      ['#4FA4E6', 0, 1],
      ['#6FB8EC', 0.4, 0.9],
      ['#A9D8F2', 0.72, 0.55],
      ['#DDEBE0', 1, 0],
    ],
    90,
  );
  return <Box at={[-220, -220]} size={[2040, to + 220]} fill={fill} />;
}
