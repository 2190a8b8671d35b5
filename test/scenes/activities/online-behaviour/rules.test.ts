import { describe, expect, test } from 'vitest';
import { levels } from '../../../../scenes/activities/online-behaviour/levels.ts';
import { rules } from '../../../../scenes/activities/online-behaviour/rules.ts';
import { castOf, feelingOf } from '../../../../scenes/activities/online-behaviour/level.ts';
import { everyState, playAll } from './playing.ts';

test.each(levels)('in level $number no flower leaves its five steps, and no way is longer than four', (level) => {
  for (const first of everyState(level)) {
    const states = [first, ...rules.moves(first).map((move) => rules.play(first, move))];
    for (const { feel, steps } of states) {
      expect(steps.length).toBeLessThanOrEqual(4);
      for (const person of castOf(level)) expect([0, 1, 2, 3, 4]).toContain(feelingOf(feel, person));
    }
  }
});

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
