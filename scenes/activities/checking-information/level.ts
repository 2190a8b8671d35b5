/** What a level of the newsroom is made of. Its words lie in the locales under the ids named here. */
import { shuffled } from '../../../src/core/seeded.ts';

/** The three doors: who says it, who else says it, look closely. */
export const TOOLS = ['who', 'else', 'look'] as const;
export const BOWLS = ['stronger', 'weaker', 'little'] as const;
export const VERDICTS = ['true', 'nottrue', 'notsure'] as const;

export type Tool = (typeof TOOLS)[number];
export type Bowl = (typeof BOWLS)[number];
export type Verdict = (typeof VERDICTS)[number];

/** What one door brings back. */
export interface Clue {
  accept: readonly Bowl[];
  /** So many copies of one source: they melt into one voice on the scale. */
  echo?: number;
}

/** One story on the desk: something somebody says. */
export interface Claim {
  id: string;
  clues: Readonly<Record<Tool, Clue>>;
  verdict: Verdict;
  /** Clues that can be named as the heaviest. */
  whyAccept: readonly Tool[];
}

export interface Level {
  number: 1 | 2 | 3;
  /** What the level's second hint is about: weighing a clue, or choosing a stamp. */
  secondHintFor: 'pin' | 'stamp';
  claims: readonly Claim[];
}

/** The order on screen: not the script's, and the same on every device. */
export const deskOrder = (level: Level): Claim[] => shuffled(level.claims, level.number);
