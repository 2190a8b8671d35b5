// Things that sound in the pages: water, wood, pans, cloth, the rocket, the harbour's birds. All are calculated.
import {
  chance,
  curve,
  filtered,
  made,
  mixed,
  RATE,
  shaped,
  struck,
  swing,
  tone,
  wandering,
  whiteNoise,
  type Curve,
  type Layer,
  type Samples,
} from './waves.ts';

/** A bubble: its pitch (Hz) rises while it comes up. */
export function bubble(from: number, to: number, seconds: number): Samples {
  const sound = tone(seconds, curve([0, from], [seconds, to]), [1, 0.12, 0.04]);
  return shaped(sound, curve([0, 0], [0.03, 1], [seconds * 0.45, 0.7], [seconds, 0]));
}

/** One long bubble that wobbles on its way. */
export function longBubble(): Samples {
  const glide = curve([0, 210], [0.25, 250], [0.75, 560]);
  const sound = tone(0.8, (at) => glide(at) * (1 + 0.07 * swing(13)(at)), [1, 0.2, 0.06]);
  const strength = curve([0, 0], [0.06, 0.8], [0.5, 1], [0.8, 0]);
  return shaped(sound, (at) => strength(at) * (0.8 + 0.2 * swing(13)(at)));
}

/** Something small falls into water: a hollow drop of pitch, a little spray. */
export function plop(): Samples {
  const hollow = tone(0.3, curve([0, 330], [0.05, 250], [0.2, 760]), [1, 0.15]);
  const spray = filtered(whiteNoise(0.35, 3), 'around', curve([0, 1500], [0.3, 2600]), 1);
  return mixed(0.4, [
    { at: 0, level: 0, sound: shaped(hollow, curve([0, 0], [0.015, 1], [0.1, 0.7], [0.28, 0])) },
    { at: 0.01, level: -17, sound: shaped(spray, curve([0, 0], [0.04, 1], [0.12, 0.4], [0.35, 0])) },
  ]);
}

/** A drop falls into a bucket. */
export function drip(pitch: number): Samples {
  const sound = tone(0.25, curve([0, pitch], [0.03, pitch * 0.95], [0.14, pitch * 1.5]), [1, 0.1]);
  return shaped(sound, struck(0.035, 0.008));
}

export interface Partial {
  pitch: number;
  strength: number;
  /** Seconds until half as loud. */
  half: number;
}

/** A body that rings on its own pitches after a soft knock. */
export function ringing(seconds: number, partials: Partial[], rise: number): Samples {
  const sounds = partials.map(({ pitch, strength, half }) => {
    const fall = struck(half, rise);
    return made(seconds, (at) => strength * fall(at) * Math.sin(2 * Math.PI * pitch * at));
  });
  return made(seconds, (at) => {
    const index = Math.round(at * RATE);
    return sounds.reduce((sum, sound) => sum + sound[index], 0);
  });
}

/** Wood on wood. */
export function knock(pitch: number, rise = 0.003): Samples {
  const partials = [
    { pitch, strength: 1, half: 0.02 },
    { pitch: pitch * 2.4, strength: 0.4, half: 0.01 },
    { pitch: pitch * 3.9, strength: 0.15, half: 0.006 },
  ];
  return ringing(0.2, partials, rise);
}

/** A pan lid: plate tones in pairs that lie close together, so that they shimmer. `half` in seconds. */
export function lid(pitch: number, half: number, rise = 0.006): Samples {
  const partials = [1, 1.73, 2.41, 3.2, 4.3].flatMap((ratio, index): Partial[] => [
    { pitch: pitch * ratio, strength: 0.6 ** index, half: half / (1 + index * 0.6) },
    { pitch: pitch * ratio * 1.006, strength: 0.8 * 0.6 ** index, half: half / (1 + index * 0.6) },
  ]);
  return ringing(half * 7, partials, rise);
}

/** Two pan lids brushed together, far softer than in a kitchen. */
export function clash(): Samples {
  const next = chance(21);
  const partials = Array.from({ length: 14 }, (_, index): Partial => {
    const pitch = 480 * 1.19 ** index * (1 + 0.03 * next());
    return { pitch, strength: 0.86 ** index, half: 0.22 / (1 + index * 0.09) };
  });
  const hiss = filtered(whiteNoise(0.5, 22), 'around', 3600, 0.8);
  return mixed(1.3, [
    { at: 0, level: 0, sound: ringing(1.3, partials, 0.025) },
    { at: 0, level: -12, sound: shaped(hiss, curve([0, 0], [0.03, 1], [0.15, 0.3], [0.5, 0])) },
  ]);
}

/** A soft, heavy touch. */
export function bump(): Samples {
  const body = tone(0.3, curve([0, 190], [0.15, 105]), [1, 0.5, 0.3]);
  return mixed(0.3, [
    { at: 0, level: 0, sound: shaped(body, struck(0.045, 0.022)) },
    { at: 0.005, level: -7, sound: knock(340, 0.008) },
  ]);
}

/** Air that moves: noise around a moving pitch (Hz), as strong as `strength`. */
export function air(seconds: number, seed: number, centre: Curve, strength: Curve, sharpness = 0.8): Samples {
  const soft = filtered(whiteNoise(seconds, seed), 'below', 2600);
  return shaped(filtered(soft, 'around', centre, sharpness), strength);
}

/** Cloth that flaps a little in the wind. */
export function flutter(seconds: number, seed: number, strength: Curve): Samples {
  const uneven = wandering(9, seed);
  const flapping: Curve = (at) => strength(at) * Math.max(0, uneven(at)) ** 1.5;
  return shaped(filtered(whiteNoise(seconds, seed + 1), 'around', 650, 0.9), flapping);
}

