/**
 * Everything the game remembers, as one versioned record. It is built to be merged: from two tabs, from a file
 * brought from another device, twice or in any order. No names, ages, dates, times or device ids.
 */

/** An order mark: a counter that only grows, and a random tag of the tab that made it, to tell equal counters apart. */
export type Stamp = readonly [count: number, tag: string];

/** The newest writer wins. */
export interface Latest<Value> {
  stamp: Stamp;
  value: Value;
}

/** An answer taken on a decision page; changed minds stay, so that they can be looked back at together. */
export interface ChoiceMade {
  stamp: Stamp;
  page: string;
  answer: string;
}

export interface PlaceKept {
  page: string;
  /** The pages turned to get there, oldest first. */
  trail: readonly string[];
  /** How many of the newest choices belong to this reading. */
  chosen: number;
}

export interface StoryRecord {
  /** The page to go on from, with the pages turned to get there; null when the story was closed at its end. */
  place: Latest<PlaceKept | null>;
  /** In order of their stamps. */
  choices: readonly ChoiceMade[];
  /** True once any ending was reached. */
  ended: boolean;
  /** Choices up to this mark were forgotten at the child's wish. */
  forgotten: Stamp;
}

export interface LevelRecord {
  done: boolean;
  /** The board as it was left, plain JSON of the activity's own shape; null when nothing is begun. */
  board: Latest<unknown>;
}

/** What a child thought afterwards: a picture without right or wrong, and how sure it felt before and feels now. */
export interface Reflection {
  picture: string | null;
  /** 1–3. */
  before: number | null;
  now: number | null;
}

export interface ActivityRecord {
  levels: Readonly<Record<string, LevelRecord>>;
  reflection: Latest<Reflection | null>;
}

export type ScanSeconds = 1 | 2 | 3 | 5 | 8;

export type Pace = 0.75 | 1 | 1.25;

export interface Settings {
  language: string | null;
  voiceLanguage: string | null;
  voice: boolean;
  effects: boolean;
  music: boolean;
  /** Whether a page starts to read itself; off is "I read myself". */
  readAloud: boolean;
  pace: Pace;
  captions: boolean;
  vowelMarks: boolean | null;
  stillPictures: boolean;
  largeText: 100 | 125 | 150 | 200;
  shortcuts: boolean;
  /** Playing with one or two switches. */
  scanning: 'off' | 'one' | 'two';
  /** How long the ring of one switch stays. */
  scanSeconds: ScanSeconds;
}

export interface Player {
  settings: Latest<Partial<Settings>>;
  stories: Readonly<Record<string, StoryRecord>>;
  activities: Readonly<Record<string, ActivityRecord>>;
}

export interface Progress {
  kind: 'play-with-sango/progress';
  version: 1;
  players: Readonly<Record<string, Player>>;
}

export const VERSION = 1;

/** Until players can be chosen, one unnamed player a device. */
export const SOLE_PLAYER = 'player-1';

/** The newest choices kept a story; a child who tries everything many times stays within 20 kB. */
export const CHOICES_KEPT = 120;

export const NEVER: Stamp = [0, ''];

export const defaultSettings: Settings = {
  language: null,
  voiceLanguage: null,
  voice: true,
  effects: true,
  music: false,
  readAloud: true,
  pace: 1,
  captions: true,
  vowelMarks: null,
  stillPictures: false,
  largeText: 100,
  shortcuts: true,
  scanning: 'off',
  scanSeconds: 3,
};

export const emptyStory: StoryRecord = {
  place: { stamp: NEVER, value: null },
  choices: [],
  ended: false,
  forgotten: NEVER,
};

export const emptyLevel: LevelRecord = { done: false, board: { stamp: NEVER, value: null } };

export const emptyActivity: ActivityRecord = { levels: {}, reflection: { stamp: NEVER, value: null } };

export const emptyPlayer: Player = { settings: { stamp: NEVER, value: {} }, stories: {}, activities: {} };

export const emptyProgress: Progress = { kind: 'play-with-sango/progress', version: VERSION, players: {} };

export const soleStory = (progress: Progress, id: string): StoryRecord =>
  progress.players[SOLE_PLAYER]?.stories[id] ?? emptyStory;

export const soleActivity = (progress: Progress, id: string): ActivityRecord =>
  progress.players[SOLE_PLAYER]?.activities[id] ?? emptyActivity;

export const soleSettings = (progress: Progress): Settings => ({
  ...defaultSettings,
  ...progress.players[SOLE_PLAYER]?.settings.value,
});
