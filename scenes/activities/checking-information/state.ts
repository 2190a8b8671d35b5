/** The newsroom between two moves, as plain data. */
import type { Move } from '../../../src/core/activity.ts';
import { TOOLS, type Bowl, type Claim, type Level, type Tool, type Verdict } from './level.ts';

export interface NewsMove extends Move {
  do: 'open' | 'visit' | 'pin' | 'stamp' | 'why' | 'reopen';
  thing: string;
}

/** How far one story has come. */
export interface Story {
  visited: readonly Tool[];
  /** Where clues hang; a clue that was visited and is not here waits at its door. */
  pins: Readonly<Partial<Record<Tool, Bowl>>>;
  stamp?: Verdict;
  /** The clue that weighed most: with it the story is on the front page. */
  why?: Tool;
}

/** What the last move did, and the move itself, for the picture to show it happen. */
export interface Last {
  move: NewsMove;
  fits: boolean;
  /** None after a move that is never wrong: what it brought lies on the desk. */
  because?: string;
  also?: string;
}

export interface State {
  level: Level['number'];
  /** The story that is being weighed. */
  open: string | null;
  stories: Readonly<Record<string, Story>>;
  last: Last | null;
}

const untouched: Story = { visited: [], pins: {} };

export const start = (level: Level): State => ({
  level: level.number,
  open: null,
  stories: Object.fromEntries(level.claims.map(({ id }) => [id, untouched])),
  last: null,
});

export const storyOf = (state: State, claim: string): Story => state.stories[claim] ?? untouched;

export const hung = ({ pins }: Story): Tool[] => TOOLS.filter((tool) => pins[tool] !== undefined);

export const waiting = ({ visited, pins }: Story): Tool[] => visited.filter((tool) => pins[tool] === undefined);

export const closedDoors = ({ visited }: Story): Tool[] => TOOLS.filter((tool) => !visited.includes(tool));

/** How far the scale leans: above zero to "stronger", below to "weaker". */
export const lean = (story: Story): number =>
  hung(story).reduce((sum, tool) => sum + { stronger: 1, weaker: -1, little: 0 }[story.pins[tool] ?? 'little'], 0);

/** The stamp is the last one: an honest "not sure yet" too, once all clues hang and none could settle the story. */
export const isSettled = (claim: Claim, story: Story): boolean =>
  story.stamp === claim.verdict && (claim.verdict !== 'notsure' || hung(story).length === TOOLS.length);

export const isPrinted = (story: Story): boolean => story.why !== undefined;

export const wordsOf = (state: State, claim: string) => `level${state.level}.claim.${claim}`;

export const clueId = (claim: string, tool: Tool) => `${claim}:${tool}`;
