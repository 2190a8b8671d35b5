// What is sung, laughed and played: notes of FluidR3_GM (Debian: fluidsynth, fluid-soundfont-gm; MIT), bent and
// filtered.
// Nobody's voice is recorded or imitated: laughs are a woodwind's, songs and cheers those of a far choir.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { midiFile, type Note } from '../midi.ts';
import { decode } from '../sound.ts';
import { bubble } from './things.ts';
import {
  bent,
  curve,
  filtered,
  mixed,
  RATE,
  shaped,
  swing,
  whiteNoise,
  type Curve,
  type Layer,
  type Samples,
} from './waves.ts';

/** General MIDI instruments, from 0. */
const INSTRUMENTS = {
  kalimba: 108,
  musicBox: 10,
  pizzicato: 45,
  choir: 52,
  oohs: 53,
  tuba: 58,
  bassoon: 70,
  clarinet: 71,
  recorder: 74,
  ocarina: 79,
} as const;

type Instrument = keyof typeof INSTRUMENTS;

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const SECONDS_A_NOTE = 2.5;

/** The song of the fish: up, up, down, and home. MIDI numbers. */
export const FISH_SONG = [79, 84, 76, 79, 72];

/** Notes on one instrument, dry; their times are in seconds. */
export function played(instrument: Instrument, notes: Note[], seconds: number): Samples {
  const folder = mkdtempSync(join(tmpdir(), 'sango-page-'));
  const midi = join(folder, 'notes.mid');
  const wav = join(folder, 'notes.wav');
  // A note that nobody hears keeps the player going until the last one has faded.
  const end: Note = { at: seconds, beats: 0.1, pitch: 0, strength: 1 };
  const part = { instrument: INSTRUMENTS[instrument], volume: 100, notes: [...notes, end] };
  writeFileSync(midi, midiFile(60, seconds, [part], 1));
  const dry = ['-ni', '-q', '-R', '0', '-C', '0', '-g', '0.6', '-r', String(RATE)];
  execFileSync('fluidsynth', [...dry, '-F', wav, SOUNDFONT, midi], { stdio: 'ignore' });
  const { samples } = decode(wav, RATE);
  rmSync(folder, { recursive: true });
  return new Float32Array(samples.subarray(0, Math.round(seconds * RATE)));
}

/** One long note. */
export function held(instrument: Instrument, pitch: number): Samples {
  return played(instrument, [{ at: 0, beats: SECONDS_A_NOTE, pitch, strength: 84 }], SECONDS_A_NOTE);
}

interface Laugh {
  instrument: Instrument;
  /** MIDI number of the first "ha". */
  pitch: number;
  times: number;
  /** Seconds between two. */
  pace: number;
}

/** A woodwind that laughs: short notes that sink, each with a puff of air before it. */
export function laugh({ instrument, pitch, times, pace }: Laugh): Samples {
  const source = held(instrument, pitch).subarray(Math.round(0.15 * RATE));
  const long = pace * 0.8;
  const puff = shaped(filtered(whiteNoise(0.09, pitch), 'around', 1300, 0.8), curve([0, 0], [0.05, 1], [0.09, 0]));
  const layers = Array.from({ length: times }, (_, index): Layer[] => {
    const sinking = -0.9 * index;
    const fall = curve([0, sinking - 1], [0.04, sinking + 1.2], [long, sinking - 2]);
    const strength = curve([0, 0], [0.045, 1], [long * 0.5, 0.75], [long, 0]);
    const at = 0.03 + index * pace * (1 + 0.03 * index);
    const level = -1.8 * index;
    return [
      { at: at - 0.03, level: level - 16, sound: puff },
      { at, level, sound: shaped(bent(source, fall, long), strength) },
    ];
  });
  return mixed(times * pace * 1.25 + 0.3, layers.flat());
}

