// Sound in memory: one channel of floats between -1 and 1, and the plain operations on it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

export interface Sound {
  /** Samples a second. */
  rate: number;
  samples: Float32Array;
}

/** Start and end of a spoken word, in seconds. */
export type Span = [start: number, end: number];

/** What an engine returns for one sentence: its sound, and one span a word. */
export interface Speech extends Sound {
  words: Span[];
}

const WAV_HEADER_BYTES = 44;

/** Reads a 16-bit WAV file; several channels are averaged. Throws on any other kind of file. */
export function readWav(path: string): Sound {
  const file = readFileSync(path);
  let offset = 12;
  let format: { channels: number; rate: number; bits: number } | null = null;
  while (offset + 8 <= file.length) {
    const name = file.toString('latin1', offset, offset + 4);
    const size = Math.min(file.readUInt32LE(offset + 4), file.length - offset - 8);
    if (name === 'fmt ') {
      format = {
        channels: file.readUInt16LE(offset + 10),
        rate: file.readUInt32LE(offset + 12),
        bits: file.readUInt16LE(offset + 22),
      };
    }
    if (name === 'data' && format?.bits === 16) {
      return { rate: format.rate, samples: mixDown(file.subarray(offset + 8, offset + 8 + size), format.channels) };
    }
    offset += 8 + size + (size & 1);
  }
  throw new Error(`16-bit WAV expected: ${path}`);
}

function mixDown(data: Buffer, channels: number): Float32Array {
  const samples = new Float32Array(Math.floor(data.length / 2 / channels));
  for (let index = 0; index < samples.length; index++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += data.readInt16LE((index * channels + channel) * 2);
    samples[index] = sum / channels / 32768;
  }
  return samples;
}

/** Writes a mono 16-bit WAV file. A sound louder than full scale is turned down as a whole. */
export function writeWav(path: string, { rate, samples }: Sound): void {
  const gain = Math.min(1, 0.98 / loudestSample(samples));
  const file = Buffer.alloc(WAV_HEADER_BYTES + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => {
    const value = Math.round(sample * gain * 32767);
    file.writeInt16LE(Math.max(-32768, Math.min(32767, value)), WAV_HEADER_BYTES + index * 2);
  });
  writeFileSync(path, file);
}

function loudestSample(samples: Float32Array): number {
  let loudest = 1e-9;
  for (const sample of samples) loudest = Math.max(loudest, Math.abs(sample));
  return loudest;
}

/** Any audio file (wav, mp3, m4a, webm, ogg) as mono sound at `rate`, through ffmpeg. */
export function decode(path: string, rate: number): Sound {
  const options = ['-v', 'error', '-i', path, '-ac', '1', '-ar', String(rate), '-f', 'f32le', '-'];
  const raw = execFileSync('ffmpeg', options, { maxBuffer: 1 << 30 });
  return { rate, samples: new Float32Array(raw.buffer.slice(raw.byteOffset, raw.byteOffset + raw.length)) };
}

/** Mean power of each whole frame of `seconds`. */
export function framePowers({ rate, samples }: Sound, seconds: number): Float64Array {
  const size = Math.round(rate * seconds);
  const powers = new Float64Array(Math.floor(samples.length / size));
  for (let frame = 0; frame < powers.length; frame++) {
    let sum = 1e-12;
    for (let index = frame * size; index < (frame + 1) * size; index++) sum += samples[index] ** 2;
    powers[frame] = sum / size;
  }
  return powers;
}

export const decibels = (power: number): number => 10 * Math.log10(power);

/** Samples from the first to the last 10 ms above `threshold` (dB, from the loudest), and `margin` seconds more. */
export function audiblePart(sound: Sound, threshold: number, margin: number): [from: number, to: number] {
  const powers = framePowers(sound, 0.01);
  const frame = Math.round(sound.rate * 0.01);
  const limit = powers.reduce((most, power) => Math.max(most, power), 1e-12) * 10 ** (threshold / 10);
  let first = 0;
  let last = powers.length - 1;
  while (first < powers.length && powers[first] < limit) first++;
  while (last > first && powers[last] < limit) last--;
  const extra = Math.round(margin * sound.rate);
  return [Math.max(0, first * frame - extra), Math.min(sound.samples.length, (last + 1) * frame + extra)];
}

/** Plays `factor` times faster by windowed-sinc interpolation: pitch and formants rise, the length is divided. */
export function playFaster(samples: Float32Array, factor: number, reach = 32): Float32Array {
  const result = new Float32Array(Math.floor(samples.length / factor));
  const cutoff = Math.min(1, 1 / factor);
  for (let index = 0; index < result.length; index++) {
    const place = index * factor;
    const centre = Math.floor(place);
    const from = Math.max(0, centre - reach + 1);
    const to = Math.min(samples.length - 1, centre + reach);
    let sum = 0;
    for (let source = from; source <= to; source++) {
      const distance = place - source;
      const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / reach);
      const angle = Math.PI * distance * cutoff;
      sum += samples[source] * window * (Math.abs(angle) < 1e-9 ? cutoff : (cutoff * Math.sin(angle)) / angle);
    }
    result[index] = sum;
  }
  return result;
}

/** Pulls each word's start and end over the silence inside it. */
export function trimWordsToSound(sound: Sound, words: Span[], threshold = -40): Span[] {
  const powers = framePowers(sound, 0.01);
  const limit = powers.reduce((most, power) => Math.max(most, power), 1e-9) * 10 ** (threshold / 10);
  return words.map(([start, end]) => {
    let first = Math.max(0, Math.floor(start * 100));
    let last = Math.min(powers.length - 1, Math.floor(end * 100) - 1);
    while (last > first && powers[last] < limit) last--;
    while (first < last && powers[first] < limit) first++;
    return [Math.max(start, first / 100), Math.min(end, (last + 1) / 100)];
  });
}

export const silence = (seconds: number, rate: number): Float32Array => new Float32Array(Math.round(seconds * rate));

export function joinSamples(parts: Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

/** Fades the first and last `seconds` in place. */
export function fadeEdges(samples: Float32Array, seconds: number, rate: number): void {
  const length = Math.round(rate * seconds);
  for (let index = 0; index < length; index++) {
    samples[index] *= index / length;
    samples[samples.length - 1 - index] *= index / length;
  }
}
