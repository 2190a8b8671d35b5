/** The wall of a tall building with rows of windows, seen straight on or at a slant. */
import { between, round, seeded, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Lit } from '../../kit/lit.tsx';
import { darker } from '../../kit/palette.ts';
import { Line } from '../../kit/shapes.tsx';

/** Upper left, upper right, lower right, lower left. */
export type Corners = readonly [Point, Point, Point, Point];

interface FacadeProps {
  corners: Corners;
  columns: number;
  floors: number;
  colour: string;
  /** Share of windows with light in them. */
  lit?: number;
  seed?: number;
  /** Colour toward its foot, where the snow throws light back. */
  foot?: string;
  /** Snow on its roof, this thick. */
  roof?: number;
}

const lights = ['#FFE3A0', '#FFCF7A', '#FFB765'];

/** A point of the wall: `across` and `down` from 0 to 1. */
const onWall = ([upperLeft, upperRight, lowerRight, lowerLeft]: Corners, across: number, down: number): Point =>
  between(between(upperLeft, upperRight, across), between(lowerLeft, lowerRight, across), down);

const path = (points: readonly Point[]) => `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;

const snowOn = ([[left, top], [right]]: Corners, thick: number) => {
  const high = top - thick;
  const middle = (left + right) / 2;
  return (
    `M${left - 6} ${top + 6}C${left - 4} ${high} ${left + 30} ${high} ${middle} ${high}` +
    `S${right + 4} ${high} ${right + 6} ${top + 6}Z`
  );
};

export function Facade({
  corners,
  columns,
  floors,
  colour,
  lit = 0.4,
  seed = 1,
  foot = '#B9A6D6',
  roof = 0,
}: FacadeProps) {
  const paint = usePaint();
  const thin = Math.min(1, (corners[2][1] - corners[1][1]) / floors / 62);
  const random = seeded(seed);
  const panes: Record<string, string> = {};
  let sills = '';
  let bars = '';
  const dark = darker(colour, 0.3);
  for (let floor = 0; floor < floors; floor++) {
    for (let column = 0; column < columns; column++) {
      const [left, right] = [(column + 0.24) / columns, (column + 0.76) / columns];
      const [top, bottom] = [(floor + 0.24) / floors, (floor + 0.74) / floors];
      const at = (across: number, down: number) => onWall(corners, across, down);
      const light = random() < lit ? (lights[Math.floor(random() * lights.length)] ?? dark) : dark;
      panes[light] = (panes[light] ?? '') + path([at(left, top), at(right, top), at(right, bottom), at(left, bottom)]);
      const [sillFrom, sillTo] = [at(left - 0.03 / columns, bottom), at(right + 0.03 / columns, bottom)];
      sills += `M${sillFrom.map(round).join(' ')}L${sillTo.map(round).join(' ')}`;
      const middle = (left + right) / 2;
      bars += `M${at(middle, top).map(round).join(' ')}L${at(middle, bottom).map(round).join(' ')}`;
    }
  }
  const wall = paint.linear(
    [
      [colour, 0],
      [colour, 0.55],
      [foot, 1],
    ],
    90,
  );
  return (
    <g>
      {roof > 0 && <path d={snowOn(corners, roof)} fill={paint.linear(['#FFFDF8', '#DCD3EE'], 90)} />}
      <Lit size="large" strength={0.6}>
        <path d={path(corners)} fill={wall} />
      </Lit>
      {Object.entries(panes).map(([light, d]) => (
        <path d={d} fill={light} />
      ))}
      <Line path={bars} colour={colour} width={round(3.4 * thin)} opacity={0.8} />
      <Line path={sills} colour="#FBF7FF" width={round(6.5 * thin)} />
    </g>
  );
}
