/** Every activity of the table of contents, ways through it and what must hold on them, for tests of all of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Activity, Move, Rules } from '../../src/core/activity.ts';
import { begin, board, move, undo, type Session } from '../../src/core/session.ts';
import { activities } from '../../scenes/index.ts';
import { textsOf, type Texts } from '../content/texts.ts';

export interface Listed {
  id: string;
  activity: Activity;
  /** English, by dotted key. */
  texts: Texts;
}

type AnyRules = Rules<unknown, unknown>;

/** What becomes of a state between two moves. */
export type Keep = (state: unknown) => unknown;

export const asItIs: Keep = (state) => state;

export const everyActivity: readonly Listed[] = await Promise.all(
  activities.map(async ({ id, load }) => ({ id, activity: await load(), texts: textsOf('en', id) })),
);

/** One move, and the state on either side of it. */
export interface Step {
  before: unknown;
  move: Move;
  after: unknown;
}

/** More hints than any level takes, wherever the child is. */
const ENOUGH = 80;

/** The steps that hints lead through until the level is solved; throws where they end early or go in a circle. */
export function ledByHints(rules: AnyRules, from: unknown, keep = asItIs): Step[] {
  const steps: Step[] = [];
  for (let before = from; !rules.solved(before); before = steps.at(-1)?.after) {
    const made = rules.hint(before);
    const ids = steps.slice(-8).map((step) => step.move.id);
    if (!made) throw new Error(`No hint leads on after ${ids.join(', ')}`);
    if (steps.length === ENOUGH) throw new Error(`${ENOUGH} hints solve nothing; the last were ${ids.join(', ')}`);
    steps.push({ before, move: made, after: keep(rules.play(before, made)) });
  }
  return steps;
}

export const everyStepFrom = (rules: AnyRules, before: unknown): Step[] =>
  rules.moves(before).map((made) => ({ before, move: made, after: rules.play(before, made) }));

/** Every move of every state on the path of hints, in all levels. */
export const besideHints = ({ levels, rules }: Activity): Step[] =>
  levels.flatMap((level) =>
    ledByHints(rules, rules.start(level)).flatMap(({ before }) => everyStepFrom(rules, before)),
  );

/**
 * The keys that tell a child what a move did and have no words: `[]` when all is said. A thing taken to a place gets a
 * reason; a move without a place may bring something new to the desk instead, which is read.
 */
export function unexplained({ activity, texts }: Listed, { move: made, after }: Step): string[] {
  const feedback = activity.rules.feedback(after);
  if (feedback) return [feedback.because, feedback.also ?? feedback.because].filter((key) => !texts[key]?.trim());
  const { open, title } = activity.desk(after, null);
  const card = activity.parts(after).find(({ id }) => id === open);
  const read = made.place === undefined ? (card?.words ?? card?.label ?? title) : undefined;
  return read && texts[read]?.trim() ? [] : [read ?? 'no reason'];
}

/** What is wrong with a path of hints: a move that does not fit, or that nothing is said about. */
export const faultsOfHints = (listed: Listed, steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    const isMisfit = listed.activity.rules.feedback(step.after)?.fits === false;
    return [...(isMisfit ? ['does not fit'] : []), ...unexplained(listed, step)].map((it) => `${step.move.id}: ${it}`);
  });

/** What is wrong with a state that can be reached. */
function faultsOf({ rules }: Activity, state: unknown, text: string): string[] {
  const ids = rules.moves(state).map(({ id }) => id);
  const hint = rules.hint(state)?.id;
  const isSolved = rules.solved(state);
  return [
    ...(isDeepStrictEqual(JSON.parse(text), state) ? [] : ['is not plain']),
    ...(new Set(ids).size === ids.length ? [] : ['has two moves of one name']),
    ...(ids.length > 0 === !isSolved ? [] : [isSolved ? 'is solved and has moves' : 'is stuck']),
    ...((isSolved ? hint === undefined : ids.includes(hint ?? '')) ? [] : [`has the hint ${hint}`]),
  ];
}

/** Hints are followed from every so many moves of random play. */
const ASKS = 20;

/** Plays by picks, anew whenever the level is solved; says what is wrong on the way and where. */
export function faultsOfPlay(listed: Listed, level: unknown, keep: Keep, picks: readonly number[]): string[] {
  const { activity } = listed;
  const { rules } = activity;
  const anew = () => begin(keep(rules.start(level)));
  let go = anew();
  let boards = [JSON.stringify(board(go))];
  for (const [turn, pick] of picks.entries()) {
    const before = board(go);
    const moves = rules.moves(before);
    const made = moves[pick % moves.length];
    if (!made) return ['is stuck'];
    const next = move(rules, go, made);
    go = { ...next, states: next.states.with(-1, keep(board(next))) };
    const after = board(go);
    boards.push(JSON.stringify(after));
    const isOver = rules.solved(after) || turn === picks.length - 1;
    const faults = [
      ...faultsOf(activity, after, boards.at(-1) ?? ''),
      ...unexplained(listed, { before, move: made, after }),
      ...(turn % ASKS === 0 || isOver ? faultsOfHints(listed, ledByHints(rules, after, keep)) : []),
      ...(isOver ? faultsOfUndo(go, boards) : []),
    ];
    if (faults.length > 0) return [...faults, `after ${go.made.slice(-8).join(', ')}`];
    if (!rules.solved(after)) continue;
    go = anew();
    boards = [JSON.stringify(board(go))];
  }
  return [];
}

/** Boards that undo does not give back as they were. */
function faultsOfUndo(go: Session<unknown>, boards: readonly string[]): string[] {
  if (go.states.length !== boards.length) return ['a move changed nothing'];
  let back = go;
  return boards.toReversed().flatMap((text, undone) => {
    const fault = JSON.stringify(board(back)) === text ? [] : [`is another board after ${undone} moves undone`];
    back = undo(back);
    return fault;
  });
}
