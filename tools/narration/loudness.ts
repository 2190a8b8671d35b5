// From a raw sound to the mp3 of a line: rumble off, one loudness for all, peaks held, encoded. Through ffmpeg.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWav, type Sound } from './sound.ts';

/** LUFS, mono. */
export const TARGET_LOUDNESS = -19;
/** dBTP. */
export const HIGHEST_PEAK = -1.5;
export const RATE = 24000;

const CLOSE_ENOUGH = 0.3;
const ATTEMPTS = 5;
/** Shorter sounds are repeated, so that the gated measure is valid. */
const SHORT = 3;

/** Gentle: rumble off; the hiss of a home recording lowered; the rest left alone. */
const EQUALIZERS = {
  kokoro: 'highpass=f=60',
  festival: 'highpass=f=70',
  human: 'highpass=f=70,afftdn=nr=8:nf=-45',
};

export interface Level {
  /** LUFS. */
  loudness: number;
  /** dBTP. */
  peak: number;
}

/** Loudness and true peak of a file, after `filter`. */
export function measureLevel(path: string, seconds: number, filter = 'anull'): Level {
  const repeats = seconds < SHORT ? Math.ceil(4 / Math.max(0.1, seconds)) : 0;
  const options = ['-hide_banner', '-nostats', '-stream_loop', String(repeats), '-i', path];
  const report = spawnSync('ffmpeg', [...options, '-af', `${filter},ebur128=peak=true`, '-f', 'null', '-'], {
    encoding: 'utf8',
  }).stderr;
  const summary = report.slice(report.lastIndexOf('Summary'));
  const value = (pattern: RegExp) => Number(pattern.exec(summary)?.[1] ?? Number.NaN);
  return { loudness: value(/I:\s+(-?[\d.]+)/), peak: value(/Peak:\s+(-?[\d.]+)/) };
}

/** Writes the mp3, turned up or down until the file itself is at the target; returns its level. */
export function encodeAtTarget(sound: Sound, kind: keyof typeof EQUALIZERS, path: string): Level {
  const folder = mkdtempSync(join(tmpdir(), 'sango-line-'));
  const raw = join(folder, 'raw.wav');
  const seconds = sound.samples.length / sound.rate;
  writeWav(raw, sound);
  try {
    let gain = TARGET_LOUDNESS - measureLevel(raw, seconds, EQUALIZERS[kind]).loudness;
    let ceiling = HIGHEST_PEAK - 0.7;
    let level: Level = { loudness: Number.NaN, peak: Number.NaN };
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      encode(raw, path, `${EQUALIZERS[kind]},${leveller(gain, ceiling)}`);
      level = measureLevel(path, seconds);
      const off = TARGET_LOUDNESS - level.loudness;
      const excess = level.peak - HIGHEST_PEAK;
      if (Math.abs(off) <= CLOSE_ENOUGH && excess <= 0) break;
      gain += off;
      ceiling -= Math.max(0, excess);
    }
    return level;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Gain in dB, then a limiter at four times the rate, so that peaks between samples are held too. */
function leveller(gain: number, ceiling: number): string {
  const limit = (10 ** (ceiling / 20)).toFixed(4);
  const limiter = `alimiter=limit=${limit}:attack=4:release=60:level=false`;
  return `volume=${gain.toFixed(2)}dB,aresample=${RATE * 4},${limiter},aresample=${RATE}`;
}

function encode(from: string, to: string, filter: string): void {
  const mp3 = ['-c:a', 'libmp3lame', '-b:a', '32k', '-compression_level', '0'];
  const plain = ['-map_metadata', '-1', '-id3v2_version', '0', '-fflags', '+bitexact'];
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', from, '-af', filter, ...mp3, ...plain, to]);
}
