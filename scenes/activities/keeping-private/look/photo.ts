/** The photo, large: things to look at, soft pixels over what was hidden, a small mark for the rest. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import type { Level } from '../level.ts';
import type { Handled, State } from '../state.ts';
import { boxOf, pieceOf, scenery } from './images.ts';

/** The button of a thing lies in its middle, so that neighbours keep their distance. */
const BUTTON = 72;
const MARK = 46;

/** What stands for the whole photo on its card. */
export const HEROES: Readonly<Record<Level['photo']['id'], string>> = {
  race: 'race/still-4',
  robot: 'robot/robot',
  festival: 'festival/still-5',
};

/** The whole of a thing in the photo. */
export const itemBox = (level: Level, item: string): Box => boxOf(level.photo.id, item) ?? [0, 0, BUTTON, BUTTON];

export function itemButton(level: Level, item: string): Box {
  const [left, top, width, height] = itemBox(level, item);
  return [left + (width - BUTTON) / 2, top + (height - BUTTON) / 2, BUTTON, BUTTON];
}

const MARKS: Readonly<Partial<Record<Handled, string>>> = { asked: 'cards/tool-ask', left: 'cards/tool-leave' };

function mark(level: Level, item: string, handled: Handled | undefined): Piece[] {
  const name = handled && MARKS[handled];
  const [left, top] = itemButton(level, item);
  return name ? pieceOf(`mark:${item}`, name, [left + BUTTON - 20, top - 14, MARK, MARK], { fixed: true }) : [];
}

/** A drawn thing, or the soft pixels in its place. */
function shown(level: Level, state: State, piece: Piece): Piece[] {
  const { id } = level.photo;
  const item = level.photo.items.find((each) => piece.id === `${id}:${each.id}`);
  if (!item || state.photo[item.id] !== 'hidden') return [piece];
  const pixels = boxOf(`${id}-hidden`, item.id);
  if (!pixels) return [piece];
  return pieceOf(piece.id, `${id}-hidden/${item.id}`, pixels, { fixed: true });
}

export const photoPieces = (level: Level, state: State): Piece[] => [
  ...scenery(level.photo.id).flatMap((piece) => shown(level, state, piece)),
  ...level.photo.items.flatMap(({ id }) => mark(level, id, state.photo[id])),
];
