/** Bags, ropes, letters and flags: one phase after the other, each with moves of its own. */
import type { Rules } from '../../../src/core/activity.ts';
import type { Level, Phase } from './level.ts';
import { levelOf } from './levels.ts';
import { cases } from './phases/cases.ts';
import { ropes } from './phases/ropes.ts';
import { sort } from './phases/sort.ts';
import { top3 } from './phases/top3.ts';
import { start, type BalloonMove, type Stage, type State } from './state.ts';

const stages: Readonly<Record<Phase, Stage>> = { sort, ropes, cases, top3 };

const stageOf = (state: State): Stage | null => (state.phase === 'done' ? null : stages[state.phase]);

const moves = (state: State) => stageOf(state)?.moves(levelOf(state), state) ?? [];

export const rules: Rules<Level, State, BalloonMove> = {
  start,
  moves,
  play(state, wanted) {
    const stage = stageOf(state);
    const move = moves(state).find(({ id }) => id === wanted.id);
    if (!stage || !move) return state;
    const level = levelOf(state);
    const after = stage.play(level, state, move);
    return stage.isOver(level, after) ? { ...after, phase: phaseAfter(level, state.phase) } : after;
  },
  feedback: ({ last }) => last && { fits: last.fits, because: last.because, ...(last.also && { also: last.also }) },
  hint: (state) => stageOf(state)?.hint(levelOf(state), state) ?? null,
  solved: (state) => state.phase === 'done',
};

const phaseAfter = (level: Level, phase: State['phase']): State['phase'] =>
  level.phases[level.phases.findIndex((each) => each === phase) + 1] ?? 'done';
