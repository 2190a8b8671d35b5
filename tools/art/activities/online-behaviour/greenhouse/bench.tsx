/** The bench at the front, with moss, and the branch that lies on it: the way the chat has gone. */
import type { FunctionComponent } from 'preact';
import { cloud, tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit, Shade } from '../../../kit/lit.tsx';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import type { Layered } from '../../../kit/page.tsx';

/** Cushions of moss along the lower edge: the middle of each, and how far it reaches. */
const moss: [at: Point, radius: Point][] = [
  [
    [40, 716],
    [110, 20],
  ],
  [
    [330, 718],
    [96, 15],
  ],
  [
    [690, 718],
    [130, 17],
  ],
  [
    [1010, 716],
    [170, 22],
  ],
];

export function Bench() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.7}>
        <Box at={[-20, 578]} size={[1320, 160]} fill={paint.linear(['#34506E', '#1F2F52'], 90)} />
      </Lit>
      <Box at={[-20, 566]} size={[1320, 20]} fill={paint.linear(['#7C87AE', '#4C6488'], 90)} />
      <Box at={[-20, 566]} size={[1320, 3]} fill="#FFD9B0" opacity={0.55} />
      <Line
        path="M-10 622H170M250 614H470M560 626H820M910 616H1280M60 676H300M520 684H780M880 674H1200"
        colour="#16233F"
        width={2.5}
        opacity={0.35}
      />
      <Lit strength={0.8}>
        {moss.map(([at, radius], index) => (
          <path key={index} d={cloud(at, radius, 44, 0.3, index + 2)} fill={index % 2 ? '#356F60' : '#2D6158'} />
        ))}
      </Lit>
      <Glow at={[446, 640]} radius={[430, 60]} colour="#FFE0B0" opacity={0.16} />
    </g>
  );
}

const Leaf = ({ at, turn, scale = 1 }: { at: Point; turn: number; scale?: number }) => {
  const paint = usePaint();
  return (
    <Place at={at} turn={turn} scale={scale}>
      <path d="M0 0C10-17 34-15 44 0C34 15 10 17 0 0Z" fill={paint.body('#5DB07E')} />
      <Line path="M2 0H34" colour="#D6F2CF" width={2} opacity={0.5} />
    </Place>
  );
};

/** Beads lie on it at 126, 286, 446, 606 and 766, all at 656. */
export const Branch: FunctionComponent<Layered> = () => {
  const paint = usePaint();
  const bark = paint.body('#94623F');
  return (
    <g>
      <Shade at={[446, 690]} radius={[430, 16]} opacity={0.5} />
      <Lit size="medium" strength={0.9}>
        <path
          d={tube(
            [
              [-60, 668],
              [126, 664],
              [286, 668],
              [446, 662],
              [606, 668],
              [766, 664],
              [850, 652],
            ],
            [26, 23, 20, 18, 15, 11, 4],
          )}
          fill={bark}
        />
        <path
          d={tube(
            [
              [22, 664],
              [52, 626],
              [50, 600],
            ],
            [12, 7, 3],
          )}
          fill={paint.body('#86583A')}
        />
      </Lit>
      <Line
        path="M-10 662q40-6 84-3M176 660q36 4 70 5M334 664q30-4 60-4M500 662q34 4 62 5M660 664q30-4 54-4"
        colour="#5F3A2C"
        width={2.5}
        opacity={0.5}
      />
      <Oval at={[214, 672]} radius={[9, 6]} fill="#6E452F" />
      <Oval at={[540, 668]} radius={[7, 5]} fill="#6E452F" />
      <Lit>
        <Leaf at={[50, 602]} turn={-64} />
        <Leaf at={[54, 612]} turn={-8} scale={0.8} />
        <Leaf at={[846, 652]} turn={-34} />
        <Leaf at={[842, 656]} turn={26} scale={0.9} />
      </Lit>
    </g>
  );
};
