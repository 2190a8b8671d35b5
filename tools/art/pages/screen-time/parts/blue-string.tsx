/** The all-blue string: wound round Mama from the shoulders down, and over everything else in the room. */
import { curve, round, type Point } from '../../../kit/curves.ts';
import { Line } from '../../../kit/shapes.tsx';
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { along } from './along.ts';
import { ManyButtons } from './many-buttons.tsx';

const thread = '#CFE4FF';

/** Half width of the parcel at a height of 0 (shoulders) to 1 (ankles). */
const girth = (down: number) => 96 + 66 * Math.sin(Math.min(1, down * 1.1) * Math.PI * 0.6) - 10 * down * down;

const turnsOf = (turns: number, height: number) =>
  Array.from({ length: turns }, (_, turn) => {
    const down = turn / (turns - 1);
    const half = girth(down);
    const y = down * height;
    const sag = 34;
    const lean = turn % 2 ? 24 : 10;
    const line: Point[] = [-1, -0.7, -0.35, 0, 0.35, 0.7, 1].map((x) => [x * half, y + lean * x + sag * (1 - x * x)]);
    return line;
  });

/** Ten turns; the middle of the uppermost is 0,0, 400 lower the last one. */
export function WoundString(piece: PieceProps) {
  const turns = turnsOf(10, 400);
  const under = turns.slice(1);
  const outline = [...under.map((line) => line[0] ?? [0, 0]), ...under.map((line) => line[6] ?? [0, 0]).reverse()];
  return (
    <Piece mood="sea" {...piece}>
      <path d={`${curve(outline as Point[], true, 0.9)}`} fill="#2B55A8" />
      <path d="M-120 380Q0 470 150 400L140 360H-130Z" fill="#2B55A8" />
      {turns.map((line, index) => (
        <g>
          <Line path={curve(line, false)} colour={thread} width={5} />
          <ManyButtons
            places={along(line, Math.round(girth(index / 9) / 19))}
            radius={23}
            colour={index % 2 ? '#3E7FD6' : '#4C8CE0'}
          />
        </g>
      ))}
    </Piece>
  );
}

/** The string on its way through the room. */
export function BlueTrail({
  through,
  count,
  radius = 19,
}: {
  through: readonly Point[];
  count: number;
  radius?: number;
}) {
  return (
    <Piece mood="sea">
      <Line path={curve(through, false)} colour={thread} width={round(radius * 0.26)} />
      <ManyButtons places={along(through, count)} radius={radius} />
    </Piece>
  );
}

/** The end of the string, tied in a bow on top of the parcel: its knot on 0,0. */
export const BowOnTop = (piece: PieceProps) => (
  <Piece mood="sea" {...piece}>
    <Line path="M0 0C-34-58-96-60-88-24C-82 2-30 8 0 0C34-62 98-62 88-24C80 4 30 8 0 0" colour={thread} width={8} />
    <Line path="M0 0C-26 16-60 20-78 44M0 0C28 14 62 16 84 42" colour={thread} width={7} />
    <ManyButtons
      places={[
        [-82, 48],
        [88, 46],
      ]}
      radius={17}
    />
    <ManyButtons places={[[0, 0]]} radius={22} colour="#4C8CE0" />
  </Piece>
);
