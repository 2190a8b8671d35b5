/** The balloon's pictures: addresses by name, and what the art renderer wrote about each place. */
import type { Box, Piece } from '../../../../src/core/picture.ts';

const rendered = import.meta.glob<string>(
  ['/assets/activities/knowing-your-rights/**/*.{webp,svg}', '!/assets/activities/knowing-your-rights/cover.webp'],
  { eager: true, query: '?url', import: 'default' },
);
const icons = import.meta.glob<string>('../icons/*.svg', { eager: true, query: '?url', import: 'default' });
const places = import.meta.glob<Readonly<Record<string, readonly Drawn[]>>>(
  '/assets/activities/knowing-your-rights/pictures.json',
  { eager: true, import: 'default' },
);

/** A piece of a place as the renderer describes it: `layer` is the name it was cut out by. */
interface Drawn {
  image: string;
  box: Box;
  layer?: string;
}

export type Place = 'valley' | 'village';

const FOLDER = '/assets/activities/knowing-your-rights/';

/** The address of a picture by its name without an ending; undefined while it is not drawn. */
export const image = (name: string): string | undefined =>
  rendered[`${FOLDER}${name}.webp`] ?? rendered[`${FOLDER}${name}.svg`];

export const icon = (name: string): string | undefined => icons[`../icons/${name}.svg`];

/** The addresses of all pictures. */
export const images: readonly string[] = [...Object.values(rendered), ...Object.values(icons)];

const drawn = Object.values(places)[0] ?? {};

const NEAR = 'near';

/** What of a place lies behind the balloon, and what in front. Houses change sides; the land never does. */
export function scenery(place: Place, where: 'behind' | 'before'): Piece[] {
  const pieces = (drawn[place] ?? []).filter(({ layer }) => (layer === NEAR) === (where === 'before'));
  return pieces.flatMap(({ image: file, layer, box }) =>
    pieceOf(`${place}:${layer ?? file}`, file.replace(/\.\w+$/, ''), box, { fixed: !layer || layer === NEAR }),
  );
}

/** Where a named layer of a place lies. */
export const boxOf = (place: Place, layer: string): Box | undefined =>
  drawn[place]?.find((each) => each.layer === layer)?.box;

/** A piece, or none while its picture is not drawn. */
export function pieceOf(id: string, name: string, box: Box, more: Partial<Piece> = {}): Piece[] {
  const address = image(name);
  return address ? [{ id, image: address, box, ...more }] : [];
}
