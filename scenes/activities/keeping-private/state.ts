/** The board between two moves, as plain data. */
import type { Feedback, Move } from '../../../src/core/activity.ts';
import type { Phase } from '../../../src/core/phases.ts';
import type { Level, PhaseName, Ring, Slot, Tool } from './level.ts';

export type Handled = 'todo' | 'hidden' | 'asked' | 'left';

export interface PondMove extends Move {
  do: 'drop' | 'lift' | 'use' | 'share' | 'tile';
  thing: string;
  place: string;
}

/** What the last move did, and the move itself, for the picture to show it happen. */
export interface Last extends Feedback {
  move: PondMove;
}

export interface State {
  level: Level['number'];
  phase: PhaseName | 'done';
  at: Readonly<Record<string, 'hand' | Ring>>;
  photo: Readonly<Record<string, Handled>>;
  photoRing: Ring | null;
  tiles: Readonly<Partial<Record<Slot, string>>>;
  last: Last | null;
}

/** One part of a level. */
export type Stage = Phase<Level, State, PondMove>;

export const handled: Readonly<Record<Tool, Handled>> = { hide: 'hidden', ask: 'asked', leave: 'left' };

export function start(level: Level): State {
  return {
    level: level.number,
    phase: level.phases[0] ?? 'pond',
    at: Object.fromEntries(level.cards.map(({ id }) => [id, 'hand'])),
    photo: Object.fromEntries(level.photo.items.map(({ id }) => [id, 'todo'])),
    photoRing: null,
    tiles: {},
    last: null,
  };
}
