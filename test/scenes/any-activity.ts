/** Every activity of the table of contents, ways through it and what must hold on them, for tests of all of them. */
import { isDeepStrictEqual } from 'node:util';
import type { Activity, Move, Rules } from '../../src/core/activity.ts';
import { begin, board, move, undo, type Session } from '../../src/core/session.ts';
import { activities } from '../../scenes/index.ts';
import { textsOf, type Texts } from '../content/texts.ts';
import { ledByHints, type Step } from './hints.ts';

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

/** What is wrong with a path of hints: a move that is not legal or does not fit, or that nothing is said about. */
export const faultsOfHints = (listed: Listed, steps: readonly Step[]): string[] =>
  steps.flatMap((step) => {
    const { rules } = listed.activity;
    const isLegal = rules.moves(step.before).some(({ id }) => id === step.move.id);
    const isMisfit = rules.feedback(step.after)?.fits === false;
    const faults = [...(isLegal ? [] : ['is not legal']), ...(isMisfit ? ['does not fit'] : [])];
    return [...faults, ...unexplained(listed, step)].map((fault) => `the hint ${step.move.id}: ${fault}`);
  });

/** What is wrong with a state that can be reached, given as text too, and with its moves. */
function faultsOf({ rules }: Activity, state: unknown, text: string, moves: readonly Move[]): string[] {
  const isSolved = rules.solved(state);
  return [
    ...(isDeepStrictEqual(JSON.parse(text), state) ? [] : ['is not plain']),
    ...(new Set(moves.map(({ id }) => id)).size === moves.length ? [] : ['has two moves of one name']),
    ...(moves.length > 0 === !isSolved ? [] : [isSolved ? 'is solved and has moves' : 'is stuck']),
  ];
}

/** Hints are followed from every so many moves of random play. */
const ASKS = 40;

/**
 * Plays by picks, anew whenever the level is solved; says what is wrong on the way and where. From nowhere do hints
 * take
 * more than twice as long as from the start.
 */
export function faultsOfPlay(listed: Listed, level: unknown, keep: Keep, picks: readonly number[]): string[] {
  const { activity } = listed;
  const { rules } = activity;
  const start = keep(rules.start(level));
  const most = 2 * ledByHints(rules, start, keep).length;
  let go = begin(start);
  let boards = [JSON.stringify(start)];
  let moves = rules.moves(start);
  for (const [turn, pick] of picks.entries()) {
    const before = board(go);
    const made = moves[pick % moves.length];
    if (!made) return ['is stuck'];
    const next = move(rules, go, made);
    const after = keep(board(next));
    go = { ...next, states: next.states.with(next.at, after) };
    const text = JSON.stringify(after);
    boards.push(text);
    moves = rules.moves(after);
    const isSolved = rules.solved(after);
    const isOver = isSolved || turn === picks.length - 1;
    const hints = turn % ASKS === 0 || isOver ? ledByHints(rules, after, keep) : [];
    const faults = [
      ...faultsOf(activity, after, text, moves),
      ...unexplained(listed, { before, move: made, after }),
      ...(hints.length > most ? [`needs ${hints.length} hints`] : []),
      ...faultsOfHints(listed, hints),
      ...(isOver ? faultsOfUndo(go, boards) : []),
    ];
    if (faults.length > 0) return [...faults, `after ${go.made.slice(-8).join(', ')}`];
    if (!isSolved) continue;
    go = begin(start);
    boards = boards.slice(0, 1);
    moves = rules.moves(start);
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
