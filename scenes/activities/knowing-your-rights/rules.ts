/** Bags, ropes, letters and flags: one phase after the other, each with moves of its own. */
import { inPhases } from '../../../src/core/phases.ts';
import type { Level, PhaseName } from './level.ts';
import { levelOf } from './levels.ts';
import { cases } from './phases/cases.ts';
import { ropes } from './phases/ropes.ts';
import { sort } from './phases/sort.ts';
import { top3 } from './phases/top3.ts';
import { start, type BalloonMove, type State } from './state.ts';

export const rules = inPhases<PhaseName, Level, State, BalloonMove>({
  start,
  levelOf,
  phases: { sort, ropes, cases, top3 },
});
