import type { Point } from '../../../kit/curves.ts';

const STEPS = 48;

/** Points close together on the soft line through all `points`. */
function sampled(points: readonly Point[]): Point[] {
  const at = (index: number) => points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];
  return points.flatMap((from, index): Point[] => {
    if (index === points.length - 1) return [from];
    const [before, to, after] = [at(index - 1), at(index + 1), at(index + 2)];
    return Array.from({ length: STEPS }, (_, step): Point => {
      const t = step / STEPS;
      const part = (axis: 0 | 1) =>
        from[axis] +
        0.5 *
          ((to[axis] - before[axis]) * t +
            (2 * before[axis] - 5 * from[axis] + 4 * to[axis] - after[axis]) * t * t +
            (3 * from[axis] - before[axis] - 3 * to[axis] + after[axis]) * t * t * t);
      return [part(0), part(1)];
    });
  });
}

/** `count` places, evenly spread from end to end along the soft line through `points`. */
export function along(points: readonly Point[], count: number): Point[] {
  const fine = sampled(points);
  const gone = fine.reduce<number[]>((sums, [x, y], index) => {
    const [beforeX, beforeY] = fine[index - 1] ?? [x, y];
    return [...sums, (sums[index - 1] ?? 0) + Math.hypot(x - beforeX, y - beforeY)];
  }, []);
  const total = gone[gone.length - 1] ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const wanted = (total * index) / Math.max(1, count - 1);
    const found = gone.findIndex((length) => length >= wanted - 0.001);
    return fine[found] ?? [0, 0];
  });
}