/** A fish sings: an ocarina that slides by `slide` semitones, with a bubble at its lips. */
export function fishNote(pitch: number, slide: number, seconds: number): Samples {
  const glide = curve([0, -slide], [0.14, 0], [seconds * 0.6, 0], [seconds, slide > 0 ? 0.4 : slide * 0.6]);
  const wobble: Curve = (at) => 0.22 * swing(6)(at) * Math.min(1, at * 4);
  const sung = bent(held('ocarina', pitch), (at) => glide(at) + wobble(at), seconds);
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(sung, curve([0, 0], [0.05, 1], [seconds * 0.6, 0.8], [seconds, 0])) },
    { at: 0, level: -10, sound: bubble(420, 900, 0.12) },
  ]);
}

/** The song on thumb piano and ocarina, one note every `pace` seconds. */
export function fishSong(pace: number): Samples {
  const seconds = FISH_SONG.length * pace + 0.6;
  const notes = FISH_SONG.map((pitch, index) => ({ at: index * pace, beats: pace * 0.9, pitch, strength: 74 }));
  const kalimba = filtered(filtered(played('kalimba', notes, seconds), 'below', 3500), 'above', 250);
  return mixed(seconds, [
    { at: 0, level: 0, sound: kalimba },
    { at: 0, level: -4, sound: filtered(played('ocarina', notes, seconds), 'below', 3000) },
  ]);
}

/** A sung "la": the tongue leaves, the mouth opens. */
export function la(pitch: number, seconds: number): Samples {
  const choir = held('choir', pitch).subarray(Math.round(0.12 * RATE));
  const scoop: Curve = curve([0, -0.7], [0.16, 0]);
  const mouth = curve([0, 500], [0.09, 700], [0.2, 3600]);
  const opened = filtered(bent(choir, scoop, seconds), 'below', mouth);
  return shaped(opened, curve([0, 0], [0.05, 0.35], [0.1, 0.4], [0.2, 1], [seconds * 0.65, 0.85], [seconds, 0]));
}

/** A whale yawns: up a little, then far down, while its mouth opens and shuts. */
export function yawn(): Samples {
  const seconds = 1.35;
  const voice = held('oohs', 57).subarray(Math.round(0.15 * RATE));
  const sliding = bent(voice, curve([0, -2], [0.4, 4], [1.35, -8]), seconds);
  const mouth = curve([0, 350], [0.45, 2200], [1.35, 350]);
  const breath = filtered(whiteNoise(seconds, 51), 'around', curve([0, 500], [0.45, 1300], [1.35, 450]), 1.2);
  const strength = curve([0, 0], [0.35, 1], [0.7, 0.8], [1.35, 0]);
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(filtered(sliding, 'below', mouth), strength) },
    { at: 0, level: -17, sound: shaped(breath, strength) },
  ]);
}

/** A little "yay" of a toy choir of three. */
export function cheer(): Samples {
  const voices = [72, 76, 79].map((pitch, index): Layer => {
    const choir = held('choir', pitch).subarray(Math.round(0.12 * RATE));
    const call = bent(choir, curve([0, -4], [0.22, 1], [0.45, 0.4], [0.8, -2]), 0.8);
    const mouth = curve([0, 600], [0.18, 3400], [0.8, 1600]);
    const strength = curve([0, 0], [0.14, 1], [0.4, 0.8], [0.8, 0]);
    return { at: 0.05 * index, level: -index, sound: shaped(filtered(call, 'below', mouth), strength) };
  });
  return mixed(1, voices);
}

/** Someone hums three notes with a shut mouth. */
export function humming(pitches: number[], pace: number): Samples {
  const notes = pitches.map((pitch, index) => ({ at: index * pace, beats: pace, pitch, strength: 70 }));
  const seconds = pitches.length * pace + 0.3;
  const closed = filtered(played('oohs', notes, seconds), 'below', 1000);
  return shaped(closed, curve([0, 0], [0.12, 1], [seconds - 0.45, 0.9], [seconds, 0]));
}
