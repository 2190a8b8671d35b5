/** A move that leads on: door by door until the clues carry a stamp, then the clue that weighed most. */
import { TOOLS, type Claim } from './level.ts';
import { claimOf } from './levels.ts';
import { open, pin, stamp, storiesLeft, visit, why } from './moves.ts';
import {
  closedDoors,
  hung,
  isPrinted,
  isSettled,
  lean,
  storyOf,
  waiting,
  type NewsMove,
  type State,
  type Story,
} from './state.ts';

export function hint(state: State): NewsMove | null {
  const [next] = storiesLeft(state);
  const claim = claimOf(state, state.open);
  if (!claim || isPrinted(storyOf(state, claim.id))) return next ? open(next.id) : null;
  const story = storyOf(state, claim.id);
  if (isSettled(claim, story)) return heaviest(claim, story);
  return canStamp(claim, story) ? stamp(claim.id, claim.verdict) : nextClue(claim, story);
}

/** Hangs what was brought, then goes through the next door. */
function nextClue(claim: Claim, story: Story): NewsMove | null {
  const [clue] = waiting(story);
  if (clue) return pin(claim.id, clue, claim.clues[clue].accept[0] ?? 'little');
  const [door] = closedDoors(story);
  return door ? visit(claim.id, door) : null;
}

/** Two clues are enough where one of them carries the verdict and the scale shows it; else all three. */
function canStamp(claim: Claim, story: Story): boolean {
  const clues = hung(story);
  if (clues.length === TOOLS.length) return true;
  const shown = { true: lean(story) > 0, nottrue: lean(story) < 0, notsure: false }[claim.verdict];
  return clues.length > 1 && shown && clues.some((tool) => claim.whyAccept.includes(tool));
}

/** The clue that weighed most, fetched first where it is still behind its door. */
function heaviest(claim: Claim, story: Story): NewsMove | null {
  const named = claim.whyAccept.find((tool) => hung(story).includes(tool));
  return named ? why(claim.id, named) : nextClue(claim, story);
}
