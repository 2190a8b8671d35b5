import { describe, expect, it } from 'vitest';
import { createMeter } from '../../src/stage/meter.ts';
import { backing, NARROW, WIDEST } from '../../src/stage/pixels.ts';

describe('the backing store', () => {
  it.each([
    [1280, 1, 1280, 720],
    [600, 3, 1200, 675],
    [2560, 2, 1600, 900],
    [0, 1, 800, 450],
  ])('of %i CSS pixels at ratio %i is %i × %i', (css, ratio, width, height) => {
    expect(backing(css, ratio, [1600, 900], WIDEST)).toEqual({ width, height });
  });

  it('never holds more than 2.1 million pixels', () => {
    const { width, height } = backing(3000, 2, [100, 300], WIDEST);
    expect(width * height).toBeLessThanOrEqual(2_110_000);
  });

  it('is smaller on slow machines', () => {
    expect(backing(1280, 2, [1600, 900], NARROW).width).toBe(960);
  });
});

describe('the meter', () => {
  it('calls a second of long frames slow', () => {
    const meter = createMeter();
    const verdicts = Array.from({ length: 25 }, () => meter.slow(45));
    expect(verdicts.filter(Boolean)).toHaveLength(1);
  });

  it('forgives a few long frames', () => {
    const meter = createMeter();
    for (let frame = 0; frame < 300; frame += 1) expect(meter.slow(frame % 10 === 0 ? 200 : 16)).toBe(false);
  });
});
