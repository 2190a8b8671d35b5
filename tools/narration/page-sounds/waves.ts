// Plain material of the page sounds: noise, tones, filters, envelopes and their mixing, in memory and without chance.

/** Samples a second while sounds are made. */
export const RATE = 48000;

/** One channel at `RATE`. */
export type Samples = Float32Array<ArrayBuffer>;

/** A value at a time in seconds: pitch in Hz, strength, semitones. */
export type Curve = (seconds: number) => number;

export interface Layer {
  /** Seconds from the start of the mix. */
  at: number;
  /** Decibels of the loudest moment, against the other layers. */
  level: number;
  sound: Samples;
}

/** The part of a sound that the ear takes for one moment, in seconds. */
const MOMENT = 0.03;

/** Through the points with a soft bend at each; flat before the first and after the last. */
export function curve(...points: [at: number, value: number][]): Curve {
  return (seconds) => {
    const next = points.findIndex(([at]) => at > seconds);
    if (next === 0) return points[0][1];
    if (next === -1) return points[points.length - 1][1];
    const [startsAt, from] = points[next - 1];
    const [endsAt, to] = points[next];
    const share = 0.5 - 0.5 * Math.cos((Math.PI * (seconds - startsAt)) / (endsAt - startsAt));
    return from + (to - from) * share;
  };
}

/** A soft rise, then a fall by half every `half` seconds, as of a thing that was struck. */
export function struck(half: number, rise = 0.004): Curve {
  return (seconds) => Math.min(1, seconds / rise) * 0.5 ** (Math.max(0, seconds - rise) / half);
}

/** Swings around zero between -1 and 1. */
export function swing(perSecond: number, from = 0): Curve {
  return (seconds) => Math.sin(2 * Math.PI * (perSecond * seconds + from));
}

export function made(seconds: number, valueAt: Curve): Samples {
  return Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => valueAt(index / RATE));
}

/** Numbers between -1 and 1, the same ones for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

export function whiteNoise(seconds: number, seed: number): Samples {
  const next = chance(seed);
  return made(seconds, () => next());
}

/** A value that wanders smoothly between -1 and 1, `perSecond` turns a second. */
export function wandering(perSecond: number, seed: number): Curve {
  const next = chance(seed);
  const turns = Array.from({ length: 200 }, next);
  return curve(...turns.map((value, index): [number, number] => [index / perSecond, value]));
}

/** Sines on `pitch` (Hz) and its multiples, as strong as `harmonics` says. */
export function tone(seconds: number, pitch: Curve, harmonics: number[] = [1]): Samples {
  let phase = 0;
  return made(seconds, (at) => {
    phase += (2 * Math.PI * pitch(at)) / RATE;
    return harmonics.reduce((sum, strength, index) => sum + strength * Math.sin(phase * (index + 1)), 0);
  });
}

/**
 * Keeps what is below, around or above `centre` (Hz), which may move. `sharpness` is the Q of the filter, a state
 * variable filter in trapezoidal form (Zavalishin, The Art of VA Filter Design).
 */
export function filtered(
  samples: Samples,
  kept: 'below' | 'around' | 'above',
  centre: Curve | number,
  sharpness = 0.7,
): Samples {
  const centreAt = typeof centre === 'number' ? () => centre : centre;
  const damping = 1 / sharpness;
  let first = 0;
  let second = 0;
  return samples.map((sample, index) => {
    const warp = Math.tan((Math.PI * Math.min(centreAt(index / RATE), RATE * 0.45)) / RATE);
    const above = (sample - (damping + warp) * first - second) / (1 + warp * (damping + warp));
    const around = warp * above + first;
    const below = warp * around + second;
    first = warp * above + around;
    second = warp * around + below;
    if (kept === 'around') return around * damping;
    return kept === 'below' ? below : above;
  });
}

export function shaped(samples: Samples, strength: Curve): Samples {
  return samples.map((sample, index) => sample * strength(index / RATE));
}

/** Played faster or slower, so that its pitch moves by `semitones` at each time of the result. */
export function bent(samples: Samples, semitones: Curve, seconds: number): Samples {
  let place = 0;
  return made(seconds, (at) => {
    const index = Math.floor(place);
    const share = place - index;
    place += 2 ** (semitones(at) / 12);
    return (samples[index] ?? 0) * (1 - share) + (samples[index + 1] ?? 0) * share;
  });
}

export const backwards = (samples: Samples): Samples => samples.slice().reverse();

/** Root mean square of the loudest moment. */
function loudestMoment(samples: Samples): number {
  const size = Math.round(MOMENT * RATE);
  let loudest = 1e-9;
  for (let start = 0; start < samples.length; start += size / 2) {
    const moment = samples.subarray(start, start + size);
    const power = moment.reduce((sum, sample) => sum + sample ** 2, 0) / size;
    loudest = Math.max(loudest, Math.sqrt(power));
  }
  return loudest;
}

/** All layers together, each brought to its level first. Cut at `seconds`. */
export function mixed(seconds: number, layers: Layer[]): Samples {
  const mix: Samples = new Float32Array(Math.round(seconds * RATE));
  for (const { at, level, sound } of layers) {
    const gain = (10 ** (level / 20) * 0.1) / loudestMoment(sound);
    const start = Math.round(at * RATE);
    const length = Math.min(sound.length, mix.length - start);
    for (let index = 0; index < length; index++) mix[start + index] += sound[index] * gain;
  }
  return mix;
}
