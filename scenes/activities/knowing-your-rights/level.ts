/** What a level of the balloon is made of. Its words lie in the locales under the ids named here. */
import { shuffled } from '../../../src/core/seeded.ts';

export const WHO = ['family', 'school', 'company', 'government'] as const;

export type Who = (typeof WHO)[number];
export type Right = 'rest' | 'learn' | 'info' | 'play' | 'heard' | 'private' | 'protect' | 'include';
export type PhaseName = 'sort' | 'ropes' | 'cases' | 'top3';

/** A bag in the basket: a want, unless it names the right it holds. */
export interface Bag {
  id: string;
  right?: Right;
}

/** A right sewn to the balloon. In level 3 it is one child's. */
export interface Need {
  id: string;
  right: Right;
}

/** A way to use rights: it holds the ropes of the needs it serves. */
export interface Way {
  id: string;
  /** In stones. */
  weight: 1 | 2 | 3 | 4;
  serves: readonly string[];
}

/** A case: which rights it may be tied to, and who has the duty. */
export interface Letter {
  id: string;
  status: 'help' | 'fine';
  accept: readonly Right[];
  /** Rights that do not fit and have words of their own; all others share "other". */
  near: readonly Right[];
  who?: { accept: readonly Who[]; near: readonly Who[] };
}

export interface Level {
  number: 1 | 2 | 3;
  phases: readonly PhaseName[];
  /** So many wants must wait in the valley before the balloon flies on. */
  letGoNeeded: number;
  bags: readonly Bag[];
  /** In stones: what the balloon carries over the ridge. */
  capacity: number;
  needs: readonly Need[];
  ways: readonly Way[];
  /** The rights letters are tied to and flags are put on. */
  rights: readonly Right[];
  letters: readonly Letter[];
}

/** The order on screen: not the script's, and the same on every device. */
export const bagOrder = (level: Level): Bag[] => shuffled(level.bags, level.number);

export const letterOrder = (level: Level): Letter[] => shuffled(level.letters, level.number * 10);

export const weightOf = (ways: readonly Way[]): number => ways.reduce((sum, { weight }) => sum + weight, 0);

/** The needs that none of these ways serves. */
export const bareNeeds = (level: Level, ways: readonly Way[]): Need[] =>
  level.needs.filter(({ id }) => !ways.some(({ serves }) => serves.includes(id)));
