/** Strokes that hair styles share. */
import { seeded } from '../../kit/curves.ts';
import { lines, xy, type Shape } from '../shapes.tsx';

/** A round lock: middle and radius. */
export type Lock = readonly [x: number, y: number, radius: number];

export const balls = (locks: readonly Lock[], fill: string): Shape[] =>
  locks.map(([x, y, radius]) => ({ dot: [x, y], radius, fill }));

export const strands = (paths: readonly string[], colour: string, width = 2, opacity = 0.55) =>
  lines(paths, colour, width, opacity);

/** An open ring in every lock, turned at random but always the same. */
export function curlMarks(locks: readonly Lock[], colour: string, seed: number): Shape[] {
  const random = seeded(seed);
  const rings = locks.map(([x, y, size]) => {
    const angle = random() * 6.3;
    const radius = Math.round(size * 5) / 10;
    const on = (turn: number) => xy([x + Math.cos(turn) * radius, y + Math.sin(turn) * radius]);
    return `M${on(angle)}A${radius} ${radius} 0 1 1 ${on(angle + 2.1)}`;
  });
  return lines(rings, colour, 1.9, 0.6);
}

/** The same locks a little lower and smaller, for the dark marks under the light ones. */
export const lowered = (locks: readonly Lock[], shrink = 0.6): Lock[] =>
  locks.map(([x, y, size]) => [x + 3, y + 4, size * shrink]);

/** The hair beside the near ear in three-quarter. */
export const shortTemple =
  'M-10-58C-38-56-57-34-54-4C-53 10-48 22-40 27C-36 24-35 14-33 4C-31-6-30-12-26-20C-20-30-8-40 6-44Z';
export const longTemple =
  'M-10-58C-38-56-57-34-54-4C-56 14-54 26-46 34C-36 24-35 14-33 4C-31-6-30-12-26-20C-20-30-8-40 6-44Z';
/** Hair combed back to a bun, braid or puff, in profile. */
export const combedSide =
  'M40-26C38-50 18-62-8-61C-42-60-60-34-57-4C-56 12-50 26-40 33C-32 34-25 28-21 18' +
  'C-17 10-16 2-12-7C-7-5-2-9 2-13C14-14 28-18 40-26Z';
export const combedBack =
  'M0-61C36-61 56-36 52-2C51 18 40 34 24 38C10 41-10 41-24 38C-40 34-51 18-52-2C-56-36-36-61 0-61Z';
