/** The things and places of a state, in reading order: what the page makes buttons of. */
import type { Part } from '../../../src/core/activity.ts';
import {
  castOf,
  feelingOf,
  isMessage,
  momentOf,
  optionOf,
  optionsOf,
  optionWords,
  type Level,
  type Person,
} from './level.ts';
import { levelOf } from './levels.ts';
import { coveredFaceOf, faceOf, image, profileOf } from './look/images.ts';
import { isShown } from './look/show.ts';
import { answerBox, beadButton, plantBox, REPLY, sangoBox, SCREEN, TALK } from './look/places.ts';
import { isEnd } from './rules.ts';
import type { State } from './state.ts';

export function parts(state: State): Part[] {
  const level = levelOf(state);
  return [
    ...castOf(level).flatMap((person, seat) => plant(level, state, person, seat)),
    ...own(level, state),
    ...lines(level, state),
    ...(isEnd(level, state) ? [] : [chat]),
    ...options(level, state),
    ...state.steps.map(({ moment }, step) => bead(level, moment, step)),
    ...(state.steps.length > 0 ? [sango(state)] : []),
  ];
}

/**
 * Flower, pot and face of one person, drawn by the picture; pressing asks how they are, and the desk has the answer.
 */
function plant(level: Level, state: State, person: Person, seat: number): Part[] {
  const feeling = feelingOf(state.feel, person);
  const isSeen = isShown(level, state, person, null);
  const label = `person.${person}`;
  const words = `how.${feeling}`;
  return [
    {
      id: person,
      label,
      words,
      now: isSeen ? words : 'how.ask',
      image: image(isSeen ? faceOf(person, feeling) : coveredFaceOf(person)),
      token: '',
      box: plantBox(seat),
    },
    { id: answerOf(person), label, words, image: image(faceOf(person, feeling)), answer: true, box: answerBox(seat) },
  ];
}

export const answerOf = (person: Person) => `${person}:answer`;

/** What the child has just sent, with the picture of whom it went to. What was done instead is seen in the picture. */
function own(level: Level, { steps }: State): Part[] {
  const step = steps[steps.length - 1];
  const option = step && optionOf(level, step);
  if (!option || !isMessage(option)) return [];
  return [
    {
      id: `own:${step.moment}:${option.id}`,
      label: `${optionWords(level, step.moment, option.id)}.text`,
      written: true,
      by: { name: 'person.you', image: image(`cards/kind-${option.kind}`), own: true },
      box: TALK,
    },
  ];
}

const lines = (level: Level, { moment }: State): Part[] =>
  momentOf(level, moment).lines.map((writer) => ({
    id: `line:${moment}:${writer}`,
    label: `level${level.number}.chat.${moment}.${writer}`,
    written: true,
    by: { name: `person.${writer}`, image: image(profileOf(writer)) },
    box: TALK,
  }));

/** Where what is said to all may be let go. */
const chat: Part = { id: 'chat', label: 'chat', box: REPLY, zone: SCREEN, flat: true, crowded: true };

const options = (level: Level, { moment }: State): Part[] =>
  optionsOf(level, moment).map(({ id, kind }) => ({
    id: `${moment}:${id}`,
    label: `${optionWords(level, moment, id)}.text`,
    image: image(`cards/kind-${kind}`),
  }));

const bead = (level: Level, moment: string, step: number): Part => ({
  id: `bead:${step}`,
  label: `level${level.number}.moment.${moment}`,
  image: image('bead-done'),
  token: '',
  box: beadButton(step),
});

function sango({ steps }: State): Part {
  const [left, top, width, height] = sangoBox(steps.length);
  return {
    id: 'sango',
    label: 'sango',
    image: image('sango-right-calm'),
    token: '',
    box: [left + 20, top + 8, width - 40, height - 12],
  };
}
