import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';

const bed = 'M-220 872C60 838 300 832 560 850S980 846 1180 838S1560 852 1820 834V1110H-220Z';

/** The sandy ground under the song's sea, and the light that falls down to it. */
export function SeaBed() {
  const paint = usePaint();
  return (
    <g>
      <Glow at={[700, 690]} radius={[420, 260]} colour="#BFF3FA" opacity={0.55} />
      <Lit size="large" strength={0.5}>
        <path d={bed} fill={paint.linear(['#B9A3D6', '#8F7CC0'], 90)} />
      </Lit>
    </g>
  );
}
