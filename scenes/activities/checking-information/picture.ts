/** The newsroom as pieces, and what is seen for a moment while a move happens. */
import type { Picture } from '../../../src/core/picture.ts';
import { BOWLS, TOOLS, VERDICTS, type Bowl, type Claim, type Tool } from './level.ts';
import { claimOf } from './levels.ts';
import { roomPieces, type Moment } from './look/room.ts';
import { clueId, lean, storyOf, type NewsMove, type State } from './state.ts';

const SIZE = [1280, 720] as const;

export const picture = (state: State): Picture => ({ size: SIZE, pieces: roomPieces(state) });

/**
 * A lamp comes out of its door, and reaches its bowl before the beam moves; a stamp comes down; what does not fit goes
 * back where it was.
 */
export function passing(before: State, after: State): Picture[] {
  const last = after.last;
  const claim = claimOf(before, before.open);
  if (!last || !claim) return [];
  const door = last.move.do === 'visit' && TOOLS.find((tool) => tool === last.move.thing);
  if (door) return [{ size: SIZE, pieces: roomPieces(after, { arriving: door }) }];
  return moments(before, claim, last.move, last.fits).map((moment) => ({
    size: SIZE,
    pieces: roomPieces(before, moment),
  }));
}

/** Begins with what was there: the first is the place from which everything sets out. */
function moments(before: State, claim: Claim, move: NewsMove, fits: boolean): Moment[] {
  const tool = TOOLS.find((each) => clueId(claim.id, each) === move.thing);
  if (move.do === 'pin' && tool) return afterPin(before, claim, tool, move.place, fits);
  if (move.do === 'stamp') {
    const verdict = VERDICTS.find((each) => each === move.thing);
    if (!verdict) return [];
    const over: Moment = { stamp: { verdict, isDown: false } };
    return fits ? [{}, over, { stamp: { verdict, isDown: true } }] : [{}, over, over];
  }
  if (move.do === 'why' && tool) return [{}, { named: tool }];
  return [];
}

const PULL: Readonly<Record<Bowl, number>> = { stronger: 1, weaker: -1, little: 0 };

/** The beam swings a little too far, as a heavy thing does. Many copies pull hard until they melt into one. */
function afterPin(before: State, claim: Claim, tool: Tool, place: string | undefined, fits: boolean): Moment[] {
  const bowl = BOWLS.find((each) => each === place);
  if (!bowl) return [];
  const touching = { tool, bowl };
  const now = lean(storyOf(before, claim.id));
  const pull = PULL[bowl] * (claim.clues[tool].echo ? 2.2 : 1.4);
  const swung = { touching, lean: now + pull };
  if (!fits) return [{}, { touching, lean: now }, swung, {}];
  const melted = claim.clues[tool].echo ? [{ touching, melted: true, lean: now + PULL[bowl] }] : [];
  const moving = pull === 0 ? [] : [swung];
  return [{}, { touching, lean: now }, ...moving, ...melted];
}
