/** What the page is made of: words for everything, a way to make every move, and never too much to read. */
import { describe, expect, test } from 'vitest';
import type { Piece } from '../../../../src/core/picture.ts';
import { activity } from '../../../../scenes/activities/online-behaviour/activity.ts';
import { levels } from '../../../../scenes/activities/online-behaviour/levels.ts';
import { rules } from '../../../../scenes/activities/online-behaviour/rules.ts';
import type { State } from '../../../../scenes/activities/online-behaviour/state.ts';
import { countOf, everyState, named, playAll, wordsOf } from './playing.ts';

/** All states without rewinding, and one rewound from each to its start. */
const walk: State[] = levels.flatMap((level) =>
  everyState(level).flatMap((state) => [state, ...(state.steps.length ? [rules.play(state, named('rewind:0'))] : [])]),
);
const going = walk.filter((state) => !rules.solved(state));

test('every key exists', () => {
  const keys = walk.flatMap((state) => [
    ...Object.values(activity.lines(state)).flat(),
    ...activity.parts(state).flatMap((part) => [part.label, part.words, part.now, part.by?.name]),
  ]);
  const lost = [...new Set(keys)].filter((key) => key && typeof wordsOf(key) !== 'string');
  expect(lost).toEqual([]);
});

test('every move joins parts that are there; the desk offers it, or its bead makes it', () => {
  const lost = new Set<string>();
  for (const state of going) {
    const ids = activity.parts(state).map(({ id }) => id);
    const offered = activity.desk(state, null).choices.map(({ move }) => move);
    for (const { id, thing, place, sole } of rules.moves(state)) {
      if (!ids.includes(thing) || !ids.includes(place)) lost.add(`parts of ${id}`);
      if (!offered.includes(id) && !sole) lost.add(id);
    }
    for (const { part } of activity.desk(state, null).choices) if (!ids.includes(part)) lost.add(`choice ${part}`);
  }
  expect([...lost]).toEqual([]);
});

test('a covered flower is shown to whoever asks, and that is no move', () => {
  const state = rules.start(levels[2]);
  const flower = (open: string | null) => pieceOf(activity.picture(state, open).pieces, 'flower:mei');
  expect(flower(null)?.opacity).toBe(0);
  expect(flower('mei')?.opacity).toBe(1);
  expect(flower('leila')?.opacity).toBe(0);
  expect(activity.desk(state, 'mei').open).toBe('mei:answer');
  expect(activity.parts(state).find(({ id }) => id === 'mei:answer')?.words).toBe('how.1');
  expect(activity.parts(state).find(({ id }) => id === 'mei')?.now).toBe('how.ask');
  expect(activity.desk(state, 'mei').choices).toEqual(activity.desk(state, null).choices);
});

test('flowers of level 2 open after each move and are covered again by a rewind', () => {
  const seen = (...ids: string[]) =>
    pieceOf(activity.picture(playAll(levels[1], ...ids), null).pieces, 'flower:kofi')?.opacity;
  expect(seen()).toBe(0);
  expect(seen('choose:n1:a')).toBe(1);
  expect(seen('choose:n1:a', 'rewind:0')).toBe(0);
});

const pieceOf = (pieces: readonly Piece[], id: string) => pieces.find((piece) => piece.id === id);

describe('pictures', () => {
  test('no two pieces of a picture have the same name, at rest or between two moves', () => {
    for (const state of going.slice(0, 400)) {
      const [move] = rules.moves(state);
      const pictures = move ? (activity.passing?.(state, rules.play(state, move)) ?? []) : [];
      for (const { pieces } of [activity.picture(state, null), ...pictures]) {
        const ids = pieces.map(({ id }) => id);
        expect(new Set(ids).size, ids.join(' ')).toBe(ids.length);
      }
    }
  });

  test('every picture is there', () => {
    const start = activity.picture(rules.start(levels[0]), null).pieces.map(({ id }) => id);
    for (const id of ['branch', 'slate', 'sango', 'flower:omar', 'face:omar', 'pot:omar', 'bead:4', 'reply']) {
      expect(start).toContain(id);
    }
    for (const state of going.slice(0, 60)) {
      for (const part of activity.parts(state)) {
        if (!part.written && part.id !== 'chat') expect(part.image, part.id).toBeTypeOf('string');
        if (part.by) expect(part.by.image, part.id).toBeTypeOf('string');
      }
    }
  });

  test('what was sent to all lands with each of the others; a private message with one', () => {
    const carried = (id: string) => {
      const before = rules.start(levels[2]);
      const [first] = activity.passing?.(before, rules.play(before, named(id))) ?? [];
      return first?.pieces.filter((piece) => piece.id.startsWith('carried:')).length;
    };
    expect(carried('choose:n1:d')).toBe(3);
    expect(carried('choose:n1:c')).toBe(1);
  });
});

test('at most 45 words are read at once', () => {
  for (const state of going) {
    const desk = activity.desk(state, null);
    const parts = new Map(activity.parts(state).map((part) => [part.id, part]));
    const feedback = rules.feedback(state);
    const { goal, sango, hints } = activity.lines(state);
    const said = feedback ? countOf(feedback.because) + countOf(feedback.also) : 0;
    // Who comes back to a board meets its goal again. The child's own words are not seen with a hint,
    // or with a second line.
    const own = [...parts.values()].find(({ by }) => by?.own);
    const ownWords = feedback?.also ? 0 : countOf(own?.label);
    const told = state.last ? countOf(goal) : countOf(goal) + countOf(sango);
    const most = Math.max(Math.max(said, told) + ownWords, ...hints.map(countOf));
    const choices = desk.choices.reduce((sum, { part }) => sum + countOf(parts.get(part)?.label), 0);
    const written = [...parts.values()]
      .filter((part) => part.written && part !== own)
      .reduce((sum, part) => sum + countOf(part.label), 0);
    const pretend = 1;
    expect(most + choices + written + pretend, `${state.level} ${state.last?.move.id}`).toBeLessThanOrEqual(45);
  }
});
