/** The pond's pictures: addresses by name, and what the art renderer wrote about each board. */
import type { Box, Piece } from '../../../../src/core/picture.ts';

const rendered = import.meta.glob<string>(
  ['/assets/activities/keeping-private/**/*.{webp,svg}', '!/assets/activities/keeping-private/**/contact*.webp'],
  { eager: true, query: '?url', import: 'default' },
);
const icons = import.meta.glob<string>('../icons/*.svg', { eager: true, query: '?url', import: 'default' });
const boards = import.meta.glob<Readonly<Record<string, readonly Drawn[]>>>(
  '/assets/activities/keeping-private/pictures.json',
  { eager: true, import: 'default' },
);

/** A piece of a board as the renderer describes it: `layer` is the name it was cut out by. */
interface Drawn {
  image: string;
  box: Box;
  layer?: string;
}

const FOLDER = '/assets/activities/keeping-private/';

/** The address of a picture by its name without an ending; undefined while it is not drawn. */
export const image = (name: string): string | undefined =>
  rendered[`${FOLDER}${name}.webp`] ?? rendered[`${FOLDER}${name}.svg`];

export const icon = (name: string): string | undefined => icons[`../icons/${name}.svg`];

/** The addresses of all pictures. */
export const images: readonly string[] = [...Object.values(rendered), ...Object.values(icons)];

const pagesDrawn = Object.values(boards)[0] ?? {};

const drawnOf = (board: string): readonly Drawn[] => pagesDrawn[board] ?? [];

/** The pieces of a board, back to front; they belong to the drawing and never change sides. */
export const scenery = (board: string): Piece[] =>
  drawnOf(board).flatMap((drawn) =>
    pieceOf(`${board}:${drawn.layer ?? drawn.image}`, drawn.image.replace(/\.\w+$/, ''), drawn.box, { fixed: true }),
  );

/** Where a named layer of a board lies. */
export const boxOf = (board: string, layer: string): Box | undefined =>
  drawnOf(board).find((drawn) => drawn.layer === layer)?.box;

/** A piece, or none while its picture is not drawn. */
export function pieceOf(id: string, name: string, box: Box, more: Partial<Piece> = {}): Piece[] {
  const address = image(name);
  return address ? [{ id, image: address, box, ...more }] : [];
}
