/**
 * The named motions as pure curves: each begins and ends at rest, stays small, and never flashes (opacity swings at
 * most once a second). `at` runs from 0 to 1; ways are measured by the piece's own size.
 */
import type { Motion } from '../core/picture.ts';
import { between, type Pose } from './pose.ts';

/** The size of the moving piece, in picture units. */
export interface Reach {
  width: number;
  height: number;
}

export interface Recipe {
  seconds: number;
  pose(at: number, reach: Reach): Partial<Pose>;
}

/** Up and down once: 0 at both ends, 1 in the middle, starting and ending softly. */
const swell = (at: number) => (1 - Math.cos(2 * Math.PI * at)) / 2;

/** To and fro, growing from nothing and dying away. */
const swing = (at: number, times: number) => Math.sin(2 * Math.PI * times * at) * Math.sin(Math.PI * at);

/** A throw: 0 at both ends, 1 at the top. */
const arc = (at: number) => 4 * at * (1 - at);

/** A way for small and large pieces: a share of the size, at least visible, never far. */
const way = (size: number, share: number, most: number) => between(6, size * share, most);

/** Three hops, each lower than the one before. */
function bouncing(at: number): number {
  if (at < 0.5) return arc(at / 0.5);
  if (at < 0.8) return 0.4 * arc((at - 0.5) / 0.3);
  return 0.12 * arc((at - 0.8) / 0.2);
}

/** Lifts slowly, falls quickly, settles with one small bounce. */
function falling(at: number): number {
  if (at < 0.5) return swell(at);
  if (at < 0.75) return 1 - ((at - 0.5) / 0.25) ** 2;
  return 0.15 * arc((at - 0.75) / 0.25);
}

/** A circle through the piece's own place, as a rocket that looks to the left loops upwards. */
function circling(at: number, radius: number): Partial<Pose> {
  const angle = 2 * Math.PI * at * at * (3 - 2 * at);
  return { x: -radius * Math.sin(angle), y: radius * (Math.cos(angle) - 1), turn: (180 / Math.PI) * angle };
}

const swinging = (seconds: number, times: number, degrees: number): Recipe => ({
  seconds,
  pose: (at) => ({ turn: degrees * swing(at, times) }),
});

export const motions: Readonly<Record<Motion, Recipe>> = {
  bob: { seconds: 2, pose: (at, { height }) => ({ y: -way(height, 0.05, 16) * swell((2 * at) % 1) }) },
  bounce: {
    seconds: 1.2,
    pose: (at, { height }) => ({ y: -way(height, 0.16, 48) * bouncing(at), tall: 1 + 0.04 * swing(at, 3) }),
  },
  drift: {
    seconds: 3,
    pose: (at, { width, height }) => ({ x: way(width, 0.1, 40) * swell(at), y: way(height, 0.03, 10) * swing(at, 1) }),
  },
  drop: { seconds: 1, pose: (at, { height }) => ({ y: -way(height, 0.18, 50) * falling(at) }) },
  glow: {
    seconds: 1.6,
    pose: (at) => ({ wide: 1 + 0.05 * swell(at), tall: 1 + 0.05 * swell(at), opacity: 1 - 0.15 * swell(at) }),
  },
  hop: {
    seconds: 0.7,
    pose: (at, { height }) => ({ y: -way(height, 0.14, 44) * arc(at), tall: 1 + 0.05 * swing(at, 1.5) }),
  },
  loop: { seconds: 1.8, pose: (at, { height }) => circling(at, way(height, 0.4, 80)) },
  nod: swinging(1.2, 2, 5),
  puff: { seconds: 1.4, pose: (at) => ({ wide: 1 + 0.08 * swell(at), tall: 1 + 0.08 * swell(at) }) },
  rise: { seconds: 2.4, pose: (at, { height }) => ({ y: -way(height, 0.14, 44) * swell(at) }) },
  rock: swinging(2, 2, 4),
  slide: { seconds: 2, pose: (at, { width }) => ({ x: way(width, 0.2, 60) * swell(at) }) },
  spin: { seconds: 1.4, pose: (at) => ({ turn: 360 * at * at * (3 - 2 * at) }) },
  stretch: { seconds: 1.6, pose: (at) => ({ tall: 1 + 0.07 * swell(at), wide: 1 - 0.03 * swell(at) }) },
  sway: swinging(2.8, 1.5, 3),
  turn: { seconds: 1.4, pose: (at) => ({ turn: 8 * swell(at), wide: 1 - 0.06 * swell(at) }) },
  wag: swinging(1.2, 4, 7),
  wave: swinging(1.6, 3, 10),
  wiggle: {
    seconds: 1,
    pose: (at, { width }) => ({ x: way(width, 0.02, 6) * swing(at, 4), turn: 2.5 * swing(at, 4) }),
  },
};
