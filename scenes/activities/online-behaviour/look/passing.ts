/** Between two moments: words travel to people and land with each of them, or the chat folds back along the branch. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { castOf, isMessage, optionOf, type Level, type Option } from '../level.ts';
import type { State } from '../state.ts';
import { greenhousePieces } from './greenhouse.ts';
import { pieceOf } from './images.ts';
import { ABOVE, beadAt, boxAround, landing, petalBox, REPLY, sparkBox } from './places.ts';
import { changesOf, isShown } from './show.ts';

/** Something under way, from one place to another. */
interface Carried {
  id: string;
  picture: string;
  from: Box;
  to: Box;
}

const SMALL = 46;
const LARGE = 120;

const middleOf = ([left, top, width, height]: Box): readonly [number, number] => [left + width / 2, top + height / 2];

const toSeats = (seats: readonly number[], picture: string): Carried[] =>
  seats.map((seat) => ({
    id: `carried:${seat}`,
    picture,
    from: boxAround(middleOf(REPLY), SMALL),
    to: landing(seat),
  }));

/** A letter to everyone or to one, a visit to one, or a tool that is used on the whole chat. */
function carriedBy(level: Level, option: Option): Carried[] {
  const { kind, to } = option;
  const seats = castOf(level).flatMap((person, seat) => (person === to || (!to && person !== 'you') ? [seat] : []));
  if (isMessage(option)) return toSeats(seats, 'letter');
  if (to) return toSeats(seats, `cards/kind-${kind}`);
  const picture = `cards/kind-${kind}`;
  return [{ id: 'carried:tool', picture, from: boxAround(middleOf(REPLY), SMALL), to: boxAround(ABOVE, LARGE) }];
}

const pieces = (carried: readonly Carried[], where: 'from' | 'to', opacity = 1): Piece[] =>
  carried.flatMap(({ id, picture, [where]: box }) => pieceOf(id, picture, box, { opacity }));

export function afterChoice(level: Level, before: State, after: State): Piece[][] {
  const step = after.steps[after.steps.length - 1];
  const option = step && optionOf(level, step);
  if (!option) return [];
  const rest = greenhousePieces(level, before, null).filter(({ id }) => id !== 'reply');
  const carried = carriedBy(level, option);
  return [
    [...rest, ...pieces(carried, 'from')],
    [...rest, ...pieces(carried, 'to')],
    [...greenhousePieces(level, after, null, 0.72), ...pieces(carried, 'to', 0), ...stirred(level, after, false)],
    [...greenhousePieces(level, after, null), ...stirred(level, after, true)],
  ];
}

/** Rays where a flower opens, a petal from one that closes; nothing where flowers are covered. */
function stirred(level: Level, after: State, isOver: boolean): Piece[] {
  return changesOf(level, after).flatMap(({ person, seat, by }) => {
    if (!isShown(level, after, person, null)) return [];
    const opacity = isOver ? 0 : 1;
    if (by > 0) return pieceOf(`spark:${person}`, 'spark', sparkBox(seat, isOver ? 176 : 90), { opacity });
    return pieceOf(`petal:${person}`, 'petal', petalBox(seat, isOver), { turn: isOver ? 160 : 0 });
  });
}

/** What was said since folds up like paper, above the lines, and glides to the bead that was pressed. */
export function afterRewind(level: Level, before: State, after: State): Piece[][] {
  const rest = greenhousePieces(level, before, null).filter(({ id }) => !id.startsWith('used:'));
  const folding = (picture: string, box: Box) => pieceOf('folding', picture, box);
  return [
    [...rest, ...folding('sheet', boxAround(ABOVE, 240, 100))],
    [...rest, ...folding('glider', boxAround(ABOVE, 96))],
    [...greenhousePieces(level, after, null, 0.72), ...folding('glider', boxAround(beadAt(after.steps.length), 44))],
  ];
}
