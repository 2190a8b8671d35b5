/**
 * Right to left: what lies on a board changes sides about the middle of the play area, each piece itself stays as it
 * was drawn, and so does everything that belongs to the drawing.
 */
import type { Box, Overlay, Picture, Piece } from './picture.ts';

export const mirroredBox = ([left, top, width, height]: Box, middle: number): Box => [
  2 * middle - left - width,
  top,
  width,
  height,
];

/** `middle` is the line everything changes sides about, in the picture's units. */
export const mirrored = (picture: Picture, middle: number): Picture => ({
  ...picture,
  pieces: picture.pieces.map((piece) => (piece.fixed ? piece : mirroredPiece(piece, middle))),
});

function mirroredPiece(piece: Piece, middle: number): Piece {
  const box = mirroredBox(piece.box, middle);
  const shift = box[0] - piece.box[0];
  const beside = (overlay?: Overlay) => overlay && { ...overlay, box: shifted(overlay.box, shift) };
  return {
    ...piece,
    box,
    ...(piece.turn && { turn: -piece.turn }),
    ...(piece.pivot && { pivot: [piece.pivot[0] + shift, piece.pivot[1]] as const }),
    ...(piece.blink && { blink: beside(piece.blink) }),
    ...(piece.talk && { talk: beside(piece.talk) }),
    ...(piece.look && { look: beside(piece.look) }),
  };
}

const shifted = ([left, top, width, height]: Box, by: number): Box => [left + by, top, width, height];
