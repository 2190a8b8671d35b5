// npx tsx tools/narration/loops/make.ts [name…]   The loops of assets/sounds/music and assets/sounds/places.
// Needs ffmpeg, fluidsynth and fluid-soundfont-gm. SANGO_LOOPS puts them into another folder.
// A codec blurs the ends of a file, so half a second of the loop stands before and after it: play from 0.5 s to 0.5 s
// plus its length. Length and loudness of each are written beside the files, into loops.json.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLevel } from '../loudness.ts';
import { midiFile } from '../midi.ts';
import { RATE, type Samples } from '../page-sounds/waves.ts';
import { writeWav } from '../sound.ts';
import { PROJECT } from '../texts.ts';
import { homePiece } from './home.ts';
import { BEATS, type Piece } from './piece.ts';
import { PLACES } from './places.ts';
import { THEMES } from './themes.ts';

interface Loop {
  seconds: number;
  /** LUFS. */
  loudness: number;
}

interface Cut {
  raw: string;
  /** Filters of ffmpeg that leave the loop with its margins. */
  filter: string;
  seconds: number;
  loudness: number;
  encoding: string[];
}

const SOUNDFONT = process.env.SOUNDFONT ?? '/usr/share/sounds/sf2/FluidR3_GM.sf2';
const MARGIN = 0.5;
/** LUFS of a place; the voice lies at -19. */
const PLACE_LOUDNESS = -30;

const FOLDER = process.env.SANGO_LOOPS ?? join(PROJECT, 'assets/sounds');
const wanted = process.argv.slice(2);

/** Notes played three times over; the middle one is cut out, so that tails wrap round. */
function playPiece({ beatsPerMinute, loudness, parts }: Piece, work: string): Cut {
  const midi = join(work, 'piece.mid');
  const raw = join(work, 'raw.wav');
  const seconds = (BEATS * 60) / beatsPerMinute;
  writeFileSync(midi, midiFile(beatsPerMinute, BEATS, parts, 3));
  const playing = ['-ni', '-q', '-g', '0.5', '-r', String(RATE), '-F', raw, SOUNDFONT, midi];
  execFileSync('fluidsynth', playing, { stdio: 'ignore' });
  const middle = `atrim=${seconds - MARGIN}:${2 * seconds + MARGIN},asetpts=N/SR/TB`;
  const filter = `${middle},pan=mono|c0=0.5*c0+0.5*c1,highpass=f=40,lowpass=f=9000`;
  return { raw, filter, seconds, loudness, encoding: ['-b:a', '40k'] };
}

function placeWithMargins(samples: Samples, work: string): Cut {
  const raw = join(work, 'raw.wav');
  const margin = Math.round(MARGIN * RATE);
  const whole = new Float32Array(samples.length + 2 * margin);
  whole.set(samples.subarray(-margin));
  whole.set(samples, margin);
  whole.set(samples.subarray(0, margin), margin + samples.length);
  writeWav(raw, { rate: RATE, samples: whole });
  const encoding = ['-ar', '24000', '-b:a', '32k'];
  const filter = 'highpass=f=70,lowpass=f=6000';
  return { raw, filter, seconds: samples.length / RATE, loudness: PLACE_LOUDNESS, encoding };
}

function encode({ raw, filter, seconds, loudness, encoding }: Cut, file: string): Loop {
  const gain = loudness - measureLevel(raw, seconds, filter).loudness;
  const plain = ['-map_metadata', '-1', '-id3v2_version', '0', '-fflags', '+bitexact'];
  const mp3 = ['-c:a', 'libmp3lame', ...encoding, ...plain];
  execFileSync('ffmpeg', [
    '-v',
    'error',
    '-y',
    '-i',
    raw,
    '-af',
    `${filter},volume=${gain.toFixed(2)}dB`,
    ...mp3,
    file,
  ]);
  const made = measureLevel(file, seconds);
  console.log(`${file}: loop of ${seconds.toFixed(1)} s, ${made.loudness} LUFS, ${made.peak} dBTP`);
  return { seconds: Number(seconds.toFixed(6)), loudness: made.loudness };
}

/** Makes the wanted loops of a folder, and tells of them in its loops.json. */
function makeLoops<Name extends string>(
  kind: string,
  names: readonly Name[],
  cut: (name: Name, work: string) => Cut,
): void {
  const folder = join(FOLDER, kind);
  mkdirSync(folder, { recursive: true });
  const list = join(folder, 'loops.json');
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Record<string, Loop>) : {};
  for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const work = mkdtempSync(join(tmpdir(), 'sango-loop-'));
    known[name] = encode(cut(name, work), join(folder, `${name}.mp3`));
    rmSync(work, { recursive: true });
  }
  const rows = names.flatMap((name) => (known[name] ? [[name, known[name]] as const] : []));
  writeFileSync(list, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}

const PIECES = { home: homePiece, ...THEMES };
makeLoops('music', Object.keys(PIECES) as (keyof typeof PIECES)[], (name, work) => playPiece(PIECES[name](), work));
makeLoops('places', Object.keys(PLACES) as (keyof typeof PLACES)[], (name, work) =>
  placeWithMargins(PLACES[name](), work),
);
