/** What makes a picture answer: the open thing stands out, and stars fly when something is reached. */
import type { Piece } from '../../../../src/core/picture.ts';
import { pieceOf } from './images.ts';
import type { At } from './layout.ts';

const KINDS = ['bag', 'letter', 'patch', 'pic', 'chute', 'seal'];
const LIFT = 10;

/** What lies open on the desk is lifted a little in the picture. */
export function lifted(pieces: readonly Piece[], open: string | undefined): Piece[] {
  const ids = KINDS.map((kind) => `${kind}:${open}`);
  return pieces.map((piece) => {
    if (!ids.includes(piece.id)) return piece;
    const [left, top, width, height] = piece.box;
    const raised: Piece = { ...piece, box: [left, top - LIFT, width, height] };
    return piece.pivot ? { ...raised, pivot: [piece.pivot[0], piece.pivot[1] - LIFT] } : raised;
  });
}

const STARS = 12;

/** Stars round the canopy; `reach` 0 in its middle, 1 beyond its edge. */
function stars([x, y]: At, reach: number, opacity: number): Piece[] {
  return Array.from({ length: STARS }, (_, index) => {
    const angle = ((index + 0.5) / STARS) * Math.PI * 2;
    const far = index % 2 ? 1 : 0.84;
    const size = index % 2 ? 26 : 34;
    const [across, down] = [Math.cos(angle) * 268 * far * reach, Math.sin(angle) * 168 * far * reach];
    return pieceOf(`star:${index}`, 'balloon/star', [x + across - size / 2, y + 124 + down - size / 2, size, size], {
      opacity,
    });
  }).flat();
}

/** The last picture, three times: stars begin behind the canopy, fly out, and fade. */
export const withStars = (pieces: readonly Piece[], at: At): Piece[][] => [
  [...pieces, ...stars(at, 0.2, 0)],
  [...pieces, ...stars(at, 1, 1)],
  [...pieces, ...stars(at, 1.22, 0.25)],
];
