/** How the newsroom looks in a state: doors, the scale with its lamps, stories on board, post and page. */
import type { Box, Piece } from '../../../../src/core/picture.ts';
import { deskOrder, TOOLS, VERDICTS, type Bowl, type Tool, type Verdict } from '../level.ts';
import { claimOf, levelOf } from '../levels.ts';
import { storiesLeft } from '../moves.ts';
import { isPrinted, lean, storyOf, type State, type Story } from '../state.ts';
import { pieceOf, room } from './images.ts';
import {
  BEAM,
  BEAM_PIVOT,
  berth,
  bowlBox,
  doorBox,
  homeBox,
  lampAtDoor,
  lampBehindDoor,
  lampOnCard,
  PAGE,
  POST,
  printedBox,
  printOn,
  SPARKS,
  stampBox,
  TRAY,
  turnOf,
} from './places.ts';

/** What is seen for a moment only, while a move happens. */
export interface Moment {
  /** How far the scale leans just now. */
  lean?: number;
  /** A clue that comes through its door. */
  arriving?: Tool;
  /** A clue that touches a bowl. */
  touching?: { tool: Tool; bowl: Bowl };
  /** Its copies have moved into one. */
  melted?: boolean;
  /** A stamp over the story, pressed down or lifted again. */
  stamp?: { verdict: Verdict; isDown: boolean };
  /** A clue held up beside the story. */
  named?: Tool;
}

export const isFull = (state: State) => storiesLeft(state).length === 0;

export function roomPieces(state: State, moment: Moment = {}): Piece[] {
  const story = state.open === null ? null : storyOf(state, state.open);
  const leaning = moment.lean ?? (story ? lean(story) : 0);
  return [
    ...room,
    ...doors(story),
    ...stamps(moment),
    ...scale(state, story, leaning, moment),
    ...pageAndStories(state, moment),
  ];
}

const doors = (story: Story | null): Piece[] =>
  TOOLS.flatMap((tool) => {
    const isOpen = story?.visited.includes(tool) ?? false;
    return pieceOf(`door:${tool}`, `door-${tool}${isOpen ? '-open' : ''}`, doorBox(tool));
  });

/** Where the handle of a stamp is while it prints. */
function overStory(isDown: boolean): Box {
  const [left, top, width, height] = printOn(POST);
  return [left, top - height * (isDown ? 0.42 : 0.9), width, width * (66 / 52)];
}

const stamps = ({ stamp }: Moment): Piece[] =>
  VERDICTS.filter((verdict) => verdict !== stamp?.verdict).flatMap((verdict) =>
    pieceOf(`stamp:${verdict}`, `stamp-${verdict}`, stampBox(verdict)),
  );

function scale(state: State, story: Story | null, leaning: number, moment: Moment): Piece[] {
  const [left, right] = [bowlBox('stronger', leaning), bowlBox('weaker', leaning)];
  const lamps = story ? lampsOf(state, story, leaning, moment) : [];
  return [
    ...pieceOf('beam', 'beam', BEAM, { pivot: BEAM_PIVOT, turn: turnOf(leaning) }),
    ...pieceOf('bowl-back:stronger', 'bowl-stronger-back', left),
    ...pieceOf('bowl-back:weaker', 'bowl-weaker-back', right),
    ...pieceOf('tray-back', 'tray-back', TRAY),
    ...lamps,
    ...pieceOf('bowl:stronger', 'bowl-stronger', left),
    ...pieceOf('bowl:weaker', 'bowl-weaker', right),
    ...pieceOf('tray', 'tray', TRAY),
  ];
}

/** Clues as lamps: bright while they wait or weigh, dim where they tell little. */
function lampsOf(state: State, story: Story, leaning: number, { arriving, touching, melted, named }: Moment): Piece[] {
  return story.visited.flatMap((tool) => {
    const bowl = touching?.tool === tool ? touching.bowl : story.pins[tool];
    const door = arriving === tool ? lampBehindDoor(tool) : lampAtDoor(tool);
    const box = bowl ? berth(tool, bowl, leaning) : door;
    const isDim = bowl === 'little' && named !== tool;
    const shown = named === tool ? lampOnCard(POST) : box;
    const isHung = story.pins[tool] !== undefined;
    const echo = claimOf(state, state.open)?.clues[tool].echo ?? 1;
    const lamp = `lamp-${tool}${isDim ? '-dim' : ''}`;
    const copies = isHung ? [] : copiesOf(lamp, shown, echo - 1, melted || arriving ? 0 : 17);
    return [...copies, ...pieceOf(`lamp:${tool}`, lamp, shown)];
  });
}

/** More of the same lamp, close behind it, until they have melted into one. */
const copiesOf = (lamp: string, [left, top, width, height]: Box, count: number, apart: number): Piece[] =>
  Array.from({ length: count }, (_, index) => {
    const side = index % 2 ? 1 : -1;
    const away = (Math.floor(index / 2) + 1) * apart;
    return pieceOf(`copy:${index}`, lamp, [left + side * away, top - away * 0.6, width, height], {
      opacity: 0.85,
    });
  })
    .reverse()
    .flat();

/** The front page on the desk, and every story where it is now; what is stamped carries its print. */
function pageAndStories(state: State, moment: Moment): Piece[] {
  const size = isFull(state) ? 'large' : 'small';
  const printed = deskOrder(levelOf(state)).filter(({ id }) => isPrinted(storyOf(state, id)));
  const others = deskOrder(levelOf(state)).filter(({ id }) => !isPrinted(storyOf(state, id)) && id !== state.open);
  return [
    ...(size === 'large' ? pieceOf('sparks', 'sparks', SPARKS) : []),
    ...pieceOf('page', 'front-page', PAGE[size]),
    ...printed.flatMap(({ id }) => storyAt(state, id)),
    ...others.flatMap(({ id }) => storyAt(state, id)),
    ...(state.open !== null && !isPrinted(storyOf(state, state.open)) ? storyAt(state, state.open) : []),
    ...stampOver(moment),
  ];
}

const stampOver = ({ stamp }: Moment): Piece[] =>
  stamp ? pieceOf(`stamp:${stamp.verdict}`, `stamp-${stamp.verdict}`, overStory(stamp.isDown)) : [];

/** Where the card of a story lies now. */
export function cardBox(state: State, claim: string): Box {
  const level = levelOf(state);
  if (isPrinted(storyOf(state, claim))) return printedBox(level, claim, isFull(state) ? 'large' : 'small');
  return claim === state.open ? POST : homeBox(level, claim);
}

function storyAt(state: State, claim: string): Piece[] {
  const { stamp, why } = storyOf(state, claim);
  const box = cardBox(state, claim);
  return [
    ...pieceOf(`card:${claim}`, `cards/claim-${claim}`, box),
    ...(stamp ? pieceOf(`print:${claim}`, `print-${stamp}`, printOn(box)) : []),
    ...(why ? pieceOf(`why:${claim}`, `lamp-${why}`, lampOnCard(box)) : []),
  ];
}
