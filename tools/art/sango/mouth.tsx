import { curve, round, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { useSangoPaint } from './light.ts';

export type MouthKind = 'smile' | 'laugh' | 'big' | 'talk' | 'talk small' | 'soft' | 'hmm' | 'worried' | 'o';

/** While Sango speaks, a closed mouth opens a little and an open one half closes. */
export const speaking: Record<MouthKind, MouthKind> = {
  smile: 'talk',
  soft: 'talk small',
  hmm: 'talk small',
  worried: 'o',
  laugh: 'talk',
  big: 'talk',
  talk: 'talk small',
  'talk small': 'talk',
  o: 'talk small',
};

const middle = -436;
const lines: Partial<Record<MouthKind, { points: Point[]; width: number }>> = {
  smile: {
    points: [
      [-34, -16],
      [-18, -1],
      [0, 4],
      [18, -1],
      [34, -16],
    ],
    width: 9.5,
  },
  soft: {
    points: [
      [-26, -12],
      [-12, -2],
      [0, 0],
      [12, -2],
      [26, -12],
    ],
    width: 8.5,
  },
  hmm: {
    points: [
      [-18, -5],
      [-4, -3],
      [10, -6],
      [25, -15],
    ],
    width: 8.5,
  },
  worried: {
    points: [
      [-24, -1],
      [-12, -9],
      [0, -11],
      [12, -9],
      [24, -2],
    ],
    width: 8.5,
  },
};

const openings: Partial<Record<MouthKind, { half: number; drop: number; tongue: number }>> = {
  laugh: { half: 46, drop: 38, tongue: 0.55 },
  big: { half: 42, drop: 32, tongue: 0.55 },
  talk: { half: 27, drop: 20, tongue: 0.5 },
  'talk small': { half: 19, drop: 8, tongue: 0.5 },
};

const darkStops = ['#3A1A3A', '#7C2340'];

function OpenMouth({ half, drop, tongue }: { half: number; drop: number; tongue: number }) {
  const paint = useSangoPaint();
  const [top, lip, floor] = [middle - 20, middle - 13, middle + drop];
  const corner = round(half * 0.9);
  const shape =
    `M${-half} ${top}C${-half * 0.5} ${lip} ${half * 0.5} ${lip} ${half} ${top}` +
    `C${half + 5} ${top + 2} ${corner} ${floor} 0 ${floor}` +
    `C${-corner} ${floor} ${-half - 5} ${top + 2} ${-half} ${top}Z`;
  return (
    <>
      <path d={shape} fill={paint.linear(darkStops)} />
      <g clip-path={paint.clip(shape)}>
        <Oval
          at={[0, middle + drop * 1.02]}
          radius={[half * 0.62, drop * tongue]}
          fill={paint.radial(['#FF9E90', '#F2644F'], [0.4, 0.2], 0.9)}
        />
      </g>
    </>
  );
}

export function Mouth({ kind }: { kind: MouthKind }) {
  const paint = useSangoPaint();
  const line = lines[kind];
  const opening = openings[kind];
  if (line) {
    const points = line.points.map(([x, y]): Point => [x, middle + y]);
    return <Line path={curve(points, false)} colour={palette.ink} width={line.width} />;
  }
  if (opening) return <OpenMouth {...opening} />;
  return (
    <>
      <Oval at={[0, middle - 2]} radius={[17, 21]} fill={paint.linear(darkStops)} />
      <Oval at={[0, middle + 9]} radius={[10, 7]} fill="#F58A80" />
    </>
  );
}
