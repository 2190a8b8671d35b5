/** The chat between two moves, as plain data. */
import type { Feedback, Move } from '../../../src/core/activity.ts';
import type { Feelings, Level, Task } from './level.ts';

export interface ChatMove extends Move {
  do: 'choose' | 'rewind';
  thing: string;
  place: string;
}

/** A moment that was left: what was chosen there, and how everything stood before. */
export interface Step {
  moment: string;
  option: string;
  feel: Feelings;
  flags: readonly Task[];
}

/** What the last move did, and the move itself, for the picture to show it happen. */
export interface Last extends Feedback {
  move: ChatMove;
}

export interface State {
  level: Level['number'];
  moment: string;
  feel: Feelings;
  /** Tasks that are done. */
  flags: readonly Task[];
  /** The way here. */
  steps: readonly Step[];
  /** Everything that was ever chosen, as `moment:option`; rewinding forgets none of it. */
  tried: readonly string[];
  last: Last | null;
}

export const start = (level: Level): State => ({
  level: level.number,
  moment: level.start,
  feel: level.cast,
  flags: [],
  steps: [],
  tried: [],
  last: null,
});
