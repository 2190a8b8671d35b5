import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanChoose, scanNext, scanStart, type Scan } from '../../src/core/scan.ts';

/** Moves on and chooses until a control is taken, as two switches would: first its group, then itself. */
function reach(sizes: readonly number[], group: number, item: number): readonly [number, number] | undefined {
  let scan: Scan = scanStart(sizes);
  for (let press = 0; press < 200; press += 1) {
    const there = scan.group === group && (scan.at === 'groups' || scan.item === item);
    if (!there) {
      scan = scanNext(scan, sizes);
      continue;
    }
    const chosen = scanChoose(scan, sizes);
    if (chosen.picked) return chosen.picked;
    scan = chosen.scan;
  }
  return undefined;
}

const screens = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 8 });

describe('scanning', () => {
  it('reaches every control of every screen', () => {
    fc.assert(
      fc.property(screens, (sizes) => {
        for (const [group, size] of sizes.entries()) {
          for (let item = 0; item < size; item += 1) expect(reach(sizes, group, item)).toEqual([group, item]);
        }
      }),
    );
  });

  it('leaves a group after its last control', () => {
    const inside: Scan = { at: 'items', group: 1, item: 1 };
    expect(scanNext(inside, [3, 2])).toEqual({ at: 'groups', group: 1 });
  });

  it('begins anew after a choice, and when the screen has changed under it', () => {
    expect(scanChoose({ at: 'items', group: 1, item: 1 }, [3, 2]).scan).toEqual({ at: 'groups', group: 0 });
    expect(scanNext({ at: 'items', group: 4, item: 0 }, [3, 2])).toEqual({ at: 'groups', group: 0 });
    expect(scanChoose({ at: 'items', group: 0, item: 9 }, [3, 2])).toEqual({ scan: { at: 'groups', group: 0 } });
  });
});
