import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import words from '../../../../locales/en/keeping-private.json';
import type { Move } from '../../../../src/core/activity.ts';
import { activity } from '../../../../scenes/activities/keeping-private/activity.ts';
import { levels } from '../../../../scenes/activities/keeping-private/levels.ts';
import { rules } from '../../../../scenes/activities/keeping-private/rules.ts';
import type { PondMove, State } from '../../../../scenes/activities/keeping-private/state.ts';
import { RINGS, TOOLS, type Level } from '../../../../scenes/activities/keeping-private/level.ts';

/** The text of a dotted key, or undefined. */
const wordsOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);

const through = {
  'as it is': (state: State) => state,
  'through JSON after every move': (state: State) => JSON.parse(JSON.stringify(state)) as State,
};

const named = (id: string): PondMove => ({ id }) as PondMove;

function followHints(level: Level, keep: (state: State) => State, from = rules.start(level)): State {
  let state = keep(from);
  for (let turn = 0; turn < 80 && !rules.solved(state); turn += 1) {
    const hint = rules.hint(state);
    if (!hint) break;
    state = keep(rules.play(state, hint));
    expect(rules.feedback(state)?.fits).toBe(true);
  }
  return state;
}

describe.each(Object.entries(through))('rules %s', (_name, keep) => {
  describe.each(levels.map((level) => ({ level, name: `level ${level.number}` })))('$name', ({ level }) => {
    const start = () => keep(rules.start(level));

    test('does not start solved and has moves', () => {
      expect(rules.solved(start())).toBe(false);
      expect(rules.moves(start()).length).toBeGreaterThan(0);
      expect(rules.feedback(start())).toBe(null);
    });

    test('is solved by hints alone', () => {
      const state = followHints(level, keep);
      expect(rules.solved(state)).toBe(true);
      expect(rules.moves(state)).toEqual([]);
      expect(rules.hint(state)).toBe(null);
    });

    test('an unknown move changes nothing', () => {
      const state = start();
      for (const id of ['', 'drop', 'drop:code:moon', 'share:me', 'tile:start:happy', 'lift:code', '__proto__']) {
        expect(rules.play(state, named(id))).toBe(state);
      }
    });

    test('random play never throws, is never stuck and stays plain', () => {
      fc.assert(
        fc.property(fc.array(fc.nat({ max: 10_000 }), { minLength: 40, maxLength: 60 }), (picks) => {
          let state = start();
          for (const pick of picks) {
            const moves = rules.moves(state);
            if (rules.solved(state)) break;
            const move = moves[pick % moves.length] as PondMove;
            state = keep(rules.play(state, move));
            check(state);
          }
          expect(rules.solved(followHints(level, keep, state))).toBe(true);
        }),
        { numRuns: 40, seed: level.number },
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
  if (feedback) expect(wordsOf(feedback.because), feedback.because).toBeTypeOf('string');
  if (feedback?.also) expect(wordsOf(feedback.also), feedback.also).toBeTypeOf('string');
}

describe('every move that does not fit is explained', () => {
  test.each(levels.map((level) => [level.number, level] as const))('level %i', (number, level) => {
    const missing: string[] = [];
    const need = (key: string) => (typeof wordsOf(`level${number}.${key}`) === 'string' ? 0 : missing.push(key));
    for (const card of level.cards) {
      need(`card.${card.id}.ok`);
      for (const ring of RINGS) if (!card.accept.includes(ring)) need(`card.${card.id}.wrong.${ring}`);
    }
    for (const item of level.photo.items) {
      need(`photo.item.${item.id}.ok`);
      for (const tool of TOOLS) if (!item.accept.includes(tool)) need(`photo.item.${item.id}.wrong.${tool}`);
    }
    const everyRing = [level.photo.accept, level.photo.ifHidden?.accept ?? RINGS];
    for (const ring of RINGS) if (everyRing.some((rings) => !rings.includes(ring))) need(`photo.wrong.${ring}`);
    for (const link of level.links) need(`link.${link.cards.join('+')}`);
    for (const [slot, tiles] of Object.entries(level.advice?.slots ?? {})) {
      for (const tile of tiles) need(`advice.${slot}.${tile.id}.because`);
    }
    expect(missing).toEqual([]);
  });
});

describe('level 3', () => {
  const play = (...ids: string[]) => ids.reduce((state, id) => rules.play(state, named(id)), rules.start(levels[2]));

  test('two linked cards snap in the outer ring, and only there', () => {
    const snapped = play('drop:team:anyone', 'drop:training:anyone');
    expect(snapped.last).toMatchObject({ fits: false, because: 'level3.link.team+training' });
    expect(snapped.at).toMatchObject({ team: 'anyone', training: 'hand' });
    const apart = play('drop:team:anyone', 'drop:training:trusted');
    expect(apart.last?.fits).toBe(true);
  });

  test('an empty hand with too few cards for anyone does not end the pond', () => {
    const ids = levels[2].cards.map(({ id }) => `drop:${id}:me`);
    const state = play(...ids);
    expect(state.phase).toBe('pond');
    expect(rules.solved(followHints(levels[2], (same) => same, state))).toBe(true);
  });

  test('a pond locked up with two of a bad pair is led out of it', () => {
    const ids = ['drop:team:anyone', 'drop:walk:anyone'];
    const rest = levels[2].cards.map(({ id }) => id).filter((id) => !['team', 'walk'].includes(id));
    const state = play(...ids, ...rest.map((id) => `drop:${id}:me`));
    expect(rules.solved(followHints(levels[2], (same) => same, state))).toBe(true);
  });
});

describe('the photo', () => {
  const shown = (...ids: string[]) => {
    let state = rules.start(levels[0]);
    while (state.phase === 'pond') state = rules.play(state, rules.hint(state) as PondMove);
    return ids.reduce((at, id) => rules.play(at, named(id)), state);
  };
  const rest = ['use:hide:badge', 'use:leave:medal', 'use:hide:house', 'use:leave:bike', 'use:hide:bib'];

  test('a friend who was asked sets how far it goes; a hidden one does not', () => {
    const asked = shown(...rest, 'use:ask:yuki', 'share:anyone');
    expect(asked.last).toMatchObject({ fits: false, because: 'level1.photo.wrong.anyone' });
    expect(rules.solved(shown(...rest, 'use:ask:yuki', 'share:trusted'))).toBe(true);
    expect(rules.solved(shown(...rest, 'use:hide:yuki', 'share:anyone'))).toBe(true);
  });

  test('a tool that does not fit leaves the thing as it was', () => {
    const state = shown('use:leave:badge');
    expect(state.last).toMatchObject({ fits: false, because: 'level1.photo.item.badge.wrong.leave' });
    expect(state.photo['badge']).toBe('todo');
  });
});

describe('what the page is made of', () => {
  const walk = levels.flatMap((level) => {
    const states: State[] = [rules.start(level)];
    for (let state = states[0] as State; !rules.solved(state);) {
      const moves: readonly Move[] = rules.moves(state);
      for (const move of moves) states.push(rules.play(state, move as PondMove));
      state = rules.play(state, rules.hint(state) as PondMove);
      states.push(state);
    }
    return states;
  });

  test('every key exists', () => {
    const keys = walk.flatMap((state) => [
      ...Object.values(activity.lines(state)).flat(),
      ...activity.parts(state).flatMap((part) => [part.label, part.words]),
    ]);
    const lost = [...new Set(keys)].filter((key) => key && typeof wordsOf(key) !== 'string');
    expect(lost).toEqual([]);
  });

  test('every move joins parts that are there, and the desk of its thing or place offers it', () => {
    const lost = new Set<string>();
    for (const state of walk) {
      const ids = activity.parts(state).map(({ id }) => id);
      const offered = new Map(ids.map((id) => [id, activity.desk(state, id).choices.map((choice) => choice.move)]));
      for (const { id, thing, place } of rules.moves(state)) {
        const isOffered = offered.get(thing)?.includes(id) || offered.get(place)?.includes(id);
        if (!ids.includes(thing) || !ids.includes(place) || !isOffered) lost.add(`${state.phase} ${id}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  test('at most 45 words are read at once', () => {
    const text = (key?: string) => (key ? String(wordsOf(key)).split(/\s+/).length : 0);
    for (const state of walk.filter((each) => !rules.solved(each))) {
      const desk = activity.desk(state, null);
      const parts = new Map(activity.parts(state).map((part) => [part.id, part]));
      const open = desk.open ? parts.get(desk.open) : undefined;
      const feedback = rules.feedback(state);
      const lines = activity.lines(state);
      const said = feedback ? text(feedback.because) + text(feedback.also) : text(lines.goal) + text(lines.sango);
      const choices = desk.choices.reduce((sum, { part }) => sum + text(parts.get(part)?.label), 0);
      const written = [...parts.values()]
        .filter((part) => part.written)
        .reduce((sum, part) => sum + text(part.label), 0);
      const all = said + choices + written + text(desk.title) + text(open?.words ?? open?.label);
      expect(all, `${state.level} ${state.phase} ${state.last?.move.id}`).toBeLessThanOrEqual(45);
    }
  });
});
