/** The balloon between two moves, as plain data. */
import type { Feedback, Move } from '../../../src/core/activity.ts';
import type { Phase } from '../../../src/core/phases.ts';
import type { Level, PhaseName, Right, Who } from './level.ts';

export interface BalloonMove extends Move {
  do: 'sew' | 'let-go' | 'take-back' | 'tie' | 'call' | 'flag' | 'unflag';
  thing: string;
  place: string;
}

/** What the last move did, and the move itself, for the picture to show it happen. */
export interface Last extends Feedback {
  move: BalloonMove;
}

/** What a letter is tied to, and who was called. */
export interface Tied {
  right?: Right;
  who?: Who;
}

export interface State {
  level: Level['number'];
  phase: PhaseName | 'done';
  /** Bags to sort. */
  place: Readonly<Record<string, 'basket' | 'sewn' | 'valley'>>;
  /** Ways in the basket; the others wait in the valley. */
  aboard: Readonly<Record<string, boolean>>;
  /** Letters. */
  tied: Readonly<Record<string, Tied>>;
  /** Rights with a flag. */
  top: readonly Right[];
  last: Last | null;
}

/** One part of a level. */
export type Stage = Phase<Level, State, BalloonMove>;

export const FLAGS = 3;

export function start(level: Level): State {
  return {
    level: level.number,
    phase: level.phases[0] ?? 'sort',
    place: Object.fromEntries(level.bags.map(({ id }) => [id, 'basket'])),
    aboard: Object.fromEntries(level.ways.map(({ id }) => [id, true])),
    tied: Object.fromEntries(level.letters.map(({ id }) => [id, {}])),
    top: [],
    last: null,
  };
}
