import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels } from '../../../../scenes/activities/online-behaviour/levels.ts';
import { rules } from '../../../../scenes/activities/online-behaviour/rules.ts';
import type { ChatMove, State } from '../../../../scenes/activities/online-behaviour/state.ts';
import { castOf, feelingOf, type Level } from '../../../../scenes/activities/online-behaviour/level.ts';
import { followHints, named, playAll, wordsOf } from './playing.ts';

const through = {
  'as it is': (state: State) => state,
  'through JSON after every move': (state: State) => JSON.parse(JSON.stringify(state)) as State,
};

describe.each(Object.entries(through))('rules %s', (_name, keep) => {
  describe.each(levels.map((level) => ({ level, name: `level ${level.number}` })))('$name', ({ level }) => {
    const start = () => keep(rules.start(level));

    test('does not start solved and has moves', () => {
      expect(rules.solved(start())).toBe(false);
      expect(rules.moves(start()).length).toBeGreaterThan(2);
      expect(rules.feedback(start())).toBe(null);
    });

    test('is solved by hints alone, which hurt nobody', () => {
      const state = followHints(start(), keep);
      expect(rules.solved(state)).toBe(true);
      expect(rules.moves(state)).toEqual([]);
      expect(rules.hint(state)).toBe(null);
    });

    test('an unknown move changes nothing', () => {
      const state = start();
      for (const id of ['', 'choose', 'choose:n1:z', 'choose:n2:a', 'rewind:0', 'rewind:-1', 'rewind:x', '__proto__']) {
        expect(rules.play(state, named(id))).toBe(state);
      }
    });

    test('random play never throws, is never stuck and stays plain', () => {
      fc.assert(
        fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 60, maxLength: 60 }), (picks) => {
          let state = start();
          for (const pick of picks) {
            if (rules.solved(state)) break;
            const moves = rules.moves(state);
            state = keep(rules.play(state, moves[pick % moves.length] as ChatMove));
            check(level, state);
          }
          expect(rules.solved(followHints(state, keep))).toBe(true);
        }),
        { numRuns: 90, seed: level.number },
      );
    });
  });
});

/** What holds in every state that can be reached. */
function check(level: Level, state: State) {
  expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  const moves = rules.moves(state);
  expect(new Set(moves.map(({ id }) => id)).size).toBe(moves.length);
  expect(moves.length > 0).toBe(!rules.solved(state));
  expect(state.steps.length).toBeLessThanOrEqual(4);
  for (const person of castOf(level)) {
    expect([0, 1, 2, 3, 4]).toContain(feelingOf(state.feel, person));
  }
  const feedback = rules.feedback(state);
  expect(wordsOf(feedback?.because ?? ''), feedback?.because).toBeTypeOf('string');
  if (feedback?.also) expect(wordsOf(feedback.also), feedback.also).toBeTypeOf('string');
}

describe('feelings', () => {
  test('the same words land with each person in their own way', () => {
    const state = playAll(levels[0], 'choose:n1:a');
    expect(state.feel).toEqual({ you: 3, omar: 1, yuki: 3, mei: 2 });
    expect(state.last).toMatchObject({ fits: false, because: 'level1.move.n1.a.because' });
  });

  test('no flower closes or opens further than it can', () => {
    const low = playAll(levels[1], 'choose:n1:d', 'choose:n2:b', 'choose:n3:d');
    expect(low.feel.kofi).toBe(0);
    const high = playAll(levels[1], 'choose:n1:a', 'choose:n2:a', 'choose:n3:c');
    expect(high.feel).toEqual({ you: 4, kofi: 4, leila: 3, ines: 3 });
  });

  test('covered flowers are told about, open ones are seen', () => {
    expect(playAll(levels[2], 'choose:n1:d').last?.also).toBe('feedback.down');
    expect(playAll(levels[2], 'choose:n1:c').last?.also).toBe('feedback.up');
    expect(playAll(levels[0], 'choose:n1:a').last?.also).toBeUndefined();
  });
});

describe('rewinding', () => {
  test('brings back the moment, the flowers and the tasks, and keeps what was tried', () => {
    const before = playAll(levels[2], 'choose:n1:a');
    const after = playAll(levels[2], 'choose:n1:a', 'choose:n2:c', 'choose:n3:b', 'rewind:1');
    expect(after).toMatchObject({ moment: 'n2', feel: before.feel, flags: ['photo'], steps: before.steps });
    expect(after.tried).toEqual(['n1:a', 'n2:c', 'n3:b']);
    expect(after.last).toMatchObject({ fits: true, because: 'feedback.rewind' });
  });

  test('to the start forgets a task that was done later', () => {
    expect(playAll(levels[2], 'choose:n1:b', 'rewind:0').flags).toEqual([]);
  });

  test('tells of other ways once two are known', () => {
    const ids = ['choose:n1:a', 'rewind:0', 'choose:n1:b', 'rewind:0'];
    expect(playAll(levels[0], ...ids).last?.because).toBe('feedback.again');
  });
});

describe('the end', () => {
  test('says whose flower, or which task, is missing, and leads back', () => {
    const sad = playAll(levels[0], 'choose:n1:d', 'choose:n2:a', 'choose:n3:d', 'choose:n4:b');
    expect(sad.last?.also).toBe('feedback.almost');
    expect(rules.moves(sad).map(({ id }) => id)).toEqual(['rewind:0', 'rewind:1', 'rewind:2', 'rewind:3']);
    expect(rules.hint(sad)?.do).toBe('rewind');
    const open = playAll(levels[2], 'choose:n1:c', 'choose:n2:c', 'choose:n3:d', 'choose:n4:b');
    expect(open.last?.also).toBe('feedback.almost-photo');
    const visited = playAll(levels[2], 'choose:n1:b', 'choose:n2:c', 'choose:n3:a', 'choose:n4:a');
    expect(visited.last?.also).toBe('feedback.almost-zip');
  });

  test('is good when everyone is okay, even after a detour', () => {
    const state = playAll(levels[0], 'choose:n1:a', 'choose:n2:a', 'choose:n3:c', 'choose:n4:c');
    expect(rules.solved(state)).toBe(true);
    expect(state.last?.also).toBe('feedback.solved');
  });
});
