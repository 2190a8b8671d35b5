// What a moment of speech sounds like: 13 mel cepstral coefficients and their change, every 10 ms.
import { decibels, type Sound } from './sound.ts';

export const FEATURE_RATE = 16000;
/** Seconds between two moments. */
export const STEP = 0.01;

export interface Features {
  frames: Float64Array[];
  silent: boolean[];
}

const FFT_SIZE = 512;
const WINDOW = 400;
const HOP = FEATURE_RATE * STEP;
const BANDS = 26;
const COEFFICIENTS = 13;
const LOWEST_HERTZ = 80;
const HIGHEST_HERTZ = 7000;

const melOf = (hertz: number): number => 1127 * Math.log(1 + hertz / 700);
const hertzOf = (mel: number): number => 700 * (Math.exp(mel / 1127) - 1);

/** Edges of the bands, in bins of the spectrum. */
const BAND_EDGES = Array.from({ length: BANDS + 2 }, (_, index) => {
  const step = (melOf(HIGHEST_HERTZ) - melOf(LOWEST_HERTZ)) / (BANDS + 1);
  return (hertzOf(melOf(LOWEST_HERTZ) + step * index) / FEATURE_RATE) * FFT_SIZE;
});

/** Features of a sound of any rate. */
export function featuresOf(sound: Sound): Features {
  const samples = forFeatures(sound);
  const count = Math.max(1, Math.floor((samples.length - WINDOW) / HOP) + 1);
  const levels: number[] = [];
  const cepstra: Float64Array[] = [];
  for (let moment = 0; moment < count; moment++) {
    const from = moment * HOP;
    let energy = 1e-10;
    for (let index = from; index < from + WINDOW; index++) energy += (samples[index] ?? 0) ** 2;
    levels.push(decibels(energy / WINDOW));
    cepstra.push(cepstrum(bandLevels(samples, from)));
  }
  const loudest = Math.max(...levels);
  const even = evenOut(
    cepstra,
    levels.map((level) => level > loudest - 35),
  );
  return { frames: even.map((frame, index) => withChange(even, frame, index)), silent: silentMoments(levels, loudest) };
}

/** Averages then picks samples: enough for features. */
function forFeatures({ rate, samples }: Sound): Float32Array {
  if (rate === FEATURE_RATE) return samples;
  const step = rate / FEATURE_RATE;
  const width = Math.max(1, Math.floor(step));
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    const from = Math.floor(index * step);
    const part = samples.subarray(from, from + width + 1);
    return part.reduce((sum, sample) => sum + sample, 0) / part.length;
  });
}

function bandLevels(samples: Float32Array, from: number): Float64Array {
  const real = new Float64Array(FFT_SIZE);
  for (let index = 0; index < WINDOW; index++) {
    const sample = (samples[from + index] ?? 0) - 0.97 * (samples[from + index - 1] ?? 0);
    real[index] = sample * (0.54 - 0.46 * Math.cos((2 * Math.PI * index) / (WINDOW - 1)));
  }
  const power = powerSpectrum(real);
  return Float64Array.from({ length: BANDS }, (_, band) => {
    const [low, middle, high] = BAND_EDGES.slice(band, band + 3);
    let sum = 1e-9;
    for (let bin = Math.ceil(low); bin < high; bin++) {
      sum += power[bin] * (bin < middle ? (bin - low) / (middle - low) : (high - bin) / (high - middle));
    }
    return Math.log(sum);
  });
}

function cepstrum(levels: Float64Array): Float64Array {
  return Float64Array.from({ length: COEFFICIENTS }, (_, order) =>
    levels.reduce((sum, level, band) => sum + level * Math.cos((Math.PI * order * (band + 0.5)) / BANDS), 0),
  );
}

/** Mean 0 and deviation 1 over the voiced moments, at most 4. */
function evenOut(cepstra: Float64Array[], voiced: boolean[]): Float64Array[] {
  const spoken = cepstra.filter((_, index) => voiced[index]);
  const mean = new Float64Array(COEFFICIENTS);
  const deviation = new Float64Array(COEFFICIENTS);
  for (const frame of spoken) frame.forEach((value, order) => (mean[order] += value / spoken.length));
  for (const frame of spoken) {
    frame.forEach((value, order) => (deviation[order] += (value - mean[order]) ** 2 / spoken.length));
  }
  return cepstra.map((frame) =>
    frame.map((value, order) => {
      const even = (value - mean[order]) / Math.sqrt(deviation[order] + 1e-9);
      return Math.max(-4, Math.min(4, even));
    }),
  );
}

function withChange(frames: Float64Array[], frame: Float64Array, index: number): Float64Array {
  const before = frames[Math.max(0, index - 2)];
  const after = frames[Math.min(frames.length - 1, index + 2)];
  return Float64Array.from([...frame, ...frame.map((_, order) => (after[order] - before[order]) * 0.7)]);
}

/** 38 dB under the loudest moment, or 8 dB over the noise of a home recording, whichever is higher. */
function silentMoments(levels: number[], loudest: number): boolean[] {
  const noise = [...levels].sort((one, other) => one - other)[Math.floor(levels.length * 0.07)];
  const limit = Math.min(loudest - 18, Math.max(loudest - 38, noise + 8));
  return levels.map((level) => level < limit);
}

/** Power of each bin of a real signal whose length is a power of two; `real` is overwritten. */
function powerSpectrum(real: Float64Array): Float64Array {
  const imaginary = new Float64Array(real.length);
  reverseBits(real);
  for (let length = 2; length <= real.length; length *= 2) butterflies(real, imaginary, length);
  return real.map((value, bin) => value ** 2 + imaginary[bin] ** 2);
}

function reverseBits(values: Float64Array): void {
  let reversed = 0;
  for (let index = 1; index < values.length; index++) {
    let bit = values.length >> 1;
    for (; reversed & bit; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (index < reversed) [values[index], values[reversed]] = [values[reversed], values[index]];
  }
}

function butterflies(real: Float64Array, imaginary: Float64Array, length: number): void {
  const half = length / 2;
  for (let place = 0; place < half; place++) {
    const cosine = Math.cos((-2 * Math.PI * place) / length);
    const sine = Math.sin((-2 * Math.PI * place) / length);
    for (let upper = place; upper < real.length; upper += length) {
      const lower = upper + half;
      const turnedReal = real[lower] * cosine - imaginary[lower] * sine;
      const turnedImaginary = real[lower] * sine + imaginary[lower] * cosine;
      real[lower] = real[upper] - turnedReal;
      imaginary[lower] = imaginary[upper] - turnedImaginary;
      real[upper] += turnedReal;
      imaginary[upper] += turnedImaginary;
    }
  }
}
