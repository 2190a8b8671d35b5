/** What the app hands to an activity's page. */
import type { ComponentType } from 'preact';
import type { Activity } from '../../core/activity.ts';
import type { Picture } from '../../core/picture.ts';
import type { SavedGo } from '../../core/session.ts';

/** Words of a key in the child's language; empty when they are missing. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Reads keys of the activity aloud. `asked` is false when the page speaks by itself, which the app may leave out. */
export interface Voice {
  say(keys: readonly string[], asked: boolean): void;
  stop(): void;
}

export type Level = 1 | 2 | 3;

/** How sure a child felt before and feels now; pictures from 1 to 3, never a score. */
export interface Reflection {
  picture: string | null;
  before: number | null;
  now: number | null;
}

/** Sango's pictures beside the words. */
export interface Guide {
  calm: string;
  glad: string;
  thinking: string;
}

export interface BoardProps {
  picture: Picture;
  alt?: string;
  still: boolean;
}

export interface PlayerProps {
  activity: Activity;
  level: Level;
  /** Words of the activity, and words of the page: `activity.*`, `help.open` … */
  words: Words;
  page: Words;
  voice: Voice;
  /** A go that was left; anything unreadable starts anew. */
  saved?: unknown;
  doneLevels: readonly Level[];
  guide: Guide;
  /** Draws the picture, a canvas for instance; plain images when silent. */
  Board?: ComponentType<BoardProps>;
  rightToLeft: boolean;
  still: boolean;
  /** Whether single letters and digits act as keys. */
  letterKeys: boolean;
  sound?: (name: 'pop' | 'yes' | 'whoosh' | 'sparkle' | 'tap') => void;
  onChange: (go: SavedGo) => void;
  /** `ready` once the child can act, `finished` when the level is solved. */
  onState: (state: 'ready' | 'finished') => void;
  onReflect: (reflection: Reflection) => void;
  onLevel: (level: Level) => void;
  onHome: () => void;
  onHelp: () => void;
  onSettings: () => void;
}
