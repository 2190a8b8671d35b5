/** Letters: each is tied to the right it is about; in level 3 it is then sent to whoever has the duty. */
import { letterOrder, WHO, type Letter, type Level } from '../level.ts';
import type { BalloonMove, Stage, State } from '../state.ts';

const tie = (letter: string, right: string): BalloonMove => ({
  id: `tie:${letter}:${right}`,
  do: 'tie',
  thing: letter,
  place: right,
});

const call = (letter: string, who: string): BalloonMove => ({
  id: `call:${letter}:${who}`,
  do: 'call',
  thing: letter,
  place: who,
});

export const isTied = (state: State, letter: Letter) => state.tied[letter.id]?.right !== undefined;

export const isClosed = (state: State, letter: Letter) =>
  isTied(state, letter) && (!letter.who || state.tied[letter.id]?.who !== undefined);

/** Letters to answer: the one that waits for its call first. */
export function lettersLeft(level: Level, state: State): Letter[] {
  const left = letterOrder(level).filter((letter) => !isClosed(state, letter));
  return [...left.filter((letter) => isTied(state, letter)), ...left.filter((letter) => !isTied(state, letter))];
}

/** The key of the words for a choice that does not fit: its own where it is near, else those for all others. */
const wrongWords = (words: string, choice: string, near: readonly string[]) =>
  `${words}.wrong.${near.includes(choice) ? choice : 'other'}`;

function tied(level: Level, state: State, letter: Letter, move: BalloonMove): State {
  const right = level.rights.find((each) => each === move.place);
  if (!right) return state;
  const words = `level${level.number}.case.${letter.id}`;
  if (!letter.accept.includes(right)) {
    return { ...state, last: { fits: false, because: wrongWords(words, right, letter.near), move } };
  }
  return {
    ...state,
    tied: { ...state.tied, [letter.id]: { right } },
    last: { fits: true, because: `${words}.ok`, move },
  };
}

function called(level: Level, state: State, letter: Letter, move: BalloonMove): State {
  const who = WHO.find((each) => each === move.place);
  if (!who || !letter.who) return state;
  const words = `level${level.number}.case.${letter.id}.who`;
  if (!letter.who.accept.includes(who)) {
    return { ...state, last: { fits: false, because: wrongWords(words, who, letter.who.near), move } };
  }
  return {
    ...state,
    tied: { ...state.tied, [letter.id]: { ...state.tied[letter.id], who } },
    last: { fits: true, because: `${words}.ok`, move },
  };
}

export const cases: Stage = {
  moves: (level, state) =>
    lettersLeft(level, state).flatMap((letter) =>
      isTied(state, letter)
        ? WHO.map((who) => call(letter.id, who))
        : level.rights.map((right) => tie(letter.id, right)),
    ),
  play(level, state, move) {
    const letter = level.letters.find(({ id }) => id === move.thing);
    if (!letter) return state;
    return move.do === 'tie' ? tied(level, state, letter, move) : called(level, state, letter, move);
  },
  isOver: (level, state) => level.letters.every((letter) => isClosed(state, letter)),
  hint(level, state) {
    const [letter] = lettersLeft(level, state);
    if (!letter) return null;
    const choice = isTied(state, letter) ? letter.who?.accept[0] : letter.accept[0];
    if (!choice) return null;
    return isTied(state, letter) ? call(letter.id, choice) : tie(letter.id, choice);
  },
};
