/** Ways through the newsroom that the tests share. */
import words from '../../../../locales/en/checking-information.json';
import { levels } from '../../../../scenes/activities/checking-information/levels.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';
import type { NewsMove, State } from '../../../../scenes/activities/checking-information/state.ts';

/** The text of a dotted key, or undefined. */
export const textOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);

export const named = (id: string): NewsMove => ({ id }) as NewsMove;

/** More moves than any level needs: rules that lead in a circle end here. */
export const ENOUGH = 80;

/** Plays hints from a state until nothing more is to do. */
export function followHints(from: State, keep = (state: State) => state): State {
  let state = from;
  for (let turn = 0; turn < ENOUGH && !rules.solved(state); turn += 1) {
    const hint = rules.hint(state);
    if (!hint) break;
    state = keep(rules.play(state, hint));
  }
  return state;
}

/** A level after these moves. */
export const after = (level: 1 | 2 | 3, ...ids: readonly string[]): State =>
  ids.reduce((state, id) => rules.play(state, named(id)), rules.start(levels[level - 1] ?? levels[0]));

/** All states beside the path of hints: each state on it, and what every move makes of it. */
export const walk: readonly State[] = levels.flatMap((level) => {
  const states: State[] = [rules.start(level)];
  let state = states[0] as State;
  for (let turn = 0; turn < ENOUGH && !rules.solved(state); turn += 1) {
    for (const move of rules.moves(state)) states.push(rules.play(state, move));
    state = rules.play(state, rules.hint(state) as NewsMove);
    states.push(state);
  }
  return states;
});
