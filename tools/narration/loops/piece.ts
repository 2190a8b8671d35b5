import type { Part } from '../midi.ts';

/** A piece of 32 beats that ends where it begins. */
export interface Piece {
  /** 60, 72, 75 or 80: the player counts in blocks of 64 samples, and only then are all repeats the same. */
  beatsPerMinute: 60 | 72 | 75 | 80;
  /** LUFS. */
  loudness: number;
  parts: Part[];
}

export const BEATS = 32;
export const BEATS_A_CHORD = 4;
export const OCTAVE = 12;

/** General MIDI instruments, from 0. */
export const CELESTA = 8;
export const NYLON_GUITAR = 24;
export const HARP = 46;
export const FLUTE = 73;
export const OCARINA = 79;
export const WARM_PAD = 89;
export const CHOIR_PAD = 91;
export const KALIMBA = 108;

/** Bass, middle and top note. */
export const CHORDS = {
  C: [48, 55, 64],
  Am: [45, 52, 60],
  F: [41, 53, 60],
  G: [43, 50, 59],
  Em: [40, 52, 59],
} as const;

export type ChordName = keyof typeof CHORDS;
