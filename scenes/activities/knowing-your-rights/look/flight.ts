/**
 * What is seen between a move and the rest: bags float down or back up, a stitch opens, the balloon crosses the ridge.
 */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import type { Level } from '../level.ts';
import type { BalloonMove, State } from '../state.ts';
import { bag } from './balloon.ts';
import { heightOf } from './height.ts';
import { pieceOf } from './images.ts';
import { bagInBasket, bagInValley, canopyBox, hanging, inside, wayInBasket, wayInValley, type At } from './layout.ts';
import { ropesPieces, wayPicture } from './ropes.ts';
import { bagPicture, sewnBox, sortPieces } from './sort.ts';

type Frames = Piece[][];

/** The balloon rises over the ridge and leaves to the upper right. */
const overTheRidge = (drawn: (at: At) => Piece[]): Frames => {
  const [x, y] = hanging(1);
  return [drawn([x, y]), drawn([x + 130, y - 36])];
};

/** A place on the straight way between two others. */
const between = (from: Box, to: Box, share: number): Box => {
  const at = (side: 0 | 1 | 2 | 3) => from[side] + (to[side] - from[side]) * share;
  return [at(0), at(1), at(2), at(3)];
};

export function afterSort(level: Level, before: State, after: State, move: BalloonMove): Frames {
  if (move.do === 'take-back') return [];
  const id = move.thing;
  const at = hanging(heightOf(level, before));
  const from = bagInBasket(at, level, id);
  const seen = (pieces: readonly Piece[]) => sortPieces(level, before, { at, moved: { id, pieces } });
  const bagAt = (box: Box, more: { chute?: boolean; turn?: number } = {}) => seen(bag(id, bagPicture(id), box, more));
  const end = after.phase === 'sort' ? [] : overTheRidge((over) => sortPieces(level, after, { at: over }));
  const fits = after.last?.fits !== false;
  if (move.do === 'sew' && fits) return [bagAt(from), seen(landing(sewnBox(at, level, id), id)), ...end];
  if (move.do === 'sew') return [bagAt(from), ...opening(level, before, at, id).map(seen)];
  if (fits) {
    const floating = between(from, bagInValley(level, id), 0.45);
    return [bagAt(from), bagAt(floating, { chute: true, turn: -6 }), ...end];
  }
  return [bagAt(from), ...driftingBack(from).map(({ box, turn }) => bagAt(box, { chute: true, turn }))];
}

/** A right comes down on its patch, large and a little askew, before it lies flat. */
function landing(box: Box, id: string): Piece[] {
  const large = inside(box, 1.3);
  const turn = { turn: -7, pivot: [box[0] + box[2] / 2, box[1] + box[3] / 2] as const };
  return [
    ...pieceOf(`patch:${id}`, 'balloon/patch', large, turn),
    ...pieceOf(`pic:${id}`, bagPicture(id), inside(large, 0.76), turn),
  ];
}

/** A right that was let go: down beside the basket, round, and back in. */
function driftingBack(from: Box): { box: Box; turn: number }[] {
  const [left, top, width, height] = from;
  const [middle] = hanging(0);
  const side = left + width / 2 < middle ? -1 : 1;
  const beside = (x: number, y: number): Box => [middle + side * x - width / 2, y, width, height];
  return [
    { box: beside(286, 556), turn: side * 8 },
    { box: beside(316, 372), turn: side * -6 },
    { box: [left, top - 44, width, height], turn: 0 },
  ];
}

/** A want on a patch that is still free: the thread comes out and it slips. */
function opening(level: Level, before: State, at: At, id: string): Piece[][] {
  const free = level.bags.find((each) => each.right && before.place[each.id] !== 'sewn');
  const box = free ? sewnBox(at, level, free.id) : inside(canopyBox(at), 0.16);
  const [left, top, width, height] = box;
  const held = { pivot: [left + 6, top + 6] as const };
  const lying = (turn: number) => [
    ...pieceOf(`bag:${id}`, 'balloon/patch', box, { ...held, turn }),
    ...pieceOf(`pic:${id}`, bagPicture(id), inside(box, 0.76), { ...held, turn }),
  ];
  const thread = pieceOf('thread', 'balloon/thread', [left - 14, top + 8, width * 0.5, height * 1.2]);
  return [lying(0), [...lying(17), ...thread]];
}

export function afterRopes(level: Level, before: State, after: State, move: BalloonMove): Frames {
  const way = level.ways.find(({ id }) => id === move.thing);
  if (!way) return [];
  const at = hanging(heightOf(level, before));
  const [basket, valley] = [wayInBasket(at, level, way), wayInValley(level, way)];
  const isLeaving = move.do === 'let-go';
  const bagAt = (box: Box, chute: boolean) =>
    ropesPieces(level, before, { at, moved: { id: way.id, pieces: bag(way.id, wayPicture(way.id), box, { chute }) } });
  const end = after.phase === 'ropes' ? [] : overTheRidge((over) => ropesPieces(level, after, { at: over }));
  return [bagAt(isLeaving ? basket : valley, !isLeaving), bagAt(between(basket, valley, 0.5), true), ...end];
}
