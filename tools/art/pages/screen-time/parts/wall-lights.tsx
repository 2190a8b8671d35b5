/** Coloured lights that the string throws on wall and ceiling: round ones, and the signs of a good day among them. */
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Oval } from '../../../kit/shapes.tsx';
import { DaySign, type DaySignName } from './day-signs.tsx';

const tones = ['#FF7A6A', '#FFE9C8', '#6FB4FF', '#7FE0A0', '#FFD86A', '#C08CFF', '#FF9CC0'] as const;

const spots: [x: number, y: number, radius: number, tone: number][] = [
  [90, 96, 34, 2],
  [214, 168, 26, 0],
  [344, 70, 40, 5],
  [560, 60, 30, 3],
  [706, 150, 24, 6],
  [1130, 236, 34, 3],
  [1240, 60, 28, 5],
  [1330, 330, 26, 4],
  [1420, 210, 34, 2],
  [1520, 70, 40, 0],
  [1560, 330, 30, 6],
  [1500, 470, 26, 3],
  [170, 300, 22, 3],
];

const signs: { name: DaySignName; at: Point; scale: number; turn: number; tone: number }[] = [
  { name: 'soup', at: [478, 116], scale: 1.7, turn: -8, tone: 0 },
  { name: 'book', at: [250, 236], scale: 1.5, turn: 10, tone: 5 },
  { name: 'moon', at: [1276, 210], scale: 1.7, turn: 8, tone: 6 },
  { name: 'snow', at: [890, 122], scale: 1.9, turn: 6, tone: 1 },
  { name: 'penguin', at: [1130, 126], scale: 2, turn: 7, tone: 2 },
  { name: 'friends', at: [1420, 388], scale: 1.6, turn: -6, tone: 3 },
];

export function WallLights() {
  const paint = usePaint();
  return (
    <g>
      <g filter={paint.blur(3)} opacity={0.62}>
        {spots.map(([x, y, radius, tone]) => (
          <Oval at={[x, y]} radius={[radius, radius * 0.92]} fill={tones[tone] ?? tones[0]} />
        ))}
      </g>
      <g filter={paint.blur(2)} opacity={0.86}>
        {signs.map(({ tone, ...sign }) => (
          <DaySign {...sign} colour={tones[tone] ?? tones[0]} />
        ))}
      </g>
    </g>
  );
}

/** The same light on a face or a sleeve. */
export function SmallLights({
  list,
}: {
  list: readonly (readonly [x: number, y: number, radius: number, tone: number])[];
}) {
  const paint = usePaint();
  return (
    <g filter={paint.blur(4)} opacity={0.5}>
      {list.map(([x, y, radius, tone]) => (
        <Oval at={[x, y]} radius={[radius, radius * 0.9]} fill={tones[tone] ?? tones[0]} />
      ))}
    </g>
  );
}
