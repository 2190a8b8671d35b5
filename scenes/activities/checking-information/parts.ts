/** The things and places of a state, in reading order: what the page makes buttons of. */
import type { Part } from '../../../src/core/activity.ts';
import { BOWLS, deskOrder, TOOLS, VERDICTS, type Tool } from './level.ts';
import { claimOf, levelOf } from './levels.ts';
import { image } from './look/images.ts';
import { berth, bowlBox, doorBox, lampAtDoor, stampBox, TRAY, ZONES } from './look/places.ts';
import { cardBox, isFull } from './look/room.ts';
import { clueId, isPrinted, lean, storyOf, wordsOf, type State } from './state.ts';

export function parts(state: State): Part[] {
  const stories = deskOrder(levelOf(state)).map(({ id }) => storyPart(state, id));
  if (isFull(state)) return stories;
  return [
    ...stories,
    ...TOOLS.map((tool) => doorPart(state, tool)),
    ...clues(state),
    ...bowls(state),
    ...stamps(),
    { id: 'reopen', label: 'reopen', image: image('icons/reopen') },
  ];
}

/** The card itself is drawn on the board, so the button over it is bare. */
function storyPart(state: State, claim: string): Part {
  const words = wordsOf(state, claim);
  const { stamp } = storyOf(state, claim);
  return {
    id: claim,
    label: `${words}.name`,
    words: `${words}.text`,
    image: image(`cards/claim-${claim}`),
    token: '',
    box: cardBox(state, claim),
    done: isPrinted(storyOf(state, claim)),
    ...(stamp && { now: `stamp.${stamp}` }),
  };
}

/** An open door shows its clue again. Doors, lamps and stamps are pressed on the board, or as buttons of the desk. */
function doorPart(state: State, tool: Tool): Part {
  const isVisited = state.open !== null && storyOf(state, state.open).visited.includes(tool);
  return {
    id: tool,
    label: `door.${tool}`,
    ...(isVisited && { words: `${wordsOf(state, state.open ?? '')}.clue.${tool}.text` }),
    image: image(isVisited ? `lamp-${tool}` : `door-${tool}`),
    box: doorBox(tool),
    crowded: true,
  };
}

function clues(state: State): Part[] {
  const claim = claimOf(state, state.open);
  if (!claim) return [];
  const story = storyOf(state, claim.id);
  return story.visited.map((tool) => {
    const bowl = story.pins[tool];
    return {
      id: clueId(claim.id, tool),
      label: `${wordsOf(state, claim.id)}.clue.${tool}.text`,
      image: image(`lamp-${tool}`),
      box: bowl ? berth(tool, bowl, lean(story)) : lampAtDoor(tool),
      crowded: true,
    };
  });
}

function bowls(state: State): Part[] {
  const leaning = state.open === null ? 0 : lean(storyOf(state, state.open));
  return BOWLS.map((bowl) => ({
    id: bowl,
    label: `bowl.${bowl}`,
    image: image(`icons/${bowl}`),
    box: bowl === 'little' ? TRAY : bowlBox(bowl, leaning),
    zone: ZONES[bowl],
    crowded: true,
  }));
}

const stamps = (): Part[] =>
  VERDICTS.map((verdict) => ({
    id: verdict,
    label: `stamp.${verdict}`,
    image: image(`stamp-${verdict}`),
    box: stampBox(verdict),
    crowded: true,
  }));
