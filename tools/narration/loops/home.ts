// The melody of the first screen.
import type { Note } from '../midi.ts';
import { BEATS_A_CHORD, CHORDS, KALIMBA, NYLON_GUITAR, OCTAVE, WARM_PAD, type ChordName, type Piece } from './piece.ts';

const MELODY: readonly (readonly [at: number, pitch: number])[] = [
  [0, 76],
  [1.5, 79],
  [2, 81],
  [4, 79],
  [5.5, 76],
  [6, 74],
  [8, 72],
  [9.5, 76],
  [10, 81],
  [12, 79],
  [14, 74],
  [16, 76],
  [17.5, 79],
  [18, 84],
  [20, 83],
  [21.5, 79],
  [22, 76],
  [24, 77],
  [25.5, 81],
  [26, 79],
  [28, 74],
  [29.5, 76],
  [30, 74],
];

/** Kalimba over a guitar and a soft pad, pentatonic: 24 s, 10 dB under the voice. */
export function homePiece(): Piece {
  const chords: ChordName[] = ['C', 'Am', 'F', 'G', 'C', 'Em', 'F', 'G'];
  const guitar = chords.flatMap((chord, index): Note[] => {
    const [bass, middle, top] = CHORDS[chord];
    const picked = [
      [0, bass],
      [1, middle + OCTAVE],
      [1.5, top + OCTAVE],
      [2, middle + OCTAVE],
      [3, top + OCTAVE],
    ];
    return picked.map(([at, pitch]) => ({ at: index * BEATS_A_CHORD + at, beats: 1.2, pitch, strength: 52 }));
  });
  const pad = chords.flatMap((chord, index): Note[] => {
    const [bass, middle, top] = CHORDS[chord];
    const held = [bass + OCTAVE, middle + OCTAVE, top];
    return held.map((pitch) => ({ at: index * BEATS_A_CHORD, beats: BEATS_A_CHORD, pitch, strength: 40 }));
  });
  const kalimba = MELODY.map(([at, pitch]) => ({ at, beats: 1.5, pitch, strength: 62 }));
  return {
    beatsPerMinute: 80,
    loudness: -29,
    parts: [
      { instrument: KALIMBA, volume: 92, pan: 72, notes: kalimba },
      { instrument: NYLON_GUITAR, volume: 70, pan: 54, notes: guitar },
      { instrument: WARM_PAD, volume: 46, reverb: 90, notes: pad },
    ],
  };
}
