/** What a level of the chat is made of. Its words lie in the locales under the ids named here. */
import { shuffled } from '../../../src/core/seeded.ts';

/** How a child can act: write to all, write to one, talk in person, or use a tool. */
export const KINDS = ['all', 'one', 'talk', 'mute', 'leave', 'block', 'wait', 'tell'] as const;

export type Kind = (typeof KINDS)[number];

export const PEOPLE = ['you', 'omar', 'yuki', 'mei', 'kofi', 'leila', 'ines', 'tomas'] as const;

export type Person = (typeof PEOPLE)[number];

/** Someone nobody invited writes in the chat too, but has no flower here. */
export type Writer = Exclude<Person, 'you'> | 'zip';

/** What a level wants done besides everyone feeling okay. */
export type Task = 'photo' | 'zip';

/** How far each person's flower opens, from 0, a closed bud, to 4, a blossom. */
export type Feelings = Readonly<Partial<Record<Person, number>>>;

export interface Option {
  id: string;
  kind: Kind;
  /** The one person it goes to; everything else goes into the chat. */
  to?: Person;
  /** What it adds to each flower, or takes away. */
  feel: Feelings;
  sets?: readonly Task[];
  /** The moment it leads to. */
  next: string;
}

/** A moment of the chat: who has just written, and what can be done. Without options it is the end. */
export interface Moment {
  lines: readonly Writer[];
  options: readonly Option[];
}

export interface Level {
  number: 1 | 2 | 3;
  /** When the flowers can be seen without asking. */
  flowers: 'open' | 'after a move' | 'when asked';
  tasks: readonly Task[];
  cast: Feelings;
  start: string;
  moments: Readonly<Record<string, Moment>>;
}

/** A flower as open as this means: okay. */
export const OKAY = 3;

const OPENEST = 4;

const NOBODY: Moment = { lines: [], options: [] };

export const momentOf = (level: Level, id: string): Moment => level.moments[id] ?? NOBODY;

export const castOf = (level: Level): Person[] => PEOPLE.filter((person) => level.cast[person] !== undefined);

/** How far a flower opens; people without one are 0. */
export const feelingOf = (feel: Feelings, person: Person): number => feel[person] ?? 0;

/** Feelings after an option; no flower closes or opens further than it can. */
export function moved(level: Level, feel: Feelings, by: Feelings): Feelings {
  const after = (person: Person) => Math.min(OPENEST, Math.max(0, feelingOf(feel, person) + feelingOf(by, person)));
  return Object.fromEntries(castOf(level).map((person) => [person, after(person)]));
}

/** An option that closes nobody's flower. */
export const hurtsNobody = ({ feel }: Option) => Object.values(feel).every((change) => change >= 0);

/** Something written, to all or to one; the rest is done. */
export const isMessage = ({ kind }: Option) => kind === 'all' || kind === 'one';

/** What was chosen at a moment. */
export const optionOf = (level: Level, at: { moment: string; option: string }): Option | undefined =>
  momentOf(level, at.moment).options.find(({ id }) => id === at.option);

/** The order on screen: not the script's, and the same on every device. */
export const optionsOf = (level: Level, moment: string): Option[] =>
  shuffled(momentOf(level, moment).options, level.number * 10 + Object.keys(level.moments).indexOf(moment));

export const optionWords = (level: Level, moment: string, option: string) =>
  `level${level.number}.move.${moment}.${option}`;
