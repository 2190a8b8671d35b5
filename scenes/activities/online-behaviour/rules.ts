/** The chat: choose what to do, see how it lands with each person, and rewind to any moment, free. */
import type { Feedback, Rules } from '../../../src/core/activity.ts';
import {
  castOf,
  feelingOf,
  hurtsNobody,
  moved,
  OKAY,
  momentOf,
  optionsOf,
  optionWords,
  type Feelings,
  type Level,
  type Option,
  type Task,
} from './level.ts';
import { levelOf } from './levels.ts';
import { start, type ChatMove, type State } from './state.ts';

const CHOOSE = 'choose:';
const REWIND = 'rewind:';

/** An option is said into the chat, or carried to one person. */
const choose = (moment: string, { id, to }: Option): ChatMove => ({
  id: `${CHOOSE}${moment}:${id}`,
  do: 'choose',
  thing: `${moment}:${id}`,
  place: to ?? 'chat',
});

/** Back to a bead: Sango is carried there along the branch, or the bead is pressed. */
const rewind = (step: number): ChatMove => ({
  id: `${REWIND}${step}`,
  do: 'rewind',
  thing: 'sango',
  place: `bead:${step}`,
  sole: true,
});

export const isEnd = (level: Level, state: State) => momentOf(level, state.moment).options.length === 0;

export const missingTask = (level: Level, state: State): Task | undefined =>
  level.tasks.find((task) => !state.flags.includes(task));

const everyoneIsOkay = (level: Level, feel: Feelings) =>
  castOf(level).every((person) => feelingOf(feel, person) >= OKAY);

const isSolved = (level: Level, state: State) =>
  isEnd(level, state) && everyoneIsOkay(level, state.feel) && missingTask(level, state) === undefined;

function moves(state: State): ChatMove[] {
  const level = levelOf(state);
  if (isSolved(level, state)) return [];
  return [
    ...optionsOf(level, state.moment).map((option) => choose(state.moment, option)),
    ...state.steps.map((_step, index) => rewind(index)),
  ];
}

function chosen(level: Level, state: State, option: Option, move: ChatMove): State {
  const { moment, feel, flags, steps, tried } = state;
  const known = `${moment}:${option.id}`;
  const after: State = {
    ...state,
    moment: option.next,
    feel: moved(level, feel, option.feel),
    flags: [...flags, ...(option.sets ?? []).filter((task) => !flags.includes(task))],
    steps: [...steps, { moment, option: option.id, feel, flags }],
    tried: tried.includes(known) ? tried : [...tried, known],
  };
  const also = echo(level, state, after);
  const because = `${optionWords(level, moment, option.id)}.because`;
  return { ...after, last: { fits: hurtsNobody(option), because, ...(also && { also }), move } };
}

/** The second short line: what is missing at the end, or what a covered flower did. */
function echo(level: Level, before: State, after: State): string | null {
  if (isSolved(level, after)) return 'feedback.solved';
  if (isEnd(level, after)) return almost(level, after);
  if (level.flowers !== 'when asked') return null;
  const changes = castOf(level).map((person) => feelingOf(after.feel, person) - feelingOf(before.feel, person));
  if (changes.some((change) => change < 0)) return 'feedback.down';
  return changes.some((change) => change > 0) ? 'feedback.up' : null;
}

function almost(level: Level, state: State): string {
  if (!everyoneIsOkay(level, state.feel)) return 'feedback.almost';
  return `feedback.almost-${missingTask(level, state) ?? 'photo'}`;
}

function rewound(state: State, step: number, move: ChatMove): State {
  const to = state.steps[step];
  if (!to) return state;
  const { moment, feel, flags } = to;
  const ways = state.tried.filter((known) => known.startsWith(`${moment}:`)).length;
  const because = ways > 1 ? 'feedback.again' : 'feedback.rewind';
  return { ...state, moment, feel, flags, steps: state.steps.slice(0, step), last: { fits: true, because, move } };
}

function play(state: State, wanted: ChatMove): State {
  const level = levelOf(state);
  const move = moves(state).find(({ id }) => id === wanted.id);
  if (move?.do === 'rewind') return rewound(state, Number(move.id.slice(REWIND.length)), move);
  const option = momentOf(level, state.moment).options.find(({ id }) => move?.thing === `${state.moment}:${id}`);
  return move && option ? chosen(level, state, option, move) : state;
}

/** An option after which the chat can end well without hurting anybody on the way; undefined when there is none. */
function wayOn(level: Level, state: State): Option | undefined {
  return optionsOf(level, state.moment).find((option) => {
    if (!hurtsNobody(option)) return false;
    const after = chosen(level, state, option, choose(state.moment, option));
    return isSolved(level, after) || wayOn(level, after) !== undefined;
  });
}

/** The way on from here, else back to the nearest moment that has one. */
function hint(state: State): ChatMove | null {
  const level = levelOf(state);
  if (isSolved(level, state)) return null;
  const option = wayOn(level, state);
  if (option) return choose(state.moment, option);
  const back = state.steps.map((_step, index) => rewind(index)).reverse();
  return back.find((move) => wayOn(level, play(state, move))) ?? back[back.length - 1] ?? null;
}

const feedback = ({ last }: State): Feedback | null =>
  last && { fits: last.fits, because: last.because, ...(last.also && { also: last.also }) };

export const rules: Rules<Level, State, ChatMove> = {
  start,
  moves,
  play,
  feedback,
  hint,
  solved: (state) => isSolved(levelOf(state), state),
};
