/** The pond, the photo and the friend: one phase after the other, each with moves of its own. */
import type { Rules } from '../../../src/core/activity.ts';
import type { Level, Phase } from './level.ts';
import { levelOf } from './levels.ts';
import { advice } from './phases/advice.ts';
import { photo } from './phases/photo.ts';
import { pond } from './phases/pond.ts';
import { start, type PondMove, type Stage, type State } from './state.ts';

const stages: Readonly<Record<Phase, Stage>> = { pond, photo, advice };

const stageOf = (state: State): Stage | null => (state.phase === 'done' ? null : stages[state.phase]);

const moves = (state: State) => stageOf(state)?.moves(levelOf(state), state) ?? [];

export const rules: Rules<Level, State, PondMove> = {
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
