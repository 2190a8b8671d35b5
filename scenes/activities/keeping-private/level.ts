/** What a level of the pond is made of. Its words lie in the locales under the ids named here. */
import { shuffled } from '../../../src/core/seeded.ts';

export const RINGS = ['me', 'trusted', 'anyone'] as const;
export const TOOLS = ['hide', 'ask', 'leave'] as const;
export const SLOTS = ['start', 'reason', 'next'] as const;

export type Ring = (typeof RINGS)[number];
export type Tool = (typeof TOOLS)[number];
export type Slot = (typeof SLOTS)[number];
export type PhaseName = 'pond' | 'photo' | 'advice';

/** Somebody on the shore: whose wish is a need smiles when the card reaches them. */
export interface Visitor {
  who: string;
  wants: readonly string[];
  needs: boolean;
}

export interface Card {
  id: string;
  accept: readonly Ring[];
  /** Its own words already say that two rings are fine. */
  choiceSaid?: boolean;
}

/** Two cards, harmless alone, that snap together in a ring. */
export interface Link {
  ring: Ring;
  cards: readonly [string, string];
}

export interface PhotoItem {
  id: string;
  accept: readonly Tool[];
}

export interface Photo {
  id: 'race' | 'robot' | 'festival';
  items: readonly PhotoItem[];
  accept: readonly Ring[];
  /** When this item was hidden instead of asked, other rings are fine. */
  ifHidden?: { item: string; accept: readonly Ring[] };
}

export interface Tile {
  id: string;
  good: boolean;
}

export interface Advice {
  friend: 'kofi' | 'leila';
  slots: Readonly<Record<Slot, readonly Tile[]>>;
}

export interface Level {
  number: 1 | 2 | 3;
  phases: readonly PhaseName[];
  /** So many cards must reach the ring "anyone" before the pond is calm. */
  minAnyone: number;
  /** Rings the second hint's words lead to; boats for other rings say their own reason. */
  secondHintFor: readonly Ring[];
  shore: readonly Visitor[];
  cards: readonly Card[];
  links: readonly Link[];
  photo: Photo;
  advice?: Advice;
}

/** The order on screen: not the script's, and the same on every device. */
export const handOrder = (level: Level): Card[] => shuffled(level.cards, level.number);

export const tileOrder = (level: Level, slot: Slot): Tile[] =>
  shuffled(level.advice?.slots[slot] ?? [], level.number * 10 + SLOTS.indexOf(slot));
