/** The balloon and what hangs on it: canopy, patches, ropes, basket. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { pieceOf } from './images.ts';
import { basketBox, benchBox, canopyWhole, chuteOver, inside, onBag, type At, type Point } from './layout.ts';

export const canopy = (at: At): Piece[] => pieceOf('canopy', 'balloon/canopy', canopyWhole(at));

export const bench = (at: At): Piece[] => pieceOf('bench', 'balloon/bench', benchBox(at));

export const basket = (at: At): Piece[] => pieceOf('basket', 'balloon/basket', basketBox(at));

/** An empty patch: dashes that wait for a right. */
export const emptyPatch = (index: number, box: Box): Piece[] =>
  pieceOf(`empty:${index}`, 'balloon/empty', inside(box, 1.06));

/** A patch with its picture; one without a rope hangs by its upper corner. */
export function patch(id: string, picture: string, box: Box, isLoose = false): Piece[] {
  const [left, top, width] = box;
  const more: Partial<Piece> = { pivot: [left + 6, top + 6], turn: isLoose ? 13 : 0 };
  const held = inside(box, 0.76);
  return [
    ...pieceOf(`patch:${id}`, 'balloon/patch', box, more),
    ...pieceOf(`pic:${id}`, picture, held, { ...more, pivot: [left + 6, top + 6] }),
    ...(isLoose ? pieceOf(`loose:${id}`, 'balloon/loose', [left + width * 0.3, top + width * 0.94, 30, 56]) : []),
  ];
}

/** A bag with its picture, and a parachute while it floats or waits. */
export function bag(id: string, picture: string, box: Box, more: { chute?: boolean; turn?: number } = {}): Piece[] {
  const [left, top, width, height] = box;
  const hung: Partial<Piece> = { turn: more.turn ?? 0, pivot: [left + width / 2, top + height] };
  return [
    ...(more.chute ? pieceOf(`chute:${id}`, 'balloon/parachute', chuteOver(box)) : []),
    ...pieceOf(`bag:${id}`, 'balloon/bag', box, hung),
    ...pieceOf(`pic:${id}`, picture, onBag(box), hung),
  ];
}

/** A rope drawn tight between two points. */
export function rope(id: string, from: Point, to: Point, more: { name?: string; opacity?: number } = {}): Piece[] {
  const [across, down] = [to[0] - from[0], to[1] - from[1]];
  const turn = (-Math.atan2(across, down) * 180) / Math.PI;
  const box: Box = [from[0] - 5, from[1], 10, Math.hypot(across, down)];
  return pieceOf(`rope:${id}`, more.name ?? 'balloon/rope', box, {
    pivot: from,
    turn,
    opacity: more.opacity ?? 1,
  });
}

/** The lower middle of a patch, where its rope begins. */
export const hemOf = ([left, top, width, height]: Box): Point => [left + width / 2, top + height - 6];
