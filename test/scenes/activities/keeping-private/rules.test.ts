import { describe, expect, test } from 'vitest';
import words from '../../../../locales/en/keeping-private.json';
import { levels } from '../../../../scenes/activities/keeping-private/levels.ts';
import { rules } from '../../../../scenes/activities/keeping-private/rules.ts';
import type { PondMove } from '../../../../scenes/activities/keeping-private/state.ts';
import { RINGS, TOOLS } from '../../../../scenes/activities/keeping-private/level.ts';
import { ledByHints } from '../../hints.ts';

/** The text of a dotted key, or undefined. */
const wordsOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);

const named = (id: string): PondMove => ({ id }) as PondMove;

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
    expect(ledByHints(rules, state).every(({ after }) => after.last?.fits)).toBe(true);
  });

  test('a pond locked up with two of a bad pair is led out of it', () => {
    const ids = ['drop:team:anyone', 'drop:walk:anyone'];
    const rest = levels[2].cards.map(({ id }) => id).filter((id) => !['team', 'walk'].includes(id));
    const state = play(...ids, ...rest.map((id) => `drop:${id}:me`));
    expect(ledByHints(rules, state).every(({ after }) => after.last?.fits)).toBe(true);
  });
});

describe('the photo', () => {
  const shown = (...ids: string[]) => {
    const ready = ledByHints(rules, rules.start(levels[0])).find(({ after }) => after.phase === 'photo');
    if (!ready) throw new Error('Hints do not lead to the photo');
    return ids.reduce((at, id) => rules.play(at, named(id)), ready.after);
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
