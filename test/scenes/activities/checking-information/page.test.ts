import { describe, expect, test } from 'vitest';
import { activity } from '../../../../scenes/activities/checking-information/activity.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';
import { textOf, walk } from './walk.ts';

describe('what the page is made of', () => {
  test('every key exists', () => {
    const keys = walk.flatMap((state) => [
      ...Object.values(activity.lines(state)).flat(),
      activity.desk(state, null).title,
      ...activity.parts(state).flatMap((part) => [part.label, part.words, part.now]),
    ]);
    const lost = [...new Set(keys)].filter((key) => key && typeof textOf(key) !== 'string');
    expect(lost).toEqual([]);
  });

  test('every move joins parts that are there, and the desk of its thing or place offers it', () => {
    const lost = new Set<string>();
    for (const state of walk) {
      const ids = activity.parts(state).map(({ id }) => id);
      const offered = new Map(ids.map((id) => [id, activity.desk(state, id).choices.map((choice) => choice.move)]));
      for (const { id, thing, place } of rules.moves(state)) {
        const isOffered = offered.get(thing)?.includes(id) || offered.get(place ?? '')?.includes(id);
        const isThere = ids.includes(thing) && (place === undefined || ids.includes(place));
        if (!isThere || !isOffered) lost.add(`${id} after ${state.last?.move.id}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  test('every choice is a part, and every move on the desk can be made', () => {
    const lost = new Set<string>();
    for (const state of walk.filter((each) => !rules.solved(each))) {
      const moves = new Set(rules.moves(state).map(({ id }) => id));
      const ids = new Set(activity.parts(state).map(({ id }) => id));
      for (const open of [null, ...ids]) {
        const { choices } = activity.desk(state, open);
        if (choices.length === 0) lost.add(`nothing to choose with ${open} after ${state.last?.move.id}`);
        for (const { part, move } of choices) {
          if (!ids.has(part) || (move && !moves.has(move))) lost.add(`${part} ${move} with ${open}`);
        }
      }
    }
    expect([...lost]).toEqual([]);
  });

  test('keys 1 to 3 are the doors, 4 to 6 the stamps', () => {
    const [start] = walk;
    if (!start) throw new Error('No state');
    const open = rules.moves(start)[0];
    const desk = activity.desk(open ? rules.play(start, open) : start, null);
    expect(desk.choices.map(({ part }) => part)).toEqual(['who', 'else', 'look', 'true', 'nottrue', 'notsure']);
  });

  test('at most 45 words are read at once', () => {
    const text = (key?: string) => (key ? String(textOf(key)).split(/\s+/).length : 0);
    for (const state of walk.filter((each) => !rules.solved(each))) {
      const desk = activity.desk(state, null);
      const parts = new Map(activity.parts(state).map((part) => [part.id, part]));
      const open = desk.open ? parts.get(desk.open) : undefined;
      const feedback = rules.feedback(state);
      const lines = activity.lines(state);
      const said = feedback ? text(feedback.because) + text(feedback.also) : text(lines.goal) + text(lines.sango);
      const choices = desk.choices.reduce((sum, { part }) => sum + text(parts.get(part)?.label), 0);
      const all = said + choices + text(desk.title) + text(open?.words ?? open?.label);
      expect(all, `${state.level} ${state.last?.move.id}`).toBeLessThanOrEqual(45);
      for (const hint of lines.hints) {
        expect(all - said + text(hint), `${hint} ${state.last?.move.id}`).toBeLessThanOrEqual(45);
      }
    }
  });

  test('pieces have names of their own, and the same name while they move', () => {
    for (const state of walk) {
      const ids = activity.picture(state, null).pieces.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
