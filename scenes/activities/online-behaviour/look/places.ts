/** Where everything stands. All in board units, 1280 × 720; what is played on lies left of 868. */
import type { Box } from '../../../../src/core/picture.ts';

type Point = readonly [x: number, y: number];

export const boxAround = ([x, y]: Point, width: number, height = width): Box => [
  x - width / 2,
  y - height / 2,
  width,
  height,
];

/** Two shelves with two pots each: the middle of each pot's foot, in the order people take them. */
const FEET: readonly Point[] = [
  [98, 292],
  [250, 292],
  [98, 520],
  [250, 520],
];

const footOf = (seat: number): Point => FEET[seat] ?? [98, 292];

export const SHELVES: readonly Box[] = [
  [20, 282, 308, 34],
  [20, 510, 308, 34],
];

/** Flower, pot and face together: what is pressed, and where something for one person may be let go. */
export function plantBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return [x - 63, y - 166, 126, 162];
}

/** `open` from 0 to 1 is how far the flower has grown into its place. */
export function flowerBox(seat: number, open = 1): Box {
  const [x, y] = footOf(seat);
  return [x - 62 * open, y - 74 - 122 * open, 124 * open, 122 * open];
}

export function potBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return [x - 61, y - 88, 122, 88];
}

export function faceBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return [x - 36, y - 76, 72, 72];
}

/** What somebody answers stands beside their face. */
export function answerBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return [x + 50, y - 70, 200, 60];
}

/** The glass bell over a flower; lifted, it hangs above it. */
export function bellBox(seat: number, lifted: boolean): Box {
  const [x, y] = footOf(seat);
  return [x - 58, y - (lifted ? 246 : 200), 116, 132];
}

/** Where what is sent to somebody lands. */
export function landing(seat: number): Box {
  const [x, y] = footOf(seat);
  return boxAround([x, y - 142], 46);
}

/** Beside the pot, how its flower has just changed. */
export function markBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return boxAround([x - 54, y - 96], 34);
}

/** A petal on its way from the flower to the shelf. */
export function petalBox(seat: number, fallen: boolean): Box {
  const [x, y] = footOf(seat);
  return fallen ? boxAround([x - 66, y - 8], 24) : boxAround([x - 26, y - 150], 24);
}

/** Rays round an opening flower. */
export function sparkBox(seat: number, size: number): Box {
  const [x, y] = footOf(seat);
  return boxAround([x, y - 144], size);
}

/** Beside the face of somebody who waves. */
export function waveBox(seat: number): Box {
  const [x, y] = footOf(seat);
  return [x + 26, y - 112, 46, 52];
}

export const SLATE: Box = [330, 92, 524, 452];
/** The word "Pretend" at its top, the last lines at its foot. */
export const TALK: Box = [364, 110, 456, 322];
/** Above the lines, the mark of a tool that was used last. */
export const usedBox = (lines: number): Box => [728, lines > 1 ? 188 : 306, 92, 64];
/** The empty bubble that waits for the child's own words. */
export const REPLY: Box = [640, 442, 180, 76];
/** Anywhere on the slate a reply may be let go. */
export const SCREEN: Box = [340, 102, 504, 432];
/** Where a tool that is used can be seen, over the lines. */
export const ABOVE: Point = [560, 172];
export const PHOTO: Box = [372, 74, 116, 108];

/** A visitor looks over the upper edge of the slate, or is hidden behind it. */
export const visitorBox = (isThere: boolean): Box => [536, isThere ? 22 : 110, 96, 96];

const BEADS = 5;
const BEAD_Y = 656;

/** Beads lie on the branch, the same on both sides of its middle. */
export const beadAt = (step: number): Point => [126 + 160 * Math.min(step, BEADS - 1), BEAD_Y];

export const beadBox = (step: number, size = 54): Box => boxAround(beadAt(step), size);

export const beadButton = (step: number): Box => beadBox(step, 72);

/** Old tries grow from the branch after their bead: up, down, up. */
export function twigBox(step: number, index: number): Box {
  const [x, y] = beadAt(step);
  return index === 1 ? [x + 42, y + 4, 58, 58] : [x + 34 + index * 24, y - 66, 62, 62];
}

/** Sango stands on the branch, at the bead of this moment. */
export function sangoBox(step: number): Box {
  const [x, y] = beadAt(step);
  return [x - 62, y - 120, 124, 134];
}
