/** The mango seller's voice: a great golden wave from her mouth across the page to Dad; the blue snail slides on it. */
import type { Point } from '../../../kit/curves.ts';
import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { lighter } from '../../../kit/palette.ts';
import { Sparkle } from '../../../things/sky.tsx';
import { BlueSnail } from '../../../animals/blue-snail.tsx';

const way: Point[] = [
  [520, 240],
  [620, 196],
  [760, 214],
  [880, 330],
  [1000, 424],
  [1110, 398],
  [1200, 420],
  [1232, 572],
];

/** How far the voice has opened at each place of its way. */
const opened = [0.08, 0.42, 0.78, 1, 1, 0.86, 0.6, 0.3];

/** Strands that fan out of her mouth: how far from the middle, how wide, in which gold. */
const strands: [aside: number, width: number, colour: string][] = [
  [-68, 11, '#FFD257'],
  [-26, 15, '#FFB938'],
  [18, 13, '#FFE59A'],
  [62, 10, '#FFC24A'],
];

const shifted = (aside: number) => way.map(([x, y], index): Point => [x, y + aside * (opened[index] ?? 1)]);

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
      <path
        d={tube(
          way,
          opened.map((share) => share * 92),
        )}
        fill={paint.linear(['#FFF6D2', '#FFDC86', '#FFC95C'], 20)}
        opacity={0.66}
      />
      {strands.map(([aside, width, colour]) => (
        <path
          d={tube(
            shifted(aside),
            opened.map((share) => 3 + width * share),
          )}
          fill={paint.linear([lighter(colour, 0.35), colour], 20)}
          opacity={0.94}
        />
      ))}
      {glints.map(([x, y, radius]) => (
        <Sparkle at={[x, y]} radius={radius} colour="#FFF6D0" />
      ))}
      <BlueSnail at={[884, 246]} scale={1.2} turn={40} feels="cheering" shadow={false} />
    </g>
  );
}
