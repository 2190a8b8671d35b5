/** Ways through the newsroom that the tests share. */
import words from '../../../../locales/en/checking-information.json';
import { levels } from '../../../../scenes/activities/checking-information/levels.ts';
import { rules } from '../../../../scenes/activities/checking-information/rules.ts';
import type { NewsMove, State } from '../../../../scenes/activities/checking-information/state.ts';

/** The text of a dotted key, or undefined. */
export const textOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);

export const named = (id: string): NewsMove => ({ id }) as NewsMove;

/** A level after these moves. */
export const after = (level: 1 | 2 | 3, ...ids: readonly string[]): State =>
  ids.reduce((state, id) => rules.play(state, named(id)), rules.start(levels[level - 1] ?? levels[0]));
