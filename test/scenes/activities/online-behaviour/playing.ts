/** Plays the chat in tests. */
import { expect } from 'vitest';
import words from '../../../../locales/en/online-behaviour.json';
import type { Level } from '../../../../scenes/activities/online-behaviour/level.ts';
import { rules } from '../../../../scenes/activities/online-behaviour/rules.ts';
import type { ChatMove, State } from '../../../../scenes/activities/online-behaviour/state.ts';

/** The text of a dotted key, or undefined. */
export const wordsOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);

export const countOf = (key?: string): number => (key ? String(wordsOf(key)).split(/\s+/).length : 0);

export const named = (id: string): ChatMove => ({ id }) as ChatMove;

export const playAll = (level: Level, ...ids: string[]): State =>
  ids.reduce((state, id) => {
    const after = rules.play(state, named(id));
    expect(after, id).not.toBe(state);
    return after;
  }, rules.start(level));

/** More states than any level has: moments that lead in a circle end here. */
const ENOUGH = 2000;

/** Every state of a level that can be reached without rewinding, the start first. */
export function everyState(level: Level): State[] {
  const states: State[] = [rules.start(level)];
  for (let at = 0; at < states.length; at += 1) {
    const state = states[at] as State;
    if (at === ENOUGH) throw new Error(`Level ${level.number} never ends: ${state.steps.map(({ moment }) => moment)}`);
    for (const move of rules.moves(state)) if (move.do === 'choose') states.push(rules.play(state, move));
  }
  return states;
}
