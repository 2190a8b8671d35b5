/** The newsroom: visit, weigh what comes back, stamp when you dare, and name the clue that weighed most. */
import type { Rules } from '../../../src/core/activity.ts';
import { hint } from './hint.ts';
import { BOWLS, TOOLS, VERDICTS, type Claim, type Level, type Tool, type Verdict } from './level.ts';
import { claimOf } from './levels.ts';
import { moves, storiesLeft } from './moves.ts';
import {
  clueId,
  hung,
  isSettled,
  lean,
  start,
  storyOf,
  waiting,
  wordsOf,
  type Last,
  type NewsMove,
  type State,
  type Story,
} from './state.ts';

/** "True" and "not true" need so many clues to stand on; "not sure yet" needs none. */
const CLUES_FOR_A_STAMP = 2;

export const rules: Rules<Level, State, NewsMove> = {
  start,
  moves,
  play(state, wanted) {
    const move = moves(state).find(({ id }) => id === wanted.id);
    if (!move) return state;
    if (move.do === 'open') return { ...state, open: move.thing, last: { move, fits: true } };
    const claim = claimOf(state, state.open);
    return claim ? played(state, claim, move) : state;
  },
  feedback: ({ last }) =>
    last?.because === undefined
      ? null
      : { fits: last.fits, because: last.because, ...(last.also && { also: last.also }) },
  hint,
  solved: (state) => storiesLeft(state).length === 0,
};

function played(state: State, claim: Claim, move: NewsMove): State {
  switch (move.do) {
    case 'visit':
      return visited(state, claim, move);
    case 'pin':
      return pinned(state, claim, move);
    case 'stamp':
      return move.thing === 'notsure' ? leftOpen(state, claim, move) : stamped(state, claim, move);
    case 'why':
      return named(state, claim, move);
    case 'reopen':
      return reopened(state, claim, move);
    case 'open':
      return state;
  }
}

/** The state with one story changed, and what is said about it. */
const after = (state: State, claim: Claim, changed: Partial<Story>, last: Last): State => ({
  ...state,
  stories: { ...state.stories, [claim.id]: { ...storyOf(state, claim.id), ...changed } },
  last,
});

const toolOf = (claim: Claim, clue: string): Tool | undefined => TOOLS.find((tool) => clueId(claim.id, tool) === clue);

function visited(state: State, claim: Claim, move: NewsMove): State {
  const tool = TOOLS.find((each) => each === move.thing);
  if (!tool) return state;
  const story = storyOf(state, claim.id);
  return after(state, claim, { visited: [...story.visited, tool] }, { move, fits: true });
}

function pinned(state: State, claim: Claim, move: NewsMove): State {
  const tool = toolOf(claim, move.thing);
  const bowl = BOWLS.find((each) => each === move.place);
  if (!tool || !bowl) return state;
  const words = `${wordsOf(state, claim.id)}.clue.${tool}`;
  if (!claim.clues[tool].accept.includes(bowl)) {
    return { ...state, last: { move, fits: false, because: `${words}.wrong` } };
  }
  const before = storyOf(state, claim.id);
  const pins = { ...before.pins, [tool]: bowl };
  const also = scaleSays(claim, before, { ...before, pins });
  return after(state, claim, { pins }, { move, fits: true, because: `${words}.ok`, ...(also && { also }) });
}

/** The second short line of a clue that hangs: what the scale does, where that is new. */
function scaleSays(claim: Claim, before: Story, now: Story): string | null {
  if (isSettled(claim, now)) return 'feedback.waits';
  if (lean(before) === 0 && lean(now) !== 0) return 'feedback.tilt';
  return hung(now).length === TOOLS.length && lean(now) === 0 && lean(before) === 0 ? 'feedback.level' : null;
}

/** "Not sure yet" stands at any time; what is still open is said. */
function leftOpen(state: State, claim: Claim, move: NewsMove): State {
  const story = storyOf(state, claim.id);
  return after(state, claim, { stamp: 'notsure' }, { move, fits: true, because: whatIsOpen(state, claim, story) });
}

function whatIsOpen(state: State, claim: Claim, story: Story): string {
  if (waiting(story).length > 0) return 'feedback.hang';
  if (hung(story).length < TOOLS.length) return 'feedback.openDoor';
  return claim.verdict === 'notsure' ? 'feedback.waits' : `${wordsOf(state, claim.id)}.wrong.notsure`;
}

function stamped(state: State, claim: Claim, move: NewsMove): State {
  const verdict: Verdict | undefined = VERDICTS.find((each) => each === move.thing);
  if (!verdict) return state;
  const misfit = (because: string): State => ({ ...state, last: { move, fits: false, because } });
  if (hung(storyOf(state, claim.id)).length < CLUES_FOR_A_STAMP) return misfit('feedback.tooEarly');
  if (verdict !== claim.verdict) return misfit(`${wordsOf(state, claim.id)}.wrong.${verdict}`);
  return after(state, claim, { stamp: verdict }, { move, fits: true, because: 'feedback.stands' });
}

function named(state: State, claim: Claim, move: NewsMove): State {
  const tool = toolOf(claim, move.thing);
  if (!tool) return state;
  const words = wordsOf(state, claim.id);
  if (!claim.whyAccept.includes(tool)) {
    return { ...state, last: { move, fits: false, because: `${words}.whyWrong` } };
  }
  const because = `${words}.clue.${tool}.ok`;
  const printed = after({ ...state, open: null }, claim, { why: tool }, { move, fits: true, because });
  const where = claim.verdict === 'notsure' ? 'feedback.checking' : 'feedback.printed';
  const also = storiesLeft(printed).length === 0 ? 'feedback.solved' : where;
  return { ...printed, last: { move, fits: true, because, also } };
}

/** A printed story comes back on the scale with its clues; only stamp and heaviest clue are taken off. */
function reopened(state: State, claim: Claim, move: NewsMove): State {
  const { visited: doors, pins } = storyOf(state, claim.id);
  const last: Last = { move, fits: true, because: 'feedback.undo' };
  return { ...state, stories: { ...state.stories, [claim.id]: { visited: doors, pins } }, last };
}
