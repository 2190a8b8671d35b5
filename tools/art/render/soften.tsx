/** Soft pixels over a thing in a picture: tiles in the mean colours of what lies under them. */
import { Box } from '../kit/shapes.tsx';
import type { Pixels } from './browser.ts';
import type { Box as PixelBox } from './crop.ts';

interface Tile {
  x: number;
  y: number;
  colour: string;
}

const opaque = 128;

/** The mean colour of a square of pixels, and whether the thing itself shows in it. */
function sample(whole: Pixels, thing: Pixels, left: number, top: number, size: number) {
  const sums = [0, 0, 0];
  let count = 0;
  let own = 0;
  for (let y = Math.max(0, top); y < Math.min(whole.height, top + size); y++) {
    for (let x = Math.max(0, left); x < Math.min(whole.width, left + size); x++) {
      const offset = (y * whole.width + x) * 4;
      sums.forEach((sum, part) => (sums[part] = sum + (whole.data[offset + part] ?? 0)));
      if ((thing.data[offset + 3] ?? 0) > opaque) own += 1;
      count += 1;
    }
  }
  const mean = sums.map((sum) => Math.round(sum / Math.max(1, count)));
  return { colour: `rgb(${mean.join(' ')})`, share: own / Math.max(1, count) };
}

/** Tiles are about a sixth of the thing's smaller side, and neither too fine nor too coarse to hide a face. */
export const tileSize = ({ width, height }: PixelBox) =>
  Math.round(Math.min(26, Math.max(13, Math.min(width, height) / 6)));

/** Tiles over all of `thing` (its box in pixels) and half a tile beyond. */
export function tilesOver(whole: Pixels, thing: Pixels, box: PixelBox, size: number): Tile[] {
  const columns = Math.ceil(box.width / size) + 1;
  const rows = Math.ceil(box.height / size) + 1;
  const left = Math.round(box.left - (columns * size - box.width) / 2);
  const top = Math.round(box.top - (rows * size - box.height) / 2);
  const tiles: Tile[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [left + column * size, top + row * size];
      const { colour, share } = sample(whole, thing, x, y, size);
      if (share > 0.004) tiles.push({ x, y, colour });
    }
  }
  return tiles;
}

/** In pixels, not in page units. */
export const SoftTiles = ({ tiles, size }: { tiles: Tile[]; size: number }) => (
  <g>
    {tiles.map(({ x, y, colour }) => (
      <Box at={[x - 0.5, y - 0.5]} size={[size + 1, size + 1]} fill={colour} />
    ))}
    {tiles.map(({ x, y }, index) => (
      <Box
        at={[x + 1, y + 1]}
        size={[size - 2, size - 2]}
        corner={3}
        fill="#fff"
        opacity={[0.16, 0.05, 0.1, 0.02, 0.13][(index * 3) % 5]}
      />
    ))}
  </g>
);
