/** Beyond the ridge: letters are tied to rights and sent to those who have the duty; flags are put on rights. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { letterOrder, WHO, type Letter, type Level, type Right, type Who } from '../level.ts';
import { isClosed } from '../phases/cases.ts';
import { FLAGS, type BalloonMove, type State } from '../state.ts';
import { bag, basket, canopy, hemOf, patch, rope } from './balloon.ts';
import { boxOf, pieceOf, scenery } from './images.ts';
import {
  bagInBasket,
  flagInBasket,
  flagOnPatch,
  hanging,
  inside,
  letterAtHouse,
  letterInBasket,
  letterNeck,
  onRim,
  patchBox,
  underPatch,
} from './layout.ts';
import { bagPicture } from './sort.ts';

const AT = hanging(1);

export const letterPicture = (id: string) => `cards/case-${id}`;

/** In level 1 a right has the picture it came with. */
export function rightPicture(level: Level, right: Right): string {
  const own = level.bags.find((each) => each.right === right);
  return own ? bagPicture(own.id) : `cards/right-${right}`;
}

export const rightBox = (level: Level, right: Right): Box =>
  patchBox(AT, level.rights.length, level.rights.indexOf(right));

/** The house of those who have a duty; a strip of the village while it is not drawn. */
export const houseBox = (who: Who): Box => boxOf('village', who) ?? [20 + WHO.indexOf(who) * 168, 580, 150, 130];

export function letterBox(level: Level, state: State, letter: Letter): Box {
  const order = letterOrder(level);
  const who = state.tied[letter.id]?.who;
  if (!who) return letterInBasket(AT, order.indexOf(letter), order.length);
  const sent = order.filter(({ id }) => state.tied[id]?.who === who);
  return letterAtHouse(houseBox(who), sent.indexOf(letter));
}

const rights = (level: Level): Piece[] =>
  level.rights.flatMap((right) => patch(right, rightPicture(level, right), rightBox(level, right)));

/** Where a letter is seen other than the state says. */
interface Visit {
  id: string;
  box: Box;
}

/** A letter; once it is closed a sun says that the right works here, a lifebuoy that help is asked for. */
function letterPieces(level: Level, state: State, letter: Letter, visit?: Visit): Piece[] {
  const box = visit?.id === letter.id ? visit.box : letterBox(level, state, letter);
  const [left, top, width] = box;
  const seal: Box = [left + width - 16, top - 10, 26, 26];
  return [
    ...pieceOf(`letter:${letter.id}`, 'balloon/letter', box),
    ...pieceOf(`pic:${letter.id}`, letterPicture(letter.id), inside(box, 0.52, 0.4)),
    ...(isClosed(state, letter) ? pieceOf(`seal:${letter.id}`, `balloon/seal-${letter.status}`, seal) : []),
  ];
}

function ribbons(level: Level, state: State): Piece[] {
  return level.letters.flatMap((letter) => {
    const { right, who } = state.tied[letter.id] ?? {};
    if (!right || who) return [];
    const from = hemOf(rightBox(level, right));
    return rope(letter.id, from, letterNeck(letterBox(level, state, letter)), { name: 'balloon/ribbon' });
  });
}

export function casesPieces(level: Level, state: State, visit?: Visit): Piece[] {
  const isSent = ({ id }: Letter) => state.tied[id]?.who !== undefined;
  const letters = letterOrder(level);
  return [
    ...scenery('village', 'behind'),
    ...canopy(AT),
    ...rights(level),
    ...ribbons(level, state),
    ...letters.filter((letter) => !isSent(letter)).flatMap((letter) => letterPieces(level, state, letter, visit)),
    ...basket(AT),
    ...scenery('village', 'before'),
    ...letters.filter(isSent).flatMap((letter) => letterPieces(level, state, letter)),
  ];
}

/** A letter that went where it does not belong: it is seen there, and comes back. */
export function afterCases(level: Level, before: State, after: State, move: BalloonMove): Piece[][] {
  const who = WHO.find((each) => each === move.place);
  const right = level.rights.find((each) => each === move.place);
  if (after.last?.fits !== false) return [];
  const there = who ? letterAtHouse(houseBox(who), 0) : right && underPatch(rightBox(level, right));
  if (!there) return [];
  const visiting = casesPieces(level, before, { id: move.thing, box: there });
  return [casesPieces(level, before), visiting];
}

/** Flags not yet put on a right stand in the basket, beside a want that came along. */
export function flagsPieces(level: Level, state: State): Piece[] {
  const waiting = Array.from({ length: FLAGS - state.top.length }, (_, index) => state.top.length + index);
  const kept = level.bags.filter(({ id }) => state.place[id] === 'basket');
  return [
    ...scenery('village', 'behind'),
    ...canopy(AT),
    ...rights(level),
    ...kept.flatMap(({ id }) => bag(id, bagPicture(id), onRim(AT, bagInBasket(AT, level, id)))),
    ...waiting.flatMap((index) => pieceOf(`flag:${index}`, 'balloon/flag', flagInBasket(AT, index))),
    ...basket(AT),
    ...state.top.flatMap((right, index) =>
      pieceOf(`flag:${index}`, 'balloon/flag', flagOnPatch(rightBox(level, right))),
    ),
    ...scenery('village', 'before'),
  ];
}
