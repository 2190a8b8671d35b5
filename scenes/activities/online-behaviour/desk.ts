/** What lies on the desk: who was asked, and what can be done now. At an end that is not good yet: the ways back. */
import type { Desk } from '../../../src/core/activity.ts';
import { castOf } from './level.ts';
import { levelOf } from './levels.ts';
import { answerOf } from './parts.ts';
import { isEnd, rules } from './rules.ts';
import type { State } from './state.ts';

export function desk(state: State, open: string | null): Desk {
  const level = levelOf(state);
  const asked = castOf(level).find((person) => person === open);
  const moves = rules.moves(state);
  const choices = isEnd(level, state)
    ? moves.map(({ id, place }) => ({ part: place, move: id }))
    : moves.filter((move) => move.do === 'choose').map(({ id, thing }) => ({ part: thing, move: id }));
  return { ...(asked && { open: answerOf(asked) }), choices };
}
