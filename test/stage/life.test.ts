import { describe, expect, it } from 'vitest';
import { blinking, breath, glancing, parallax, PARALLAX_SECONDS, strength, talking } from '../../src/stage/life.ts';

/** The times at which something turns true, looked at every 10 ms. */
function beginnings(until: number, isOn: (now: number) => boolean): number[] {
  const times = Array.from({ length: until * 100 }, (_, step) => step / 100);
  return times.filter((now) => isOn(now) && !isOn(now - 0.01));
}

describe('signs of life', () => {
  it.each([1, 2, 3, 7])('blinks every 3 to 6 seconds (seed %i)', (seed) => {
    const blinks = beginnings(60, (now) => blinking(seed, now));
    expect(blinks[0]).toBeLessThanOrEqual(3.1);
    for (const [index, blink] of blinks.slice(1).entries()) {
      expect(blink - (blinks[index] ?? 0)).toBeGreaterThanOrEqual(2.9);
      expect(blink - (blinks[index] ?? 0)).toBeLessThanOrEqual(6.1);
    }
  });

  it('lets no two friends blink together', () => {
    expect(beginnings(20, (now) => blinking(1, now))).not.toEqual(beginnings(20, (now) => blinking(2, now)));
  });

  it('looks the same each time', () => {
    expect(beginnings(20, (now) => glancing(4, now))).toEqual(beginnings(20, (now) => glancing(4, now)));
  });

  it('breathes by at most one in a hundred', () => {
    for (let now = 0; now < 10; now += 0.1) {
      const { tall = 1, wide = 1 } = breath(3, now, 1);
      expect(Math.max(Math.abs(tall - 1), Math.abs(wide - 1))).toBeLessThanOrEqual(0.01);
    }
    expect(breath(3, 2.2, 0)).toEqual({ tall: 1, wide: 1 });
  });

  it('moves the mouth six to eight times a second', () => {
    const opens = beginnings(10, talking).length;
    expect(opens * 2).toBeGreaterThanOrEqual(60);
    expect(opens * 2).toBeLessThanOrEqual(80);
  });

  it('fades in and out', () => {
    const lively = { from: 10, until: 18 };
    expect(strength(lively, 10)).toBe(0);
    expect(strength(lively, 14)).toBe(1);
    expect(strength(lively, 18)).toBe(0);
    expect(strength(lively, 30)).toBe(0);
  });

  it('shifts only what is near, from rest to rest', () => {
    expect(parallax(0, 1)).toEqual({});
    expect(parallax(1, 0)).toEqual({});
    expect(parallax(1, PARALLAX_SECONDS)).toEqual({});
    for (let now = 0; now < PARALLAX_SECONDS; now += 0.05)
      expect(Math.abs(parallax(1, now).x ?? 0)).toBeLessThanOrEqual(8);
  });
});
