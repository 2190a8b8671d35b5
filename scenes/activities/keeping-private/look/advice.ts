/** The friend who asked: the face changes with every tile. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { SLOTS, type Level, type Slot } from '../level.ts';
import type { State } from '../state.ts';
import { image, pieceOf, scenery } from './images.ts';

export const FRIEND: Box = [84, 306, 330, 330];
export const MESSAGE: Box = [84, 110, 372, 184];

export const slotBox = (slot: Slot): Box => [540, 150 + SLOTS.indexOf(slot) * 176, 132, 132];

type Face = 'worried' | 'cool' | 'warm' | 'happy';

/** A tile that does not help shows in the face until the next one. */
export function faceOf(state: State): Face {
  const laid = Object.keys(state.tiles).length;
  if (laid === SLOTS.length) return 'happy';
  if (state.last?.move.do === 'tile' && !state.last.fits) return 'cool';
  return laid > 0 ? 'warm' : 'worried';
}

export function friendImage(level: Level, state: State): string | undefined {
  const friend = `cards/friend-${level.advice?.friend ?? ''}`;
  return image(`${friend}-${faceOf(state)}`) ?? image(friend);
}

export function advicePieces(level: Level, state: State): Piece[] {
  const face = friendImage(level, state);
  const ground = scenery('advice');
  return [
    ...(ground.length ? ground : scenery('pond').slice(0, 1)),
    ...(face ? [{ id: 'friend', image: face, box: FRIEND, fixed: true }] : []),
    ...SLOTS.flatMap((slot) => pieceOf(`stone:${slot}`, `advice/slot-${slot}`, slotBox(slot), { fixed: true })),
  ];
}
