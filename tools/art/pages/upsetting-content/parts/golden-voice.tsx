/** The mango seller's voice: a great golden wave from her mouth across the page to Dad; the blue snail slides on it. */
import type { Point } from '../../../kit/curves.ts';
import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Sparkle } from '../../../things/sky.tsx';
import { BlueSnail } from '../../../animals/blue-snail.tsx';

const way: Point[] = [
  [548, 246],
  [640, 200],
  [760, 196],
  [880, 290],
  [980, 420],
  [1080, 470],
  [1180, 480],
  [1250, 560],
];

const bands: { widths: number[]; from: string; to: string; opacity: number; lift: number }[] = [
  { widths: [14, 44, 70, 82, 84, 74, 56, 30], from: '#FFF3C8', to: '#FFDFA0', opacity: 0.6, lift: 8 },
  { widths: [12, 34, 54, 62, 64, 56, 42, 22], from: '#FFE59A', to: '#FFB938', opacity: 0.85, lift: 2 },
  { widths: [9, 22, 34, 38, 38, 32, 24, 12], from: '#FFF3C0', to: '#FFD257', opacity: 0.95, lift: -6 },
  { widths: [5, 9, 13, 14, 13, 11, 8, 4], from: '#FFFBE6', to: '#FFF1B8', opacity: 0.95, lift: -14 },
];

const glints: [x: number, y: number, radius: number][] = [
  [700, 104, 14],
  [860, 150, 10],
  [1060, 346, 13],
  [930, 500, 11],
  [1180, 380, 12],
];

export function GoldenVoice() {
  const paint = usePaint();
  return (
    <g>
      {bands.map(({ widths, from, to, opacity, lift }) => (
        <path
          d={tube(
            way.map(([x, y]): Point => [x, y + lift]),
            widths,
          )}
          fill={paint.linear([from, to], 30)}
          opacity={opacity}
        />
      ))}
      {glints.map(([x, y, radius]) => (
        <Sparkle at={[x, y]} radius={radius} colour="#FFF6D0" />
      ))}
      <BlueSnail at={[944, 312]} scale={1.15} turn={50} feels="cheering" shadow={false} />
    </g>
  );
}
