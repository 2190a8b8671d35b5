/** How a state looks: pieces only. Words and buttons over it are the page's, made from `parts.ts`. */
import type { Picture } from '../../../src/core/picture.ts';
import { levelOf } from './levels.ts';
import { atHand } from './look/at-hand.ts';
import { greenhousePieces } from './look/greenhouse.ts';
import { afterChoice, afterRewind } from './look/passing.ts';
import type { State } from './state.ts';

const SIZE = [1280, 720] as const;

export function picture(state: State, open: string | null): Picture {
  const level = levelOf(state);
  return { size: SIZE, pieces: [...atHand(level, state), ...greenhousePieces(level, state, open)] };
}

/** Words land with each person before the flowers move; a rewound chat folds back. */
export function passing(before: State, after: State): Picture[] {
  const level = levelOf(before);
  const show = after.last?.move.do === 'rewind' ? afterRewind : afterChoice;
  const ready = [...atHand(level, before), ...atHand(level, after)];
  const hidden = [...new Map(ready.map((piece) => [piece.id, piece])).values()];
  return show(level, before, after).map((pieces) => ({ size: SIZE, pieces: [...hidden, ...pieces] }));
}
