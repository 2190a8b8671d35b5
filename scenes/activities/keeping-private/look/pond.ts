/** The pond from above: boats in their rings, wishes over the shore, and what a drop sets going. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { RINGS, type Level, type Ring, type Visitor } from '../level.ts';
import { snapOf } from '../phases/pond.ts';
import type { PondMove, State } from '../state.ts';
import { berth, QUAY, thoughtBox } from './berths.ts';
import { pieceOf, scenery } from './images.ts';

/** A boat and its cargo, one on the other. */
export function boatAt(card: string, box: Box, more: Partial<Piece> = {}): Piece[] {
  const [left, top, width, height] = box;
  const cargo: Box = [left + width * 0.22, top + height * 0.12, width * 0.56, height * 0.58];
  return [
    ...pieceOf(`boat:${card}`, 'boat', box, more),
    ...pieceOf(`cargo:${card}`, `cards/card-${card}`, cargo, more),
  ];
}

/** True once every wish of somebody who needs it is met. */
export const isContent = (visitor: Visitor, state: State) =>
  visitor.needs && visitor.wants.every((card) => ['trusted', 'anyone'].includes(state.at[card] ?? 'hand'));

function wishes(level: Level, state: State): Piece[] {
  return level.shore.flatMap((visitor, index) => {
    const wish = visitor.wants.find((card) => !['trusted', 'anyone'].includes(state.at[card] ?? 'hand'));
    if (!wish || isContent(visitor, state)) return [];
    const cloud = thoughtBox(index);
    const [left, top] = cloud;
    return [
      ...pieceOf(`thought:${visitor.who}`, 'thought', cloud),
      ...pieceOf(`wish:${visitor.who}`, `cards/card-${wish}`, [left + 14, top + 8, 38, 38]),
    ];
  });
}

function ringOf(state: State, card: string): Ring | null {
  return RINGS.find((ring) => state.at[card] === ring) ?? null;
}

/** Boats in the pond, the ones further away first. */
function fleet(level: Level, state: State): Piece[] {
  const afloat = level.cards.flatMap(({ id }) => {
    const ring = ringOf(state, id);
    return ring ? [{ id, box: berth(level, id, ring) }] : [];
  });
  return afloat.sort((one, other) => one.box[1] - other.box[1]).flatMap(({ id, box }) => boatAt(id, box));
}

export const pondPieces = (level: Level, state: State): Piece[] => [
  ...scenery('pond'),
  ...wishes(level, state),
  ...fleet(level, state),
];

/** What is seen between the drop and the rest: the boat sails out; copies swim off; a pair snaps into a map. */
export function afterDrop(level: Level, before: State, after: State, move: PondMove): Piece[][] {
  const ring = RINGS.find((each) => each === move.place);
  if (!ring) return [];
  const rest = pondPieces(level, { ...before, at: { ...before.at, [move.thing]: 'hand' } });
  const there = berth(level, move.thing, ring);
  const leaving = [...rest, ...boatAt(move.thing, QUAY)];
  const arrived = [...rest, ...ripple(there), ...boatAt(move.thing, there)];
  const snap = after.last?.fits === false ? snapOf(level, before, move.thing, ring) : null;
  if (snap) return [leaving, arrived, ...snapping(rest, move.thing, snap.partner)];
  if (ring !== 'anyone') return after.last?.fits ? [leaving, arrived] : [leaving, arrived, arrived];
  const near = [...arrived, ...copies(there, 0)];
  const away = [...arrived, ...copies(there, 1)];
  return after.last?.fits ? [leaving, near, away] : [leaving, near, away, near];
}

const ripple = ([left, top, width, height]: Box): Piece[] =>
  pieceOf('ripple', 'ripple', [left - width * 0.3, top + height * 0.55, width * 1.6, height * 0.8]);

/** Three copies that swim off, `reach` 0 beside the boat and 1 beyond the shore. */
function copies([left, top, width, height]: Box, reach: number): Piece[] {
  const ways = [
    [1, -0.5],
    [1, 0.6],
    [0.3, 1.2],
  ] as const;
  const side = left > 400 ? 1 : -1;
  return ways.flatMap(([x, y], index) => {
    const box: Box = [left + side * x * 130 * reach, top + y * 130 * reach, width, height];
    return pieceOf(`copy:${index}`, 'boat-copy', box, { opacity: 1 - 0.35 * reach });
  });
}

/** Where two boats meet: in the outer ring, on the near side. */
const MEETING: readonly [Box, Box] = [
  [333, 556, 76, 73],
  [483, 556, 76, 73],
];
const MIDDLE = [446, 560] as const;
const APART = 150;

/** Both boats sail up, a spark jumps between them, and a map grows out of it. */
function snapping(rest: readonly Piece[], card: string, partner: string): Piece[][] {
  const others = rest.filter(({ id }) => id !== `boat:${partner}` && id !== `cargo:${partner}`);
  const met = [...others, ...boatAt(card, MEETING[0]), ...boatAt(partner, MEETING[1])];
  const large = [...met, ...spark, ...map(1.7)];
  return [met, [...met, ...spark, ...map(0.6)], large, large];
}

/** The dotted arc of the drawing spans three quarters of its width, a little below its middle. */
const spark: Piece[] = pieceOf('snap', 'snap', [
  MIDDLE[0] - APART / 1.5,
  MIDDLE[1] - (APART / 0.75) * 0.42,
  APART / 0.75,
  (APART / 0.75) * 0.7,
]);

function map(scale: number): Piece[] {
  const [width, height] = [110 * scale, 77 * scale];
  return pieceOf('map', 'map', [MIDDLE[0] - width / 2, MIDDLE[1] - 50 - height / 2, width, height]);
}
