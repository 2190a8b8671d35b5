/** The pond's bank in evening light, where two friends talk. */
import { cloud, curve, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { Box, Line, Oval } from '../../../kit/shapes.tsx';
import { ReedClump } from '../pond/reeds.tsx';
import { Star } from '../../../cards/things/marks.tsx';

export function AdviceGround() {
  const paint = usePaint();
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={paint.linear(['#1B6A78', '#1E7A72', '#134A63'], 50)} />
      <Glow at={[230, 420]} radius={460} colour="#6FCBAE" opacity={0.55} />
      <Lit size="large" strength={0.5}>
        <path
          d={
            curve(
              [
                [-20, 250],
                [160, 196],
                [330, 226],
                [470, 330],
                [520, 480],
                [470, 620],
                [520, 740],
              ],
              false,
            ) + 'L-20 740Z'
          }
          fill={paint.linear(['#3FA088', '#26806F'], 70)}
        />
      </Lit>
    </g>
  );
}

/** The two edges of the brook, from its top to its foot. */
const leftEdge: Point[] = [
  [560, -30],
  [520, 90],
  [548, 220],
  [506, 360],
  [528, 500],
  [478, 640],
  [500, 760],
];
const rightEdge: Point[] = [
  [700, -30],
  [722, 90],
  [760, 220],
  [742, 360],
  [796, 500],
  [806, 640],
  [850, 760],
];

const strip = (beyond: number) =>
  curve(
    leftEdge.map(([x, y]) => [x - beyond, y]),
    false,
  ) +
  curve(
    rightEdge.toReversed().map(([x, y]) => [x + beyond, y]),
    false,
  ).replace('M', 'L') +
  'Z';

/** A brook with sandy edges runs toward us; the way of stones goes up through it. */
export function SteppingWater() {
  const paint = usePaint();
  const glints: Point[] = [
    [560, 60],
    [690, 150],
    [560, 320],
    [702, 260],
    [712, 450],
    [548, 520],
    [740, 610],
    [560, 690],
  ];
  return (
    <g>
      <Lit size="large" strength={0.5}>
        <path d={strip(26)} fill={paint.linear(['#F0DDB0', '#CFA873'], 60)} />
      </Lit>
      <Lit size="medium" strength={0.4}>
        <path d={strip(0)} fill={paint.linear(['#7FC3E0', '#9AD6EE', '#5CB2DC'], 80)} />
      </Lit>
      {glints.map(([x, y]) => (
        <Line path={`M${x} ${y}q9-7 18 0t18 0`} colour="#fff" width={3} opacity={0.65} />
      ))}
      <Lit size="limb" strength={0.6}>
        {(
          [
            [486, 300, 12],
            [470, 590, 16],
            [772, 300, 13],
            [830, 580, 15],
            [776, 420, 9],
            [504, 190, 9],
          ] as const
        ).map(([x, y, size]) => (
          <Oval at={[x, y]} radius={[size * 1.3, size * 0.9]} fill={paint.body('#B9A79C')} />
        ))}
      </Lit>
    </g>
  );
}

const leaves: { at: Point; radius: Point; seed: number; colour: string }[] = [
  { at: [40, 300], radius: [84, 60], seed: 3, colour: '#2F8F78' },
  { at: [410, 292], radius: [60, 44], seed: 5, colour: '#37967C' },
  { at: [20, 620], radius: [70, 54], seed: 7, colour: '#2A7F72' },
];

/** Bushes and a soft light round the friend. */
export function FriendPlace() {
  const paint = usePaint();
  return (
    <g>
      <Lit size="medium" strength={0.7}>
        {leaves.map(({ at, radius, seed, colour }) => (
          <path d={cloud(at, radius, 11, 0.16, seed)} fill={paint.body(colour)} />
        ))}
      </Lit>
      <Glow at={[234, 470]} radius={250} colour="#FFF3D0" opacity={0.5} />
      <ReedClump at={[446, 700]} scale={1.1} />
      <ReedClump at={[862, 640]} scale={1} />
      <ReedClump at={[800, 190]} scale={0.8} />
      {(
        [
          [70, 240, '#FFC94D'],
          [332, 270, '#F7A6A0'],
          [456, 560, '#FFF8EE'],
          [34, 520, '#F7A6A0'],
        ] as const
      ).map(([x, y, colour]) => (
        <g>
          <Star at={[x, y]} size={6} colour={colour} />
          <Oval at={[x + 12, y + 6]} radius={[5, 2.6]} fill="#7FC58F" />
        </g>
      ))}
    </g>
  );
}
