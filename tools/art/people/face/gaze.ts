/** Where eyes look. */
import type { Point } from '../../kit/curves.ts';

/** Toward which side of the page. */
export type GazeWord = 'ahead' | 'left' | 'right' | 'up' | 'down' | 'up left' | 'up right' | 'down left' | 'down right';

const AHEAD: Point = [0, 0];

/** Eyes alone read weakly, so a word also turns (−1…1) and nods the head a little. */
const words: Record<GazeWord, { eyes: Point; turn: number; nod: number }> = {
  ahead: { eyes: AHEAD, turn: 0, nod: 0 },
  left: { eyes: [-4.2, 0.4], turn: -0.28, nod: 0 },
  right: { eyes: [4.2, 0.4], turn: 0.28, nod: 0 },
  up: { eyes: [0, -3.6], turn: 0, nod: -0.4 },
  down: { eyes: [0, 4], turn: 0, nod: 0.45 },
  'up left': { eyes: [-3.6, -3], turn: -0.25, nod: -0.35 },
  'up right': { eyes: [3.6, -3], turn: 0.25, nod: -0.35 },
  'down left': { eyes: [-3.8, 3.4], turn: -0.25, nod: 0.4 },
  'down right': { eyes: [3.8, 3.4], turn: 0.25, nod: 0.4 },
};

interface Gaze {
  eyes?: Point;
  turn: number;
  nod: number;
}

/** In the head's own space, where right is right before any mirroring. */
export function gazeOf(look: GazeWord | Point | undefined, mirrored: boolean): Gaze {
  if (look === undefined) return { turn: 0, nod: 0 };
  const { eyes, turn, nod } = typeof look === 'string' ? words[look] : { eyes: look, turn: 0, nod: 0 };
  const side = mirrored ? -1 : 1;
  return { eyes: [eyes[0] * side, eyes[1]], turn: turn * side, nod };
}

/** Where the eyes go when they glance aside for a moment. */
export const glance = (gaze: Point): Point => (gaze[0] > 0.5 ? [-3.4, 0.4] : [3.6, 0.4]);
