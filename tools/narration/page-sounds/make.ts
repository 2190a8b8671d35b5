// npx tsx tools/narration/page-sounds/make.ts <story> [page…]   The page sounds of a story: <story>.pages.ts.
// Needs sox, ffmpeg, fluidsynth and fluid-soundfont-gm. SANGO_PAGE_SOUNDS puts them into another folder.
// Each becomes a mono mp3 (24 kHz, 32 kbit/s), far under the voice, with soft ends and no peak that could startle.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureLevel, RATE as FILE_RATE, type Level } from '../loudness.ts';
import { writeWav } from '../sound.ts';
import { PROJECT } from '../texts.ts';
import type { PageSound } from './page-sound.ts';
import { RATE } from './waves.ts';

/** dBTP. */
const HIGHEST_PEAK = -12;
const CLOSE_ENOUGH = 0.3;
const ATTEMPTS = 6;
/** Seconds. */
const FADE_IN = 0.03;
const FADE_OUT = 0.25;
/** Hz: what lies under it only rattles small speakers, what lies above it hisses. */
const LOWEST = 70;
const HIGHEST = 7000;

/** Puts the sound into its room and softens both ends. */
function finish(raw: string, seconds: number, room: number, finished: string): void {
  const inRoom = ['gain', '-n', '-9', 'reverb', String(room), 'remix', '-'];
  const bands = ['highpass', String(LOWEST), 'lowpass', String(HIGHEST)];
  const ends = ['fade', 'h', String(FADE_IN), String(seconds), String(FADE_OUT)];
  execFileSync('sox', ['-R', raw, finished, ...inRoom, ...bands, ...ends]);
}

/** Gain in dB, then a limiter at four times the rate, so that peaks between samples are held too. */
function encode(from: string, to: string, gain: number, ceiling: number): void {
  const limiter = `alimiter=limit=${(10 ** (ceiling / 20)).toFixed(4)}:attack=5:release=80:level=false`;
  const filter = `volume=${gain.toFixed(2)}dB,aresample=${FILE_RATE * 4},${limiter},aresample=${FILE_RATE}`;
  const mp3 = ['-c:a', 'libmp3lame', '-b:a', '32k', '-compression_level', '0'];
  const plain = ['-map_metadata', '-1', '-id3v2_version', '0', '-fflags', '+bitexact'];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', from, '-af', filter, ...mp3, ...plain, to]);
}

/** Writes the mp3, turned up or down until the file itself has its loudness; returns its level. */
function encodeAt(loudness: number, wav: string, seconds: number, path: string): Level {
  let gain = loudness - measureLevel(wav, seconds).loudness;
  let ceiling = HIGHEST_PEAK - 1;
  let level: Level = { loudness: Number.NaN, peak: Number.NaN };
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    encode(wav, path, gain, ceiling);
    level = measureLevel(path, seconds);
    const excess = level.peak - HIGHEST_PEAK;
    if (Math.abs(loudness - level.loudness) <= CLOSE_ENOUGH && excess <= 0) return level;
    gain += loudness - level.loudness;
    ceiling -= Math.max(0, excess + 0.1);
  }
  throw new Error(`${path}: ${level.loudness} LUFS with a peak of ${level.peak} dBTP`);
}

function makePage(page: string, { loudness, room, make }: PageSound, folder: string): void {
  const work = mkdtempSync(join(tmpdir(), 'sango-page-'));
  const raw = join(work, 'raw.wav');
  const finished = join(work, 'finished.wav');
  const samples = make();
  const seconds = samples.length / RATE;
  writeWav(raw, { rate: RATE, samples });
  finish(raw, seconds, room, finished);
  const level = encodeAt(loudness, finished, seconds, join(folder, `${page}.mp3`));
  rmSync(work, { recursive: true });
  console.log(`${page}: ${seconds.toFixed(1)} s, ${level.loudness} LUFS, ${level.peak} dBTP`);
}

const [story, ...wanted] = process.argv.slice(2);
if (!story) throw new Error('which story? make.ts <story> [page…]');
const { PAGE_SOUNDS } = (await import(`./${story}.pages.ts`)) as { PAGE_SOUNDS: Record<string, PageSound> };
const folder = process.env.SANGO_PAGE_SOUNDS ?? join(PROJECT, 'assets/sounds/pages', story);
mkdirSync(folder, { recursive: true });
for (const [page, sound] of Object.entries(PAGE_SOUNDS)) {
  if (wanted.length === 0 || wanted.includes(page)) makePage(page, sound, folder);
}
