/** The path of hints through a level of any activity, for tests; it ends, or fails and says where. */
import type { Move, Rules } from '../../src/core/activity.ts';

/** One move, and the state on either side of it. */
export interface Step<State = unknown, M extends Move = Move> {
  before: State;
  move: M;
  after: State;
}

/** More hints than any level takes, wherever the child is. */
const ENOUGH = 80;

/** The steps that hints lead through until the level is solved; throws where they end early or go in a circle. */
export function ledByHints<Level, State, M extends Move>(
  rules: Rules<Level, State, M>,
  from: State,
  keep = (state: State) => state,
): Step<State, M>[] {
  const steps: Step<State, M>[] = [];
  let before = from;
  while (!rules.solved(before)) {
    const move = rules.hint(before);
    const ids = steps.slice(-8).map((step) => step.move.id);
    if (!move) throw new Error(`No hint leads on after ${ids.join(', ')}`);
    if (steps.length === ENOUGH) throw new Error(`${ENOUGH} hints solve nothing; the last were ${ids.join(', ')}`);
    const after = keep(rules.play(before, move));
    steps.push({ before, move, after });
    before = after;
  }
  return steps;
}
