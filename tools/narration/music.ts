// tsx tools/narration/music.ts [folder]
// The two seamless loops of assets/sounds/music: our own notes, played by fluidsynth with FluidR3_GM (Debian:
// fluidsynth, fluid-soundfont-gm; MIT). Each piece is played three times over and the middle one is cut out, so that
// tails wrap round. A codec blurs the ends of a file, so half a second of the loop stands before and after it: play
// from 0.5 s to 0.5 s + length.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLevel } from './loudness.ts';
import { midiFile, type Note, type Part } from './midi.ts';
import { PROJECT } from './texts.ts';

interface Piece {
  name: string;
  beatsPerMinute: number;
  /** LUFS. */
  loudness: number;
  parts: Part[];
}

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const RATE = 48000;
const MARGIN = 0.5;
const BEATS = 32;
const BEATS_A_CHORD = 4;
const OCTAVE = 12;

const KALIMBA = 108;
const NYLON_GUITAR = 24;
const WARM_PAD = 89;
const HARP = 46;
const CHOIR_PAD = 91;

/** Bass, middle and top note. */
const CHORDS = {
  C: [48, 55, 64],
  Am: [45, 52, 60],
  F: [41, 53, 60],
  G: [43, 50, 59],
  Em: [40, 52, 59],
} as const;

type ChordName = keyof typeof CHORDS;

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
function homePiece(): Piece {
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
    name: 'home',
    beatsPerMinute: 80,
    loudness: -29,
    parts: [
      { instrument: KALIMBA, volume: 92, pan: 72, notes: kalimba },
      { instrument: NYLON_GUITAR, volume: 70, pan: 54, notes: guitar },
      { instrument: WARM_PAD, volume: 46, reverb: 90, notes: pad },
    ],
  };
}

/** Sparse harp and pads without a melody, so that it never competes with words: 25.6 s, 14 dB under the voice. */
function storyPiece(): Piece {
  const chords: ChordName[] = ['C', 'C', 'F', 'F', 'Am', 'Am', 'G', 'G'];
  const harp = chords.flatMap((chord, index): Note[] => {
    const [bass, middle, top] = CHORDS[chord].map((pitch) => pitch + OCTAVE);
    const first = [
      [0, bass],
      [1, middle],
      [2, top],
    ];
    const second = [
      [0.5, top],
      [2.5, middle],
    ];
    const plucked = index % 2 === 0 ? first : second;
    return plucked.map(([at, pitch]) => ({ at: index * BEATS_A_CHORD + at, beats: 2, pitch, strength: 44 }));
  });
  const pad = chords.flatMap((chord, index): Note[] => {
    if (index % 2 === 1) return [];
    return CHORDS[chord].map((pitch) => ({ at: index * BEATS_A_CHORD, beats: 2 * BEATS_A_CHORD, pitch, strength: 42 }));
  });
  const choir = pad.map((note) => ({ ...note, pitch: note.pitch + OCTAVE, strength: note.strength - 12 }));
  return {
    name: 'story',
    beatsPerMinute: 75,
    loudness: -33,
    parts: [
      { instrument: HARP, volume: 70, pan: 70, reverb: 90, notes: harp },
      { instrument: WARM_PAD, volume: 80, reverb: 90, notes: pad },
      { instrument: CHOIR_PAD, volume: 30, reverb: 100, notes: choir },
    ],
  };
}

function render(piece: Piece, folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'sango-music-'));
  const midi = join(work, 'piece.mid');
  const raw = join(work, 'raw.wav');
  const seconds = (BEATS * 60) / piece.beatsPerMinute;
  writeFileSync(midi, midiFile(piece.beatsPerMinute, BEATS, piece.parts, 3));
  const playing = ['-ni', '-q', '-g', '0.5', '-r', String(RATE), '-F', raw, SOUNDFONT, midi];
  execFileSync('fluidsynth', playing, { stdio: 'ignore' });
  const middle = `atrim=${seconds - MARGIN}:${2 * seconds + MARGIN},asetpts=N/SR/TB`;
  const cut = `${middle},pan=mono|c0=0.5*c0+0.5*c1,lowpass=f=9000`;
  const gain = piece.loudness - measureLevel(raw, seconds, cut).loudness;
  const mp3 = [
    '-c:a',
    'libmp3lame',
    '-b:a',
    '64k',
    '-map_metadata',
    '-1',
    '-id3v2_version',
    '0',
    '-fflags',
    '+bitexact',
  ];
  const file = join(folder, `${piece.name}.mp3`);
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', `${cut},volume=${gain.toFixed(2)}dB`, ...mp3, file]);
  rmSync(work, { recursive: true });
  const { loudness, peak } = measureLevel(file, seconds);
  console.log(`${piece.name}: loop of ${seconds.toFixed(1)} s, ${loudness} LUFS, ${peak} dBTP`);
}

const folder = process.argv[2] ?? join(PROJECT, 'assets/sounds/music');
mkdirSync(folder, { recursive: true });
for (const piece of [homePiece(), storyPiece()]) render(piece, folder);
