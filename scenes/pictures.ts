/** From what the art tools write to what the stage shows. */
import type { Box, Overlay, Picture, Piece } from '../src/core/picture.ts';

interface DrawnPart {
  image: string;
  box: readonly number[];
}

/** One row of a `pictures.json`: a static group, or a layer that moves. */
interface DrawnLayer extends DrawnPart {
  layer?: string;
  pivot?: readonly number[];
  depth?: number;
  blink?: DrawnPart;
  talk?: DrawnPart;
  look?: DrawnPart;
}

export type Drawn = Readonly<Record<string, readonly DrawnLayer[]>>;

/** Every page's picture; `urls` are the built addresses by file path, `folder` is where the images lie. */
export function picturesOf(
  drawn: Drawn,
  urls: Readonly<Record<string, string>>,
  folder: string,
  size: Picture['size'],
): Record<string, Picture> {
  const address = (image: string) => urls[`${folder}/${image}`] ?? '';
  const overlay = (part?: DrawnPart): Overlay | undefined =>
    part && { image: address(part.image), box: part.box as unknown as Box };
  const piece = (row: DrawnLayer, index: number): Piece => ({
    id: row.layer ?? `still-${index}`,
    image: address(row.image),
    box: row.box as unknown as Box,
    ...(row.pivot && { pivot: row.pivot as unknown as readonly [number, number] }),
    ...(row.depth !== undefined && { depth: row.depth }),
    ...(row.blink && { blink: overlay(row.blink) }),
    ...(row.talk && { talk: overlay(row.talk) }),
    ...(row.look && { look: overlay(row.look) }),
  });
  return Object.fromEntries(Object.entries(drawn).map(([page, rows]) => [page, { size, pieces: rows.map(piece) }]));
}

/** The pictures of a story's answers and cards, by `<page>-<id>`. */
export function cardsOf(urls: Readonly<Record<string, string>>, folder: string): Record<string, string> {
  const prefix = `${folder}/cards/`;
  const cards = Object.entries(urls).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(cards.map(([path, url]) => [path.slice(prefix.length).replace(/\.webp$/, ''), url]));
}
