/** How a state looks: pieces only. Words, faces and buttons over it are the page's, made from `parts.ts`. */
import type { Picture } from '../../../src/core/picture.ts';
import { levelOf } from './levels.ts';
import { advicePieces } from './look/advice.ts';
import { photoPieces } from './look/photo.ts';
import { afterDrop, pondPieces } from './look/pond.ts';
import { itemsLeft } from './phases/photo.ts';
import type { State } from './state.ts';

const SIZE = [1280, 720] as const;

/** What the board shows: the photo goes back to the pond to be shared, and the last phase stays when all is done. */
export function boardOf(state: State): 'pond' | 'photo' | 'advice' {
  const level = levelOf(state);
  const phase = state.phase === 'done' ? (level.phases[level.phases.length - 1] ?? 'pond') : state.phase;
  if (state.phase === 'photo' && itemsLeft(level, state).length === 0) return 'pond';
  return phase;
}

export function picture(state: State): Picture {
  const level = levelOf(state);
  const pieces = { pond: pondPieces, photo: photoPieces, advice: advicePieces }[boardOf(state)](level, state);
  return { size: SIZE, pieces };
}

/** Boats sail out, copies swim off and come back, pairs snap; everything else simply changes. */
export function passing(before: State, after: State): Picture[] {
  const move = after.last?.move;
  if (before.phase !== 'pond' || move?.do !== 'drop') return [];
  return afterDrop(levelOf(before), before, after, move).map((pieces) => ({ size: SIZE, pieces }));
}
