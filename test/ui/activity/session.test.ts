import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, board, canRedo, canUndo, move, redo, restore, saved, undo } from '../../../src/core/session.ts';
import { mirrored, mirroredBox } from '../../../src/core/mirror.ts';
import { shuffled } from '../../../src/core/seeded.ts';
import { activity } from '../../fixtures/activity/activity.ts';

const { rules, levels } = activity;
const start = () => begin(rules.start(levels[0]));
const play = (session: ReturnType<typeof start>, id: string) => move(rules, session, { id });

describe('a go', () => {
  test('undo and redo lead back and forth; a new move forgets what was undone', () => {
    const two = play(play(start(), 'put:red:line'), 'put:red:drawer');
    expect(canUndo(start()) || canRedo(two)).toBe(false);
    expect(board(undo(undo(two)))).toBe(two.states[0]);
    expect(redo(undo(two))).toEqual(two);
    expect(play(undo(two), 'put:blue:line').made).toEqual(['put:red:line', 'put:blue:line']);
  });

  test('a move that is not legal leaves it as it was', () => {
    const session = start();
    expect(play(session, 'put:moon:line')).toBe(session);
  });

  test('what is kept of it gives the same board again, through JSON', () => {
    const ids = ['put:red:line', 'put:red:drawer', 'put:blue:drawer', 'put:blue:line'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids, 'undo', 'redo'), { maxLength: 30 }), (steps) => {
        let session = start();
        for (const step of steps) {
          session = step === 'undo' ? undo(session) : step === 'redo' ? redo(session) : play(session, step);
        }
        const again = restore(rules, levels[0], JSON.parse(JSON.stringify(saved(session))));
        expect(again).toEqual(session);
      }),
    );
  });

  test('anything can be read back', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        expect(board(restore(rules, levels[0], kept))).toBeDefined();
      }),
    );
  });
});

test('a shuffle repeats with its seed, keeps every item and differs from the list', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
  expect(shuffled(items, 3)).toEqual(shuffled(items, 3));
  expect([...shuffled(items, 3)].sort()).toEqual(items);
  for (const seed of [1, 2, 3]) expect(shuffled(items, seed)[0]).not.toBe('a');
});

test('a mirrored picture turns about the middle, twice gives the same, and the drawing stays', () => {
  const picture = {
    size: [1280, 720] as const,
    pieces: [
      { id: 'boat', image: 'boat.webp', box: [100, 10, 50, 40] as const, turn: 8, pivot: [125, 50] as const },
      { id: 'back', image: 'back.webp', box: [0, 0, 1280, 720] as const, fixed: true },
    ],
  };
  const [boat, back] = mirrored(picture, 446).pieces;
  expect(boat).toMatchObject({ box: [742, 10, 50, 40], turn: -8, pivot: [767, 50] });
  expect(back).toBe(picture.pieces[1]);
  expect(mirrored(mirrored(picture, 446), 446)).toEqual(picture);
  expect(mirroredBox([0, 0, 892, 5], 446)).toEqual([0, 0, 892, 5]);
});
