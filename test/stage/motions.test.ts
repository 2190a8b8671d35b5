import { describe, expect, it } from 'vitest';
import { motions, type Reach } from '../../src/stage/motions.ts';
import { atRest, together } from '../../src/stage/pose.ts';

const sizes: Reach[] = [
  { width: 30, height: 30 },
  { width: 260, height: 520 },
  { width: 1500, height: 850 },
];
const steps = Array.from({ length: 201 }, (_, step) => step / 200);

describe.each(Object.entries(motions))('%s', (_name, recipe) => {
  const runs = sizes.map((reach) => steps.map((at) => together([recipe.pose(at, reach)])));

  it('begins and ends at rest', () => {
    for (const poses of runs) {
      for (const pose of [poses[0], poses[poses.length - 1]]) {
        expect(pose && atRest({ ...pose, turn: (Math.round(pose.turn * 100) / 100) % 360 })).toBe(true);
      }
    }
  });

  it('stays near its place and near its size', () => {
    for (const { x, y, wide, tall } of runs.flat()) {
      expect(Math.abs(x)).toBeLessThanOrEqual(85);
      expect(Math.abs(y)).toBeLessThanOrEqual(165);
      expect(Math.max(Math.abs(wide - 1), Math.abs(tall - 1))).toBeLessThanOrEqual(0.1);
    }
  });

  it('never jumps', () => {
    for (const poses of runs) {
      for (const [index, pose] of poses.slice(1).entries()) {
        expect(Math.abs(pose.y - (poses[index]?.y ?? 0))).toBeLessThan(8);
        expect(Math.abs(pose.turn - (poses[index]?.turn ?? 0))).toBeLessThan(6);
      }
    }
  });

  it('dims at most three times a second, and never much', () => {
    for (const poses of runs) {
      const opacity = poses.map((pose) => pose.opacity);
      const isDip = (at: number) =>
        (opacity[at - 1] ?? 1) > (opacity[at] ?? 1) && (opacity[at + 1] ?? 1) >= (opacity[at] ?? 1);
      expect(opacity.filter((_, at) => isDip(at)).length / recipe.seconds).toBeLessThanOrEqual(3);
      expect(Math.min(...opacity)).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('is short', () => {
    expect(recipe.seconds).toBeLessThanOrEqual(3);
  });
});
