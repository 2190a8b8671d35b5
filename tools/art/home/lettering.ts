/** The wordmark's letters as coral branches: strokes on an x-height of 100, their baseline at y = 0. */
import type { Point } from '../kit/curves.ts';

/** Points on an ellipse between two angles (degrees, clockwise on the screen). */
function arc(centre: Point, radius: Point, from: number, to: number, steps: number): Point[] {
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / steps) * Math.PI) / 180;
    return [centre[0] + radius[0] * Math.cos(angle), centre[1] + radius[1] * Math.sin(angle)];
  });
}

export interface Letter {
  width: number;
  strokes: Point[][];
  /** A whole ring instead of a stroke. */
  ring?: { centre: Point; radius: Point };
}

const bowl = arc([37, -48], [35, 48], -38, -322, 10);
const arch: Point[] = [[6, -52], ...arc([36, -62], [30, 35], -150, -20, 5), [66, -46], [66, 0]];
const line = (...points: Point[]) => points;

export const letters: Record<string, Letter> = {
  P: {
    width: 88,
    strokes: [
      line([4, 2], [4, -72], [4, -146]),
      [[4, -146], [30, -148], ...arc([42, -108], [38, 40], -78, 78, 6), [30, -68], [6, -68]],
    ],
  },
  l: { width: 38, strokes: [line([6, -158], [6, -80], [7, -30], [12, -8], [26, 0])] },
  a: { width: 86, strokes: [bowl, line([70, -94], [69, -40], [72, -12], [84, 0])] },
  y: {
    width: 80,
    strokes: [
      line([2, -96], [6, -56], [18, -32], [38, -28], [58, -44], [69, -70]),
      line([70, -96], [70, -30], [66, 18], [44, 42], [8, 40]),
    ],
  },
  w: {
    width: 112,
    strokes: [
      line([0, -96], [5, -40], [16, -8], [32, -6], [46, -28], [52, -70]),
      line([52, -70], [58, -28], [72, -6], [88, -8], [99, -40], [104, -96]),
    ],
  },
  i: { width: 32, strokes: [line([6, -96], [6, -48], [6, 0])] },
  t: {
    width: 58,
    strokes: [line([22, -138], [22, -70], [23, -26], [32, -4], [50, -2]), line([-4, -94], [22, -96], [48, -96])],
  },
  h: { width: 80, strokes: [line([4, -158], [4, -80], [4, 0]), arch] },
  S: {
    width: 92,
    strokes: [[...arc([42, -116], [34, 38], -20, -230, 7), [44, -78], ...arc([40, -36], [37, 38], -42, 150, 7)]],
  },
  n: { width: 80, strokes: [line([4, -96], [4, -48], [4, 0]), arch] },
  g: { width: 86, strokes: [bowl, line([70, -94], [70, -30], [69, 10], [58, 38], [34, 50], [4, 40])] },
  o: { width: 86, strokes: [], ring: { centre: [37, -48], radius: [36, 48] } },
};
