/** What can be done with the story on the scale, in reading order. */
import { BOWLS, deskOrder, VERDICTS, type Bowl, type Tool, type Verdict } from './level.ts';
import { claimOf, levelOf } from './levels.ts';
import {
  closedDoors,
  clueId,
  hung,
  isPrinted,
  isSettled,
  storyOf,
  waiting,
  type NewsMove,
  type State,
} from './state.ts';

export const open = (claim: string): NewsMove => ({ id: `open:${claim}`, do: 'open', thing: claim });

export const visit = (claim: string, tool: Tool): NewsMove => ({
  id: `visit:${claim}:${tool}`,
  do: 'visit',
  thing: tool,
});

export const pin = (claim: string, tool: Tool, bowl: Bowl): NewsMove => ({
  id: `pin:${claim}:${tool}:${bowl}`,
  do: 'pin',
  thing: clueId(claim, tool),
  place: bowl,
});

export const stamp = (claim: string, verdict: Verdict): NewsMove => ({
  id: `stamp:${claim}:${verdict}`,
  do: 'stamp',
  thing: verdict,
  place: claim,
});

export const why = (claim: string, tool: Tool): NewsMove => ({
  id: `why:${claim}:${tool}`,
  do: 'why',
  thing: clueId(claim, tool),
  place: claim,
});

export const reopen = (claim: string): NewsMove => ({ id: `reopen:${claim}`, do: 'reopen', thing: 'reopen' });

/** Stories that are not on the front page yet, in the desk's order. */
export const storiesLeft = (state: State) =>
  deskOrder(levelOf(state)).filter(({ id }) => !isPrinted(storyOf(state, id)));

export function moves(state: State): NewsMove[] {
  if (storiesLeft(state).length === 0) return [];
  const others = deskOrder(levelOf(state)).filter(({ id }) => id !== state.open);
  return [...withOpen(state), ...others.map(({ id }) => open(id))];
}

function withOpen(state: State): NewsMove[] {
  const claim = claimOf(state, state.open);
  if (!claim) return [];
  const { id } = claim;
  const story = storyOf(state, id);
  if (isPrinted(story)) return [reopen(id)];
  const last = isSettled(claim, story)
    ? hung(story).map((tool) => why(id, tool))
    : VERDICTS.map((verdict) => stamp(id, verdict));
  return [
    ...waiting(story).flatMap((tool) => BOWLS.map((bowl) => pin(id, tool, bowl))),
    ...closedDoors(story).map((tool) => visit(id, tool)),
    ...last,
  ];
}
