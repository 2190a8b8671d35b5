import { curve, round, type Point } from '../kit/curves.ts';

export const mirrored = (points: readonly Point[]): Point[] => points.map(([x, y]) => [-x, y]);

/** Many points along the soft curve through a few. */
export function sampled(points: readonly Point[], steps = points.length > 3 ? 8 : 12): Point[] {
  const at = (index: number): Point => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  const along: Point[] = [];
  for (let index = 0; index < points.length - 1; index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    for (let step = 0; step < steps; step++) {
      const share = step / steps;
      const blend = (axis: 0 | 1) =>
        0.5 *
        (2 * from[axis] +
          (to[axis] - before[axis]) * share +
          (2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * share ** 2 +
          (3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * share ** 3);
      along.push([blend(0), blend(1)]);
    }
  }
  return [...along, at(points.length - 1)];
}

/** A brush stroke through `points`: `widths` are spread evenly along it, both ends are round. Returns path data. */
export function brush(points: readonly Point[], widths: readonly number[]): string {
  const along = sampled(points);
  const last = along.length - 1;
  const half = (share: number) => {
    const place = share * (widths.length - 1);
    const index = Math.min(Math.max(0, widths.length - 2), Math.floor(place));
    const from = widths[index] ?? 0;
    return (from + ((widths[index + 1] ?? from) - from) * (place - index)) / 2;
  };
  const left: Point[] = [];
  const right: Point[] = [];
  along.forEach(([x, y], index) => {
    const before = along[Math.max(0, index - 1)] ?? [x, y];
    const after = along[Math.min(last, index + 1)] ?? [x, y];
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const across = half(index / last) / length;
    const [moveX, moveY] = [-(after[1] - before[1]) * across, (after[0] - before[0]) * across];
    left.push([x + moveX, y + moveY]);
    right.push([x - moveX, y - moveY]);
  });
  // Every second point is enough for a soft outline.
  const thinned = (side: readonly Point[]) => side.filter((_, index) => index % 2 === 0 || index === side.length - 1);
  const back = thinned(right).reverse();
  const cap = (radius: number, end: Point) =>
    `A${round(radius)} ${round(radius)} 0 0 0 ${round(end[0])} ${round(end[1])}`;
  return (
    curve(thinned(left), false) +
    cap(half(1), back[0] ?? [0, 0]) +
    curve(back, false).replace(/^M[^C]*/, '') +
    cap(half(0), left[0] ?? [0, 0]) +
    'Z'
  );
}
