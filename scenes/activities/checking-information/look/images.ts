/** The newsroom's pictures: addresses by name, and what the art renderer wrote about the room. */
import type { Box, Piece } from '../../../../src/core/picture.ts';

const rendered = import.meta.glob<string>(
  [
    '/assets/activities/checking-information/**/*.{webp,svg}',
    '!/assets/activities/checking-information/**/contact*.webp',
  ],
  { eager: true, query: '?url', import: 'default' },
);
const boards = import.meta.glob<Readonly<Record<string, readonly Drawn[]>>>(
  '/assets/activities/checking-information/pictures.json',
  { eager: true, import: 'default' },
);

/** A piece of a board as the renderer describes it: `layer` is the name it was cut out by. */
interface Drawn {
  image: string;
  box: Box;
  layer?: string;
}

const FOLDER = '/assets/activities/checking-information/';

/** The address of a picture by its name without an ending; undefined while it is not drawn. */
export const image = (name: string): string | undefined =>
  rendered[`${FOLDER}${name}.webp`] ?? rendered[`${FOLDER}${name}.svg`];

/** The addresses of all pictures. */
export const images: readonly string[] = Object.values(rendered);

/**
 * The room, back to front. Walls and floor belong to the drawing; what is cut out of it as a layer changes sides with
 * the play for right-to-left readers.
 */
export const room: readonly Piece[] = (Object.values(boards)[0]?.['room'] ?? []).flatMap(
  ({ image: file, box, layer }) =>
    pieceOf(`room:${layer ?? file}`, file.replace(/\.\w+$/, ''), box, layer ? {} : { fixed: true }),
);

/** A piece, or none while its picture is not drawn. */
export function pieceOf(id: string, name: string, box: Box, more: Partial<Piece> = {}): Piece[] {
  const address = image(name);
  return address ? [{ id, image: address, box, ...more }] : [];
}
