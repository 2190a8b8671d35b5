/**
 * Signs of life as pure functions of time: breath, blinks, glances aside, a speaking mouth. Seeded, so that two
 * friends never blink together and a test sees the same page twice. All times are seconds since the page opened.
 */
import { between, ease, type Pose } from './pose.ts';

/** One stretch of liveliness; it fades in and out, so that stillness comes without a jerk. */
export interface Lively {
  from: number;
  until: number;
}

/** How lively: 0 still, 1 fully. */
export function strength({ from, until }: Lively, now: number): number {
  return ease(between(0, Math.min(now - from, until - now), 1));
}

/** Breathing swells a body by less than one in a hundred, about its foot. */
export function breath(seed: number, now: number, amount: number): Partial<Pose> {
  const wave = Math.sin(2 * Math.PI * (now / 3.4 + seed));
  return { tall: 1 + 0.008 * wave * amount, wide: 1 - 0.003 * wave * amount };
}

/** Repeatable chance, 0 to 1, for the nth time. */
function chance(seed: number, nth: number): number {
  const mixed = Math.sin(seed * 127.1 + nth * 311.7) * 43758.5453;
  return mixed - Math.floor(mixed);
}

const SHUT = 0.13;

/** Every 3 to 6 seconds the eyes shut for a moment; the first time within 3. */
export function blinking(seed: number, now: number): boolean {
  let start = 0.6 + 2.4 * chance(seed, 0);
  for (let nth = 1; start <= now; nth += 1) {
    if (now < start + SHUT) return true;
    start += 3 + 3 * chance(seed, nth);
  }
  return false;
}

/** Once in each eight seconds the eyes go aside for a second. */
export function glancing(seed: number, now: number): boolean {
  const within = now % 8;
  const start = 3 + 3 * chance(seed, 1000 + Math.floor(now / 8));
  return within >= start && within < start + 1;
}

/** A speaking mouth changes seven times a second. */
export const talking = (seconds: number) => Math.floor(seconds * 7) % 2 === 0;

/** When a page opens, what is near slips a little to the side and back; what is far stays. */
export const PARALLAX_SECONDS = 2.4;

export function parallax(depth: number, seconds: number): Partial<Pose> {
  if (seconds <= 0 || seconds >= PARALLAX_SECONDS || depth === 0) return {};
  return {
    x:
      8 *
      depth *
      Math.sin((2 * Math.PI * seconds) / PARALLAX_SECONDS) *
      Math.sin((Math.PI * seconds) / PARALLAX_SECONDS),
  };
}
