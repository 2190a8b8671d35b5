import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../../../../scenes/activities/checking-information/levels.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';
import type { NewsMove, State } from '../../../../scenes/activities/checking-information/state.ts';
import { ENOUGH, followHints, named, textOf } from './walk.ts';

const through = {
  'as it is': (state: State) => state,
  'through JSON after every move': (state: State) => JSON.parse(JSON.stringify(state)) as State,
};

describe.each(Object.entries(through))('rules %s', (_name, keep) => {
  describe.each(levels.map((level) => ({ level, name: `level ${level.number}` })))('$name', ({ level }) => {
    const start = () => keep(rules.start(level));

    test('does not start solved and has moves', () => {
      expect(rules.solved(start())).toBe(false);
      expect(rules.moves(start())).toHaveLength(4);
      expect(rules.feedback(start())).toBe(null);
    });

    test('is solved by hints alone, and no hint is a misfit', () => {
      let state = start();
      for (let turn = 0; turn < ENOUGH; turn += 1) {
        const hint = rules.hint(state);
        if (!hint) break;
        state = keep(rules.play(state, hint));
        expect(rules.feedback(state)?.fits, hint.id).not.toBe(false);
      }
      expect(rules.solved(state)).toBe(true);
      expect(rules.moves(state)).toEqual([]);
      expect(rules.hint(state)).toBe(null);
    });

    test('an unknown move changes nothing', () => {
      const state = start();
      for (const id of ['', 'open', 'open:moon', 'visit:octopus:who', 'stamp:octopus:true', 'reopen', '__proto__']) {
        expect(rules.play(state, named(id))).toBe(state);
      }
    });

    test('random play never throws, is never stuck and stays plain', () => {
      fc.assert(
        fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 100, maxLength: 140 }), (picks) => {
          let state = start();
          for (const pick of picks) {
            const moves = rules.moves(state);
            if (rules.solved(state)) break;
            state = keep(rules.play(state, moves[pick % moves.length] as NewsMove));
            check(state);
          }
          expect(rules.solved(followHints(state, keep))).toBe(true);
        }),
        { numRuns: 30, seed: level.number },
      );
    });
  });
});

/** What holds in every state that can be reached. */
function check(state: State) {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  const moves = rules.moves(state);
  expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  expect(moves.length > 0).toBe(!rules.solved(state));
  const feedback = rules.feedback(state);
  if (feedback) expect(textOf(feedback.because), feedback.because).toBeTypeOf('string');
  if (feedback?.also) expect(textOf(feedback.also), feedback.also).toBeTypeOf('string');
}
