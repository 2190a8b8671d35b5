/** Finds the part of a picture that holds something, and cuts it out. */
import sharp, { type Sharp } from 'sharp';
import type { Pixels } from './browser.ts';
import { quality } from './settings.ts';

/** A box in pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Fainter than this is nothing. */
const faint = 5;
/** A difference of colour smaller than this is noise. */
const noise = 12;

function boxWhere({ width, height }: Pixels, holds: (offset: number) => boolean): Box | null {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      if (!holds((row * width + column) * 4)) continue;
      left = Math.min(left, column);
      right = Math.max(right, column);
      top = Math.min(top, row);
      bottom = row;
    }
  }
  return right < 0 ? null : { left, top, width: right - left + 1, height: bottom - top + 1 };
}

/** The box of everything that is painted; null when nothing is. */
export const paintedBox = (pixels: Pixels) => boxWhere(pixels, (offset) => (pixels.data[offset + 3] ?? 0) > faint);

/**
 * The box of pixels in which two pictures of the same size differ, with a narrow edge; null when none do. A
 * pixel counts together with its neighbours: a lone one is the browser's rounding.
 */
export function changedBox(before: Pixels, after: Pixels): Box | null {
  const differs = (offset: number) =>
    [0, 1, 2, 3].some((part) => Math.abs((before.data[offset + part] ?? 0) - (after.data[offset + part] ?? 0)) > noise);
  const row = before.width * 4;
  const box = boxWhere(before, (offset) => differs(offset) && differs(offset + 4) && differs(offset + row));
  return box && grown(box, 3, before);
}

function grown({ left, top, width, height }: Box, edge: number, frame: { width: number; height: number }): Box {
  const right = Math.min(frame.width, left + width + edge);
  const bottom = Math.min(frame.height, top + height + edge);
  const start = { left: Math.max(0, left - edge), top: Math.max(0, top - edge) };
  return { ...start, width: right - start.left, height: bottom - start.top };
}

export const open = ({ data, width, height }: Pixels): Sharp => sharp(data, { raw: { width, height, channels: 4 } });

/** A box of a picture, as WebP. */
export const webp = (pixels: Pixels, box: Box, fine: number) =>
  open(pixels)
    .extract(box)
    .webp({ quality: fine, alphaQuality: quality.alpha, effort: 6, smartSubsample: true })
    .toBuffer();
