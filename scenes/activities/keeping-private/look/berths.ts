/** Where boats lie in the rings and people stand on the shore. All in board units, 1280 × 720. */
import type { Box } from '../../../../src/core/picture.ts';
import { handOrder, type Level, type Ring } from '../level.ts';

type Point = readonly [x: number, y: number];

export const BOAT: Point = [76, 73];

/** The rings' ovals; the middle is shared, the inner ones lie a little lower. */
export const OVALS: Readonly<Record<Ring, Box>> = {
  anyone: [140, 170, 612, 464],
  trusted: [234, 264, 424, 316],
  me: [330, 360, 232, 176],
};

/** Round buttons at the far edge of each ring. */
export const RING_BUTTONS: Readonly<Record<Ring, Box>> = {
  anyone: [414, 136, 64, 64],
  trusted: [414, 238, 64, 64],
  me: [414, 340, 64, 64],
};

/** Where a boat is set down from the hand. */
export const QUAY: Box = [800, 196, ...BOAT];

/**
 * The middle line of the two outer rings, where boats float: on the left and right, never at the top under the rings'
 * buttons nor at the bottom, where the rings are narrow. Angles in degrees from the right, clockwise.
 */
const LANES = {
  anyone: { middle: [446, 412], reach: [262, 196], left: [148, 252] },
  trusted: { middle: [446, 434], reach: [166, 122], left: [138, 236] },
} as const;

const boxAround = ([x, y]: Point, scale = 1): Box => [
  x - (BOAT[0] * scale) / 2,
  y - (BOAT[1] * scale) / 2,
  BOAT[0] * scale,
  BOAT[1] * scale,
];

/** Every card has a berth of its own in each ring it may lie in, so that no boat moves when another does. */
export function berth(level: Level, card: string, ring: Ring): Box {
  const mates = handOrder(level).filter(({ accept }) => accept.includes(ring));
  const index = mates.findIndex(({ id }) => id === card);
  if (index < 0) return visiting(ring);
  return ring === 'me' ? innerBerth(index, mates.length) : laneBerth(ring, index, mates.length);
}

/** Left and right in turn; where many could meet, they are drawn smaller. */
function laneBerth(ring: 'anyone' | 'trusted', index: number, count: number): Box {
  const { middle, reach, left } = LANES[ring];
  const perSide = Math.ceil(count / 2);
  const step = (left[1] - left[0]) / perSide;
  const degrees = left[0] + step * (Math.floor(index / 2) + 0.5);
  const angle = ((index % 2 ? 180 - degrees : degrees) * Math.PI) / 180;
  const pitch = ((step * Math.PI) / 180) * ((reach[0] + reach[1]) / 2);
  const at: Point = [middle[0] + reach[0] * Math.cos(angle), middle[1] + reach[1] * Math.sin(angle)];
  return boxAround(at, Math.min(1, pitch / 64));
}

/** Rows in the small middle ring; many boats lie closer and smaller. */
function innerBerth(index: number, count: number): Box {
  if (count <= 3) return boxAround([446 + (index - (count - 1) / 2) * 84, 462]);
  const perRow = count <= 4 ? 2 : 3;
  const [across, down, scale] = count <= 4 ? [84, 58, 0.8] : [62, 42, 0.62];
  const rows = Math.ceil(count / perRow);
  const row = Math.floor(index / perRow);
  const column = index % perRow;
  return boxAround([446 + (column - (perRow - 1) / 2) * across, 466 + (row - (rows - 1) / 2) * down], scale);
}

const VISITING: Readonly<Record<Ring, Point>> = { me: [446, 462], trusted: [598, 388], anyone: [676, 330] };

/** Where a boat touches a ring it may not stay in. */
const visiting = (ring: Ring): Box => boxAround(VISITING[ring]);

/** Places on the shore, in the order people take them. */
const SHORE: readonly Point[] = [
  [22, 300],
  [30, 478],
  [700, 116],
  [76, 130],
  [772, 372],
  [776, 244],
  [130, 592],
];

const FACE = 88;

export function shoreBox(index: number): Box {
  const [left, top] = SHORE[index] ?? [22, 300];
  return [left, top, FACE, FACE];
}

/** The thought hangs on the water's side, above the head. */
export function thoughtBox(index: number): Box {
  const [left, top] = shoreBox(index);
  return [left < 446 ? left + 60 : left - 44, top - 46, 66, 62];
}
