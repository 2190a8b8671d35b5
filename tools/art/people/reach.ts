import type { Point } from '../kit/curves.ts';

interface Reach {
  joint: Point;
  end: Point;
}

/**
 * Two bones that reach from `start` toward `target`: where the elbow or knee goes, and the end, which stops short
 * when the target is too far. `bend` chooses the side the joint is on.
 */
export function reach(start: Point, target: Point, first: number, second: number, bend: 1 | -1): Reach {
  const far = Math.hypot(target[0] - start[0], target[1] - start[1]) || 1;
  const longest = (first + second) * 0.995;
  const length = Math.min(far, longest);
  const across = ((target[0] - start[0]) * length) / far;
  const down = ((target[1] - start[1]) * length) / far;
  const cosine = (first * first + length * length - second * second) / (2 * first * length);
  const angle = Math.atan2(down, across) + Math.acos(Math.max(-1, Math.min(1, cosine))) * bend;
  return {
    joint: [start[0] + Math.cos(angle) * first, start[1] + Math.sin(angle) * first],
    end: [start[0] + across, start[1] + down],
  };
}
