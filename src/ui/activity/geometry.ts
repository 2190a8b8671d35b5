/** Where a dragged thing lands, and whether buttons over a picture have room. Page pixels throughout. */
import type { Box } from '../../core/picture.ts';

/** A finger this close to a place counts as on it. */
const SNAP = 32;

/** Smallest target, and the gap to the next, on every frame. */
export const TARGET = 64;
const GAP = 16;

/** Somewhere a thing may be let go: a rectangle, or the oval within it. */
export interface Zone {
  place: string;
  box: Box;
  oval?: boolean;
}

type Point = readonly [x: number, y: number];

/** The place under the point, the smallest when several lie one in another; else the nearest within snapping reach. */
export function landing(point: Point, zones: readonly Zone[]): string | null {
  const under = zones.filter((zone) => distance(point, zone) === 0).sort((one, other) => area(one) - area(other));
  if (under[0]) return under[0].place;
  const near = zones
    .map((zone) => ({ zone, far: distance(point, zone) }))
    .filter(({ far }) => far <= SNAP)
    .sort((one, other) => one.far - other.far);
  return near[0]?.zone.place ?? null;
}

const area = ({ box }: Zone) => box[2] * box[3];

function distance([x, y]: Point, { box, oval }: Zone): number {
  const [left, top, width, height] = box;
  if (oval) {
    const [across, down] = [x - left - width / 2, y - top - height / 2];
    const out = Math.hypot(across / (width / 2), down / (height / 2));
    return out <= 1 ? 0 : Math.hypot(across, down) * (1 - 1 / out);
  }
  return Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
}

/** A box grown about its middle until it is large enough to be pressed. */
export function grown([left, top, width, height]: Box): Box {
  const [wide, high] = [Math.max(width, TARGET), Math.max(height, TARGET)];
  return [left - (wide - width) / 2, top - (high - height) / 2, wide, high];
}

/** True when all boxes, drawn at this scale and grown to targets, keep their distance. */
export function haveRoom(boxes: readonly Box[], scale: number): boolean {
  const targets = boxes.map((box) => grown(box.map((side) => side * scale) as unknown as Box));
  return targets.every((one, index) => targets.slice(index + 1).every((other) => apart(one, other) >= GAP));
}

const apart = (one: Box, other: Box) =>
  Math.max(
    other[0] - one[0] - one[2],
    one[0] - other[0] - other[2],
    other[1] - one[1] - one[3],
    one[1] - other[1] - other[3],
  );
