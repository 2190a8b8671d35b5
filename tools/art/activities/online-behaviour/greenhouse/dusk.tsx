/** Evening outside the glass: the last light, hills, first stars. 1280 × 720. */
import { cloud, curve, seeded, type Point } from '../../../kit/curves.ts';
import type { Stop } from '../../../kit/light.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';
import { Box, Oval } from '../../../kit/shapes.tsx';

const hill = (line: readonly Point[]) => `${curve(line, false)}L1320 720H-40Z`;

const farHills: Point[] = [
  [-40, 452],
  [120, 408],
  [290, 446],
  [470, 400],
  [700, 440],
  [930, 392],
  [1320, 430],
];

const nearHills: Point[] = [
  [-40, 520],
  [160, 470],
  [380, 516],
  [640, 478],
  [900, 520],
  [1320, 470],
];

const trees: [at: Point, radius: Point][] = [
  [
    [44, 474],
    [40, 58],
  ],
  [
    [182, 478],
    [28, 40],
  ],
  [
    [322, 500],
    [44, 52],
  ],
  [
    [880, 496],
    [52, 66],
  ],
];

/** Haze over the hills. */
const EVENING_AIR: Stop[] = [
  ['#F9BF93', 0.6, 0],
  ['#F9BF93', 0.78, 0.22],
  ['#8A6FB0', 1, 0.12],
];

function Stars() {
  const random = seeded(6);
  return (
    <g>
      {Array.from({ length: 46 }, (_, index) => {
        const at: Point = [random() * 1280, random() * 270];
        const radius = 1 + random() * 1.5;
        return <Oval key={index} at={at} radius={radius} fill="#FFF3D0" opacity={0.35 + random() * 0.5} />;
      })}
    </g>
  );
}

/** A thin moon over the roof. */
const Moon = () => (
  <g>
    <Glow at={[738, 48]} radius={90} colour="#FFE9B8" opacity={0.4} />
    <path d="M742 22A27 27 0 1 0 760 61A22 22 0 1 1 742 22Z" fill="#FFF0C8" />
  </g>
);

export function Dusk() {
  const paint = usePaint();
  const sky = paint.linear(
    [
      ['#1B2360', 0],
      ['#38408F', 0.3],
      ['#7D5BA0', 0.52],
      ['#D98797', 0.68],
      ['#F9BF93', 0.82],
    ],
    90,
  );
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={sky} />
      <Stars />
      <Moon />
      <Glow at={[520, 500]} radius={[620, 170]} colour="#FFD3A0" opacity={0.55} />
      <path d={hill(farHills)} fill={paint.linear(['#8A6FB0', '#5D569E'], 90)} />
      {trees.map(([at, radius], index) => (
        <path key={index} d={cloud(at, radius, 14, 0.16, index + 3)} fill="#4A478C" />
      ))}
      <path d={hill(nearHills)} fill={paint.linear(['#4A478C', '#2F3474'], 90)} />
      <Box at={[0, 0]} size={[1280, 590]} fill={paint.linear(EVENING_AIR, 90)} />
    </g>
  );
}
