/** Turns a drawn scene into picture files and its entry in `pictures.json`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createElement, type VNode } from 'preact';
import { hundredth } from '../kit/curves.ts';
import { drawPicture, type Variant } from '../kit/drawing.tsx';
import type { Painter, Pixels, Shot } from './browser.ts';
import { changedBox, paintedBox, webp, type Box } from './crop.ts';
import type { DrawnGroup, DrawnScene } from './drawn.ts';
import { readPictures } from './records.ts';
import { assetFolder, margin, quality } from './settings.ts';
import { SoftTiles, tileSize, tilesOver } from './soften.tsx';

/** A picture file and where it lies: x, y, width, height in the units of its page. */
interface Part {
  image: string;
  box: [number, number, number, number];
}

/** One entry of a scene, back to front. */
export interface Picture extends Part, Partial<Record<Variant, Part>> {
  layer?: string;
  pivot?: readonly [number, number];
  depth?: number;
}

export interface Painted {
  pictures: Picture[];
  /** Soft pixels over the layers that may be hidden, by the layer's name. */
  softened: Picture[];
  bytes: number;
}

/** Where the soft pixels of a scene are. */
export const softenedName = (scene: string) => `${scene}-hidden`;

function partAt(image: string, box: Box, shot: Shot): Part {
  const unit = (pixels: number) => hundredth(pixels / shot.scale);
  const left = unit(box.left) - shot.margin;
  const top = unit(box.top) - shot.margin;
  return { image, box: [left, top, unit(box.width), unit(box.height)] };
}

/** The files of one entry: its picture and the overlays of its variants. */
export const imagesOf = ({ image, blink, talk, look }: Picture): string[] => [
  image,
  ...[blink, talk, look].flatMap((part) => part?.image ?? []),
];

/** Makes a scene's folder and clears what was painted there before: no picture outlives the layer it showed. */
function prepareFolder(folder: string, scene: string) {
  const images = (readPictures(folder)[scene] ?? []).flatMap(imagesOf);
  for (const image of images) rmSync(join(assetFolder, folder, image), { force: true });
  mkdirSync(join(assetFolder, folder, scene), { recursive: true });
}

/** Paints every group of a scene and writes its files; `bytes` counts them all. */
export async function paintScene({ source, groups }: DrawnScene, painter: Painter): Promise<Painted> {
  const { folder, name, size, scale } = source;
  const pictures: Picture[] = [];
  let bytes = 0;
  prepareFolder(folder, name);

  const save = async (place: string, file: string, pixels: Pixels, box: Box, shot: Shot, fine: number) => {
    const image = `${place}/${file}.webp`;
    const content = await webp(pixels, box, fine);
    writeFileSync(join(assetFolder, folder, image), content);
    bytes += content.length;
    return partAt(image, box, shot);
  };

  /** Lays soft pixels over each layer that the scene allows to hide, in a folder of their own. */
  const paintSoftened = async () => {
    const names = source.softened ?? [];
    if (!names.length) return [];
    const shot = { size, scale, margin: 0 };
    const whole = await painter.paint(drawPicture(source.picture, size), shot);
    const frame = { width: whole.width, height: whole.height };
    prepareFolder(folder, softenedName(name));
    const parts: Picture[] = [];
    for (const layer of names) {
      const group = groups.find((each) => each.layer === layer);
      const thing = group && (await painter.paint(group.svg, shot));
      const box = thing && paintedBox(thing);
      if (!box) throw new Error(`There is no layer ${layer} to soften`);
      const tile = tileSize(box);
      const tiles = createElement(SoftTiles, { tiles: tilesOver(whole, thing, box, tile), size: tile }) as VNode;
      const pixels = await painter.paint(drawPicture(tiles, frame), { size: frame, scale: 1, margin: 0 });
      parts.push({ ...(await save(softenedName(name), layer, pixels, box, shot, quality.layer)), layer });
    }
    return parts;
  };

  const paintGroup = async (group: DrawnGroup) => {
    const moves = group.layer !== null;
    const shot = { size, scale, margin: moves ? margin : 0 };
    const still = await painter.paint(group.svg, shot);
    const box = paintedBox(still);
    if (!box) return;
    const part = await save(name, group.file, still, box, shot, moves ? quality.layer : quality.back);
    const { layer, pivot, depth } = group;
    const picture: Picture = { ...part, ...(layer && { layer }), pivot, depth };
    for (const [variant, svg] of Object.entries(group.variants) as [Variant, string][]) {
      const pixels = await painter.paint(svg, shot);
      const changed = changedBox(still, pixels);
      if (changed)
        picture[variant] = await save(name, `${group.file}-${variant}`, pixels, changed, shot, quality.layer);
    }
    pictures.push(picture);
  };

  for (const group of groups) await paintGroup(group);
  return { pictures, softened: await paintSoftened(), bytes };
}
