// A quiet theme for each story, from a tune that is heard in its pages.
import type { Note } from '../midi.ts';
import { FISH_SONG } from '../page-sounds/players.ts';
import {
  BEATS_A_CHORD,
  CELESTA,
  CHOIR_PAD,
  CHORDS,
  FLUTE,
  HARP,
  KALIMBA,
  OCARINA,
  OCTAVE,
  WARM_PAD,
  type ChordName,
  type Piece,
} from './piece.ts';

type Timed = readonly [at: number, pitch: number, beats: number];

const melody = (notes: readonly Timed[], strength: number): Note[] =>
  notes.map(([at, pitch, beats]) => ({ at, beats, pitch, strength }));

/** Each chord held under its bar, an octave up. */
const held = (chords: readonly ChordName[], strength: number): Note[] =>
  chords.flatMap((chord, bar) =>
    CHORDS[chord].map((pitch) => ({ at: bar * BEATS_A_CHORD, beats: BEATS_A_CHORD, pitch: pitch + OCTAVE, strength })),
  );

/** The notes of each chord one after the other, at these beats of its bar. */
const plucked = (chords: readonly ChordName[], beats: readonly number[], strength: number): Note[] =>
  chords.flatMap((chord, bar) =>
    beats.map((beat, index) => {
      const pitch = CHORDS[chord][index % 3] + OCTAVE;
      return { at: bar * BEATS_A_CHORD + beat, beats: 2, pitch, strength };
    }),
  );

/** Lina and the Rocket Snail: harp and pads, and the song of the fish in them like something far under water. */
function rightToPlay(): Piece {
  const chords: ChordName[] = ['C', 'C', 'F', 'F', 'Am', 'Am', 'G', 'G'];
  const song = (from: number): Timed[] => FISH_SONG.map((pitch, index) => [from + index * 1.5, pitch, 2]);
  const sung = [...song(2), ...song(18)];
  return {
    beatsPerMinute: 75,
    loudness: -30,
    parts: [
      { instrument: HARP, volume: 70, pan: 70, reverb: 90, notes: plucked(chords, [0, 1, 2.5], 44) },
      { instrument: WARM_PAD, volume: 50, reverb: 90, notes: held(chords, 40) },
      { instrument: CHOIR_PAD, volume: 26, reverb: 100, notes: held(chords, 30) },
      { instrument: KALIMBA, volume: 92, reverb: 100, notes: melody(sung, 50) },
      { instrument: OCARINA, volume: 36, reverb: 100, notes: melody(sung, 40) },
    ],
  };
}

/** The Penguin Who Says One More: its bouncing third, root and fifth go through the chords, sleepily. */
function screenTime(): Piece {
  const chords: ChordName[] = ['C', 'F', 'C', 'G', 'Am', 'F', 'G', 'C'];
  const dance: Timed[] = [
    [0, 76, 1],
    [1, 72, 1],
    [2, 79, 2],
    [4, 77, 1],
    [5, 76, 1],
    [6, 72, 2],
    [8, 76, 1],
    [9, 72, 1],
    [10, 79, 2],
    [12, 74, 1],
    [13, 76, 1],
    [14, 74, 2],
    [16, 72, 1],
    [17, 69, 1],
    [18, 76, 2],
    [20, 77, 1],
    [21, 76, 1],
    [22, 72, 2],
    [24, 71, 1],
    [25, 67, 1],
    [26, 74, 2],
    [28, 76, 1],
    [29, 74, 1],
    [30, 72, 2],
  ];
  return {
    beatsPerMinute: 75,
    loudness: -30,
    parts: [
      { instrument: CELESTA, volume: 84, pan: 70, reverb: 90, notes: melody(dance, 52) },
      { instrument: HARP, volume: 60, pan: 56, reverb: 80, notes: plucked(chords, [0, 1.5, 3], 42) },
      { instrument: WARM_PAD, volume: 56, reverb: 90, notes: held(chords, 38) },
    ],
  };
}

/** Kito's Kite with Five Tails: thumb piano like light on water, a slow flute, and five notes that go up. */
function upsettingContent(): Piece {
  const chords: ChordName[] = ['F', 'C', 'G', 'Am', 'F', 'C', 'G', 'C'];
  const slow: Timed[] = [
    [1, 72, 3],
    [5, 76, 3],
    [9, 74, 5],
    [17, 72, 2],
    [19, 69, 2],
    [21, 67, 3],
  ];
  const fiveTails: Timed[] = [
    [25, 72, 2],
    [26, 74, 2],
    [27, 76, 2],
    [28, 79, 2],
    [29, 84, 3],
  ];
  const light = plucked(chords.slice(0, 6), [0, 1, 2, 2.5, 3.5], 46).map((note, index) => {
    return index % 5 > 2 ? { ...note, pitch: note.pitch + OCTAVE } : note;
  });
  return {
    beatsPerMinute: 72,
    loudness: -30,
    parts: [
      { instrument: KALIMBA, volume: 100, pan: 68, reverb: 90, notes: [...light, ...melody(fiveTails, 54)] },
      { instrument: FLUTE, volume: 42, pan: 58, reverb: 110, notes: melody(slow, 46) },
      { instrument: WARM_PAD, volume: 54, reverb: 100, notes: held(chords, 38) },
    ],
  };
}

export const THEMES = {
  'right-to-play': rightToPlay,
  'screen-time': screenTime,
  'upsetting-content': upsettingContent,
} as const;
