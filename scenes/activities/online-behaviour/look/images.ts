/** The chat's pictures: addresses by name, and what the art renderer wrote about the greenhouse. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { OKAY, type Person, type Writer } from '../level.ts';

const rendered = import.meta.glob<string>(
  ['/assets/activities/online-behaviour/**/*.{webp,svg}', '!/assets/activities/online-behaviour/**/contact*.webp'],
  { eager: true, query: '?url', import: 'default' },
);
const icons = import.meta.glob<string>('../icons/*.svg', { eager: true, query: '?url', import: 'default' });
const boards = import.meta.glob<Readonly<Record<string, readonly Drawn[]>>>(
  '/assets/activities/online-behaviour/pictures.json',
  { eager: true, import: 'default' },
);

/** A piece of the greenhouse as the renderer describes it: `layer` is the name it was cut out by. */
interface Drawn {
  image: string;
  box: Box;
  layer?: string;
}

const FOLDER = '/assets/activities/online-behaviour/';

/** The address of a picture by its name without an ending; undefined while it is not drawn. */
export const image = (name: string): string | undefined =>
  rendered[`${FOLDER}${name}.webp`] ?? rendered[`${FOLDER}${name}.svg`];

export const icon = (name: string): string | undefined => icons[`../icons/${name}.svg`];

/** The addresses of all pictures. */
export const images: readonly string[] = [...Object.values(rendered), ...Object.values(icons)];

/** A layer of a place; its still ground has no name. It belongs to the drawing and never changes sides. */
export const scenery = (place: string, layer?: string, more: Partial<Piece> = {}): Piece[] =>
  (Object.values(boards)[0]?.[place] ?? [])
    .filter((drawn) => drawn.layer === layer)
    .flatMap((drawn) =>
      pieceOf(layer ?? place, drawn.image.replace(/\.\w+$/, ''), drawn.box, { fixed: true, ...more }),
    );

/** A piece, or none while its picture is not drawn. */
export function pieceOf(id: string, name: string, box: Box, more: Partial<Piece> = {}): Piece[] {
  const address = image(name);
  return address ? [{ id, image: address, box, ...more }] : [];
}

/** How somebody looks who feels like this. */
export const faceOf = (person: Person, feeling: number): string => `faces/${person}-${feeling}`;

/** What a face shows to those who have not asked. */
export const coveredFaceOf = (person: Person): string => faceOf(person, 2);

/** In the chat everybody always smiles: the screen does not show how they feel. */
export const profileOf = (writer: Writer): string => (writer === 'zip' ? 'faces/zip' : faceOf(writer, OKAY));
