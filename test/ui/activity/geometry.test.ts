import { describe, expect, test } from 'vitest';
import { grown, haveRoom, landing } from '../../../src/ui/activity/geometry.ts';

describe('landing', () => {
  const rings = [
    { place: 'anyone', box: [0, 0, 600, 400], oval: true },
    { place: 'me', box: [250, 150, 100, 100], oval: true },
  ] as const;

  test('the smallest place under the point wins', () => {
    expect(landing([300, 200], rings)).toBe('me');
    expect(landing([100, 200], rings)).toBe('anyone');
  });

  test('a place within 32 pixels catches, one further away does not', () => {
    const places = [{ place: 'box', box: [100, 100, 50, 50] }] as const;
    expect(landing([70, 125], places)).toBe('box');
    expect(landing([60, 125], places)).toBe(null);
    expect(landing([-30, 200], rings)).toBe('anyone');
    expect(landing([-40, 200], rings)).toBe(null);
  });
});

describe('room for targets', () => {
  test('small boxes grow about their middle', () => {
    expect(grown([100, 100, 20, 80])).toEqual([78, 100, 64, 80]);
  });

  test('the gap counts after growing', () => {
    expect(
      haveRoom(
        [
          [0, 0, 64, 64],
          [80, 0, 64, 64],
        ],
        1,
      ),
    ).toBe(true);
    expect(
      haveRoom(
        [
          [0, 0, 64, 64],
          [79, 0, 64, 64],
        ],
        1,
      ),
    ).toBe(false);
    expect(
      haveRoom(
        [
          [0, 0, 64, 64],
          [80, 0, 64, 64],
        ],
        0.9,
      ),
    ).toBe(false);
  });
});
