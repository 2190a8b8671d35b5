/** How a state looks: pieces only. Words and buttons over it are the page's, made from `parts.ts`. */
import type { Picture, Piece } from '../../../src/core/picture.ts';
import { desk } from './desk.ts';
import type { Level, PhaseName } from './level.ts';
import { levelOf } from './levels.ts';
import { phaseShown } from './lines.ts';
import { afterRopes, afterSort } from './look/flight.ts';
import { hanging } from './look/layout.ts';
import { ropesPieces } from './look/ropes.ts';
import { sortPieces } from './look/sort.ts';
import { lifted, withStars } from './look/standing-out.ts';
import { afterCases, casesPieces, flagsPieces } from './look/village.ts';
import type { BalloonMove, State } from './state.ts';

const SIZE = [1280, 720] as const;

type Draw = (level: Level, state: State, open: string | null) => Piece[];

const boards: Readonly<Record<PhaseName, Draw>> = {
  sort: (level, state) => sortPieces(level, state),
  ropes: (level, state, open) => ropesPieces(level, state, { open }),
  cases: (level, state) => casesPieces(level, state),
  top3: flagsPieces,
};

const drawn = (state: State, open: string | null) => boards[phaseShown(state)](levelOf(state), state, open);

export const picture = (state: State, open: string | null): Picture => ({
  size: SIZE,
  pieces: lifted(drawn(state, open), desk(state, open).open),
});

type Flight = (level: Level, before: State, after: State, move: BalloonMove) => Piece[][];

/** Flags simply go where they belong. */
const flights: Readonly<Partial<Record<State['phase'], Flight>>> = {
  sort: afterSort,
  ropes: afterRopes,
  cases: afterCases,
};

/**
 * Bags float, stitches open, the balloon crosses the ridge, letters come back from where they do not belong; stars fly
 * at the end of a level.
 */
export function passing(before: State, after: State): Picture[] {
  const move = after.last?.move;
  const frames = (move && flights[before.phase]?.(levelOf(before), before, after, move)) ?? [];
  const isEnd = before.phase !== 'done' && after.phase === 'done';
  const end = isEnd ? withStars(drawn(after, null), hanging(1)) : [];
  return [...frames, ...end].map((pieces) => ({ size: SIZE, pieces }));
}