/** A clothes peg: open, shut. */
export function pegClick(): Samples {
  return mixed(0.3, [
    { at: 0, level: -5, sound: knock(1050) },
    { at: 0.055, level: 0, sound: knock(1400) },
  ]);
}

/** One engine note under the rush of air; `turns` is its path around the room, from far (0) to near (1). */
export function rocket(seconds: number, seed: number, turns: Curve): Samples {
  const rush = air(
    seconds,
    seed,
    (at) => 380 + 900 * turns(at) ** 1.3,
    (at) => 0.06 + 0.94 * turns(at) ** 1.6,
    1.1,
  );
  const engine = tone(seconds, (at) => 165 + 95 * turns(at) + 3 * swing(7)(at), [1, 0.5, 0.25, 0.12]);
  const flight = mixed(seconds, [
    { at: 0, level: 0, sound: rush },
    { at: 0, level: -9, sound: shaped(engine, (at) => 0.1 + 0.9 * turns(at) ** 2) },
  ]);
  return shaped(flight, curve([0, 0], [0.3, 1], [seconds - 0.4, 1], [seconds, 0]));
}

/** A toy roar that comes down to a cat's purr, 2.9 seconds. */
export function roarToPurr(): Samples {
  const throat = tone(1.6, curve([0, 95], [0.4, 150], [1.6, 60]), [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2]);
  const rough = shaped(throat, (at) => 0.7 + 0.3 * swing(31)(at));
  const breath = filtered(whiteNoise(1.6, 31), 'below', curve([0, 400], [0.4, 1200], [1.5, 300]));
  const roar = curve([0, 0], [0.4, 1], [0.8, 0.8], [1.6, 0]);
  const beat: Curve = (at) => Math.max(0, swing(24)(at)) ** 2;
  const breathing = curve([0, 0], [0.5, 0.9], [0.95, 0.55], [1.05, 0.5], [1.45, 0.8], [1.95, 0]);
  const rumble = filtered(filtered(whiteNoise(1.95, 33), 'below', 700), 'around', 320, 0.8);
  return mixed(2.9, [
    { at: 0, level: 0, sound: shaped(filtered(rough, 'below', curve([0, 500], [0.4, 1500], [1.5, 400])), roar) },
    { at: 0, level: -5, sound: shaped(breath, roar) },
    { at: 0.95, level: -6, sound: shaped(rumble, (at) => beat(at) * breathing(at)) },
    {
      at: 0.95,
      level: -12,
      sound: shaped(
        tone(1.95, () => 192, [1, 0.6, 0.4]),
        (at) => beat(at) * breathing(at),
      ),
    },
  ]);
}

/** Small waves that run up a beach, one for each of `times` (seconds). */
export function waves(seconds: number, seed: number, times: number[]): Samples {
  const layers = times.map((at, index): Layer => {
    const centre = curve([0, 420], [0.6, 1100], [1.5, 500]);
    const wash = air(1.5, seed + index, centre, curve([0, 0], [0.55, 1], [1.5, 0]), 0.6);
    return { at, level: -2 * (index % 2), sound: wash };
  });
  return mixed(seconds, layers);
}

/** A gull far off: each cry climbs quickly and sinks. */
export function gull(cries: number, pitch: number): Samples {
  const length = 0.34;
  const layers = Array.from({ length: cries }, (_, index): Layer => {
    const top = pitch * (1 - 0.05 * index);
    const cry = tone(
      length,
      curve([0, top * 0.7], [0.08, top], [0.2, top * 0.93], [length, top * 0.62]),
      [0.5, 1, 0.8, 0.4, 0.2],
    );
    const strength = curve([0, 0], [0.09, 1], [0.2, 0.7], [length, 0]);
    return { at: index * 0.4, level: -2 * index, sound: shaped(filtered(cry, 'below', 2400), strength) };
  });
  return mixed(cries * 0.4 + 0.1, layers);
}

/** A bird at dusk: notes that slide from one pitch (Hz) to another, with a rest after each. */
export function birdSong(slides: [from: number, to: number, seconds: number][], rest = 0.05): Samples {
  const starts = slides.map((_, index) => slides.slice(0, index).reduce((sum, slide) => sum + slide[2] + rest, 0));
  const layers = slides.map(([from, to, seconds], index): Layer => {
    const note = tone(seconds, curve([0, from], [seconds, to]), [1, 0.08]);
    return { at: starts[index], level: 0, sound: shaped(note, curve([0, 0], [seconds * 0.4, 1], [seconds, 0])) };
  });
  return mixed(starts[starts.length - 1] + 0.6, layers);
}

/** A wicker basket that slides over floor boards. */
export function basketRumble(seconds: number, strength: Curve): Samples {
  const next = chance(41);
  const boards = Array.from({ length: Math.floor(seconds * 9) }, (_, index): Layer => {
    const at = 0.05 + index / 9 + 0.012 * next();
    return { at, level: -3 + 3 * next(), sound: knock(210 + 40 * next(), 0.008) };
  });
  const creaks = Array.from({ length: 7 }, (_, index): Layer => {
    return { at: 0.2 + index * 0.31 + 0.06 * next(), level: -12, sound: knock(900 + 250 * next(), 0.006) };
  });
  const rolling = filtered(filtered(whiteNoise(seconds, 42), 'below', 900), 'around', 260, 0.6);
  const unsteady = wandering(14, 43);
  const mix = mixed(seconds, [
    { at: 0, level: 0, sound: shaped(rolling, (at) => 0.7 + 0.3 * unsteady(at)) },
    { at: 0, level: -1, sound: mixed(seconds, boards) },
    { at: 0, level: -8, sound: mixed(seconds, creaks) },
  ]);
  return shaped(mix, strength);
}
