/** The meadow round the pond, seen from above, with sand and water in its middle. */
import { curve, seeded, tube, type Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow } from '../../../kit/lit.tsx';
import { Box, Oval, Place } from '../../../kit/shapes.tsx';
import { Star } from '../../../cards/things/marks.tsx';

const middle: Point = [446, 402];

/** Leaves and small flowers, strewn round the sand and never under the words at the right. */
function Strewn() {
  const random = seeded(8);
  const spots = Array.from({ length: 90 }, () => {
    const angle = random() * Math.PI * 2;
    const reach = 1.1 + random() * 0.5;
    return {
      at: [middle[0] + Math.cos(angle) * 330 * reach, middle[1] + Math.sin(angle) * 262 * reach] as Point,
      size: 3 + random() * 3,
      isLight: random() < 0.5,
      flower: random() < 0.3 ? (['#FFC94D', '#F7A6A0', '#FFF8EE'][Math.floor(random() * 3)] ?? '#FFF8EE') : null,
    };
  });
  const shown = spots.filter(({ at: [x, y] }) => x < 860 && y > 96 && y < 712);
  return (
    <g>
      {shown.map(({ at, size, isLight, flower }) => (
        <g>
          <Oval at={at} radius={[size, 2.4]} fill={isLight ? '#7FC58F' : '#2C7A66'} />
          {flower && <Star at={[at[0] + 14, at[1]]} size={4.5} colour={flower} />}
        </g>
      ))}
    </g>
  );
}

export function Meadow() {
  const paint = usePaint();
  const ground = paint.linear(
    [
      ['#17606E', 0],
      ['#1E7A72', 0.6],
      ['#134A63', 1],
    ],
    50,
  );
  return (
    <g>
      <Box at={[0, 0]} size={[1280, 720]} fill={ground} />
      <Glow at={[240, 160]} radius={560} colour="#4FB59A" opacity={0.5} />
      <Strewn />
    </g>
  );
}

const sandEdge: Point[] = [
  [-344, -10],
  [-280, -170],
  [-110, -262],
  [110, -268],
  [276, -180],
  [346, -10],
  [286, 170],
  [110, 262],
  [-120, 266],
  [-290, 160],
];

/** Sand and the water's edge. */
export function Basin() {
  const paint = usePaint();
  const water = paint.radial(
    [
      ['#BFE9F7', 0],
      ['#8FD3EC', 0.6],
      ['#5CB2DC', 1],
    ],
    0.42,
    0.35,
    0.75,
  );
  return (
    <Place at={middle}>
      <g filter={paint.form({ size: 'large', strength: 0.5 })}>
        <path d={curve(sandEdge)} fill={paint.linear(['#F0DDB0', '#CFA873'], 60)} />
      </g>
      <Oval at={[0, 0]} radius={[318, 242]} fill={water} />
    </Place>
  );
}

const pebbles: { at: Point; size: number; colour: string }[] = [
  { at: [156, 268], size: 9, colour: '#E7D3B4' },
  { at: [140, 292], size: 6, colour: '#B59A8E' },
  { at: [290, 624], size: 10, colour: '#B59A8E' },
  { at: [316, 640], size: 7, colour: '#E7D3B4' },
  { at: [560, 652], size: 8, colour: '#C7A58C' },
  { at: [742, 474], size: 9, colour: '#D9BFA2' },
  { at: [770, 350], size: 7, colour: '#C7A58C' },
  { at: [610, 160], size: 8, colour: '#D9BFA2' },
  { at: [586, 150], size: 5, colour: '#B59A8E' },
  { at: [330, 146], size: 6, colour: '#D9BFA2' },
];

/** Pebbles on the sand. */
export function Pebbles() {
  const paint = usePaint();
  return (
    <g filter={paint.form({ size: 'limb', strength: 0.6 })}>
      {pebbles.map(({ at, size, colour }) => (
        <Oval at={at} radius={[size * 1.25, size * 0.85]} fill={paint.body(colour)} />
      ))}
    </g>
  );
}

const tufts: Point[] = [
  [60, 250],
  [230, 116],
  [700, 112],
  [836, 268],
  [48, 600],
  [330, 700],
  [560, 706],
  [862, 560],
  [960, 700],
  [1230, 560],
  [1080, 92],
];

/** Short grass here and there. */
export function Tufts() {
  const paint = usePaint();
  return (
    <g>
      {tufts.map((at, index) => (
        <Place at={at} scale={index % 2 ? 0.8 : 1}>
          {[-16, -6, 5, 15].map((x, blade) => (
            <path
              d={tube(
                [
                  [x * 0.4, 0],
                  [x * 0.8, -12],
                  [x * 1.4, -26 + (blade % 2) * 6],
                ],
                [4, 3, 0.8],
              )}
              fill={paint.body(blade % 2 ? '#3E9D7C' : '#2F8A70')}
            />
          ))}
        </Place>
      ))}
    </g>
  );
}
