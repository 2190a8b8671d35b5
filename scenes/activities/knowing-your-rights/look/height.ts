/**
 * How high the balloon hangs: 0 low in the valley, 1 over the ridge. It crosses the ridge only when the phase is over.
 */
import { weightOf, type Level } from '../level.ts';
import { waysAboard } from '../phases/ropes.ts';
import { wantsIn } from '../phases/sort.ts';
import type { State } from '../state.ts';

/** Just below the ridge. */
const NEARLY = 0.84;

const share = (part: number, whole: number) => Math.max(0, Math.min(1, part / whole));

export function heightOf(level: Level, state: State): number {
  if (state.phase === 'sort') return NEARLY * share(wantsIn(level, state, 'valley').length, level.letGoNeeded);
  if (state.phase !== 'ropes') return 1;
  const all = weightOf(level.ways);
  return NEARLY * share(all - weightOf(waysAboard(level, state)), all - level.capacity);
}
