/** What of a state can be seen: whose flower lies open, and what changed last. */
import { castOf, feelingOf, OKAY, type Level, type Person } from '../level.ts';
import { isEnd } from '../rules.ts';
import type { State } from '../state.ts';

/** A covered flower opens when its person is asked, or after a move where the level says so; all do at the end. */
export function isShown(level: Level, state: State, person: Person, open: string | null): boolean {
  if (level.flowers === 'open' || open === person || isEnd(level, state)) return true;
  return level.flowers === 'after a move' && state.last?.move.do === 'choose';
}

/** Whose feelings the last move changed, and by how much; nobody's after a rewind. */
export function changesOf(level: Level, state: State): readonly { person: Person; seat: number; by: number }[] {
  const before = state.steps[state.steps.length - 1];
  if (!before || state.last?.move.do !== 'choose') return [];
  return castOf(level).flatMap((person, seat) => {
    const by = feelingOf(state.feel, person) - feelingOf(before.feel, person);
    return by === 0 ? [] : [{ person, seat, by }];
  });
}

/** At the end those who are not okay yet wave. */
export const isWaving = (level: Level, state: State, person: Person) =>
  isEnd(level, state) && feelingOf(state.feel, person) < OKAY;
