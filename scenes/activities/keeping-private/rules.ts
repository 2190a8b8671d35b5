/** The pond, the photo and the friend: one phase after the other, each with moves of its own. */
import { inPhases } from '../../../src/core/phases.ts';
import type { Level, PhaseName } from './level.ts';
import { levelOf } from './levels.ts';
import { advice } from './phases/advice.ts';
import { photo } from './phases/photo.ts';
import { pond } from './phases/pond.ts';
import { start, type PondMove, type State } from './state.ts';

export const rules = inPhases<PhaseName, Level, State, PondMove>({ start, levelOf, phases: { pond, photo, advice } });
