/**
 * Where everything of the balloon lies, in board units, 1280 × 720. `At` is where the balloon hangs: the middle and the
 * top of its canopy. All its things are measured from there, so that they rise with it.
 */
import type { Box } from '../../../../src/core/picture.ts';
import { bagOrder, type Level, type Way } from '../level.ts';

export type Point = readonly [x: number, y: number];
export type At = Point;

const MIDDLE = 446;
const LOW = 212;
const HIGH = 96;

/** Where the balloon hangs at a height from 0, low in the valley, to 1, over the ridge. */
export const hanging = (height: number): At => [MIDDLE, LOW - height * (LOW - HIGH)];

const CANOPY_HEIGHT = 258;
const RIM = 372;

/** Canopy with its cords, and the canopy alone. */
export const canopyWhole = ([x, y]: At): Box => [x - 236, y, 472, 384];
export const canopyBox = ([x, y]: At): Box => [x - 220, y, 440, CANOPY_HEIGHT];
export const basketBox = ([x, y]: At): Box => [x - 236, y + RIM - 8, 472, 76];
/** The plank the back row stands on. */
export const benchBox = ([x, y]: At): Box => [x - 222, y + RIM - 38, 444, 40];
export const basketZone = ([x, y]: At): Box => [x - 240, y + 262, 480, 184];

/** The strip of meadow where bags wait; Sango stands to its right. */
export const VALLEY: Box = [16, 592, 680, 120];

interface Patches {
  size: number;
  /** Their middles. */
  at: readonly Point[];
}

const row = (y: number, ...xs: number[]): Point[] => xs.map((x) => [x, y]);

/** By how many there are. */
const PATCHES: Readonly<Record<number, Patches>> = {
  4: {
    size: 80,
    at: [
      [-141, 98],
      [-47, 118],
      [47, 118],
      [141, 98],
    ],
  },
  5: {
    size: 70,
    at: [
      [-164, 96],
      [-82, 118],
      [0, 126],
      [82, 118],
      [164, 96],
    ],
  },
  6: { size: 70, at: [...row(72, -94, 0, 94), ...row(158, -94, 0, 94)] },
  7: { size: 66, at: [...row(70, -126, -42, 42, 126), ...row(150, -84, 0, 84)] },
};

export function patchBox([x, y]: At, count: number, index: number): Box {
  const { size, at } = PATCHES[count] ?? { size: 66, at: [] };
  const [across, down] = at[index] ?? [0, 100];
  return [x + across - size / 2, y + down - size / 2, size, size];
}

/** The picture on a patch, a letter or a bag. */
export const inside = ([left, top, width, height]: Box, share: number, lift = 0.5): Box => {
  const size = width * share;
  return [left + (width - size) / 2, top + (height - size) * lift, size, size];
};

/** A bag's neck takes a quarter of it; its picture lies below. */
export const onBag = (box: Box): Box => inside(box, 0.76, 0.78);

/** Where a rope is tied to a bag. */
export const neckOf = ([left, top, width, height]: Box): Point => [left + width / 2, top + height * 0.2];

const BAG: Point = [70, 79];
const SPAN = 398;

/** Heavier bags are larger. */
const sizeOf = ({ weight }: Way): Point => [52 + weight * 8, 59 + weight * 9];

/** Two rows, the front one a little lower and between the bags of the back one. */
function standing([x, y]: At, index: number, count: number, [width, height]: Point): Box {
  const perRow = Math.ceil(count / 2);
  const isFront = index >= perRow;
  const step = SPAN / (perRow - 0.5);
  const across = -SPAN / 2 + ((index % perRow) + (isFront ? 0.5 : 0)) * step;
  return [x + across - width / 2, y + (isFront ? RIM - 4 : RIM - 36) - height, width, height];
}

/** A bag that stands behind the rim, where no plank is. */
export const onRim = ([, y]: At, [left, , width, height]: Box): Box => [left, y + RIM - 4 - height, width, height];

const isInFront = (index: number, count: number) => index >= Math.ceil(count / 2);

export const bagInBasket = (at: At, level: Level, id: string): Box => {
  const order = bagOrder(level);
  const index = order.findIndex((bag) => bag.id === id);
  return standing(at, index, order.length, BAG);
};

export function wayInBasket(at: At, level: Level, way: Way): Box {
  return standing(at, level.ways.indexOf(way), level.ways.length, sizeOf(way));
}

/** What of a bag in the back row is not hidden by those in front: a finger takes it there. */
export function seenOf(box: Box, index: number, count: number): Box {
  const [left, top, width, height] = box;
  return isInFront(index, count) ? box : [left, top, width, height * 0.55];
}

/** Waiting places in the valley, the outer ones first: each bag has its own. */
const SLOTS = 10;
const slotOrder = [0, 9, 1, 8, 2, 7, 3, 6, 4, 5];

function inSlot(turn: number, [width, height]: Point): Box {
  const slot = slotOrder[turn] ?? 0;
  const middle = 48 + slot * ((680 - 64) / (SLOTS - 1));
  return [middle - width / 2, 706 - height, width, height];
}

export function bagInValley(level: Level, id: string): Box {
  const wants = bagOrder(level).filter(({ right }) => !right);
  return inSlot(
    wants.findIndex((bag) => bag.id === id),
    BAG,
  );
}

export function wayInValley(level: Level, way: Way): Box {
  const byWeight = [...level.ways].sort((one, other) => other.weight - one.weight);
  const [width, height] = sizeOf(way);
  return inSlot(byWeight.indexOf(way), [width * 0.86, height * 0.86]);
}

/** A parachute over a bag. */
export const chuteOver = ([left, top, width]: Box): Box => [left - 6, top - width * 0.5, width + 12, width * 0.66];

const LETTER: Point = [88, 64];

export const letterInBasket = ([x, y]: At, index: number, count: number): Box => [
  x + (index - (count - 1) / 2) * 94 - LETTER[0] / 2,
  y + RIM + 2 - LETTER[1],
  ...LETTER,
];

/** Beside a house, the later ones lower. */
export const letterAtHouse = ([left, top, width, height]: Box, nth: number): Box => [
  left + width / 2 - 52 + nth * 34,
  top + height - 44 + nth * 4,
  66,
  48,
];

export const underPatch = ([left, top, width, height]: Box): Box => [
  left + (width - LETTER[0]) / 2,
  top + height - 14,
  ...LETTER,
];

export const letterNeck = ([left, top, width]: Box): Point => [left + width / 2, top + 4];

export const flagOnPatch = ([left, top, width]: Box): Box => [left + width - 24, top - 30, 46, 58];

export const flagInBasket = ([x, y]: At, index: number): Box => [x - 74 + index * 54, y + RIM - 66, 56, 70];
