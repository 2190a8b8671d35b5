/** What lies on the desk: a story with doors and stamps, a clue to hang, or the clues to name one of. */
import type { Choice, Desk } from '../../../src/core/activity.ts';
import { BOWLS, TOOLS, VERDICTS, type Claim, type Tool } from './level.ts';
import { claimOf } from './levels.ts';
import { open as openMove, pin, reopen, stamp, storiesLeft, visit, why } from './moves.ts';
import { clueId, hung, isPrinted, isSettled, storyOf, waiting, wordsOf, type State, type Story } from './state.ts';

export function desk(state: State, open: string | null): Desk {
  const claim = claimOf(state, state.open);
  const asked = claimOf(state, open);
  if (asked && asked.id !== state.open) return { open: asked.id, choices: [opening(asked)] };
  if (!claim) return { title: state.last ? 'ask.next' : 'ask.first', ...stories(state), ...named(open) };
  const story = storyOf(state, claim.id);
  if (isPrinted(story)) return printedDesk(state, claim);
  const clue = clueAsked(claim, story, open);
  if (clue && waiting(story).includes(clue)) return weighing(state, claim, story, clue);
  if (isSettled(claim, story)) return naming(claim, story, open);
  return clue
    ? { ...deciding(claim, story), title: `${wordsOf(state, claim.id)}.text`, open: clue }
    : deciding(claim, story);
}

const opening = ({ id }: Claim): Choice => ({ part: id, move: openMove(id).id });

const NAMED: readonly string[] = [...TOOLS, ...BOWLS, ...VERDICTS];

/** What is pressed before a story hangs on the post can do nothing yet, but tells its name above smaller stories. */
const named = (open: string | null): Pick<Desk, 'open' | 'columns'> =>
  open !== null && NAMED.includes(open) ? { open, columns: 3 } : {};

/** Stories wait as pictures; their words open with them. */
const stories = (state: State): Pick<Desk, 'choices' | 'columns'> => ({
  choices: storiesLeft(state).map(opening),
  columns: 2,
});

function printedDesk(state: State, claim: Claim): Desk {
  const again: Choice = { part: 'reopen', move: reopen(claim.id).id };
  return { open: claim.id, choices: [...stories(state).choices, again], columns: 3 };
}

/** The clue the child means, by itself or by its door; else one that waits, unless a stamp or the story is meant. */
function clueAsked(claim: Claim, story: Story, open: string | null): Tool | undefined {
  const meant = story.visited.find((tool) => tool === open || clueId(claim.id, tool) === open);
  if (meant) return meant;
  const others: readonly string[] = [claim.id, ...TOOLS, ...VERDICTS];
  const isElsewhere = open !== null && others.includes(open);
  return isElsewhere ? undefined : waiting(story).at(-1);
}

function weighing(state: State, claim: Claim, story: Story, clue: Tool): Desk {
  const others = waiting(story).filter((tool) => tool !== clue);
  return {
    title: `${wordsOf(state, claim.id)}.text`,
    open: clueId(claim.id, clue),
    choices: BOWLS.map((bowl) => ({ part: bowl, move: pin(claim.id, clue, bowl).id })),
    columns: 3,
    ...(others.length > 0 && { pile: others.map((tool) => clueId(claim.id, tool)) }),
  };
}

/** Keys 1–3 are the doors and 4–6 the stamps, whatever was visited; an open door shows its clue again. */
function deciding(claim: Claim, story: Story): Desk {
  const doors = TOOLS.map((tool): Choice =>
    story.visited.includes(tool) ? { part: tool } : { part: tool, move: visit(claim.id, tool).id },
  );
  const stamps = VERDICTS.map((verdict) => ({ part: verdict, move: stamp(claim.id, verdict).id }));
  return { open: claim.id, choices: [...doors, ...stamps], columns: 3 };
}

/** The clues that hang can be named; doors that are closed still open. */
function naming(claim: Claim, story: Story, open: string | null): Desk {
  const choices = TOOLS.map((tool): Choice => {
    if (hung(story).includes(tool)) return { part: clueId(claim.id, tool), move: why(claim.id, tool).id };
    if (waiting(story).includes(tool)) return { part: clueId(claim.id, tool) };
    return { part: tool, move: visit(claim.id, tool).id };
  });
  return { title: 'ask.why', ...(open === claim.id && { open }), choices };
}
