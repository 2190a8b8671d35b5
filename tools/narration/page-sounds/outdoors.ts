// What sounds outside: snow, corn that pops, paper in the wind, a bicycle and its bell.
import { air, flutter, knock, lid, ringing, type Partial } from './things.ts';
import {
  chance,
  curve,
  filtered,
  mixed,
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

/** A step in cold snow: pressed grains that squeak upwards. */
export function snowSqueak(seed: number): Samples {
  const seconds = 0.3;
  const climb = curve([0, 620 + 40 * seed], [0.22, 1050 + 40 * seed], [seconds, 900]);
  const rubbed = tone(seconds, (at) => climb(at) * (1 + 0.04 * swing(64)(at)), [1, 0.5, 0.25]);
  const grains = filtered(whiteNoise(seconds, 80 + seed), 'around', (at) => 1.6 * climb(at), 2);
  const strength = curve([0, 0], [0.05, 0.7], [0.2, 1], [seconds, 0]);
  return mixed(seconds, [
    { at: 0, level: -4, sound: shaped(rubbed, (at) => strength(at) * (0.6 + 0.4 * swing(64)(at))) },
    { at: 0, level: 0, sound: shaped(grains, strength) },
  ]);
}

/** Someone lets herself fall into deep snow. */
export function snowFlop(): Samples {
  const fall = filtered(whiteNoise(0.6, 84), 'below', curve([0, 500], [0.05, 900], [0.6, 220]));
  const powder = filtered(whiteNoise(0.7, 85), 'around', 2100, 0.7);
  return mixed(0.8, [
    { at: 0, level: 0, sound: shaped(fall, curve([0, 0], [0.04, 1], [0.16, 0.4], [0.6, 0])) },
    { at: 0.06, level: -13, sound: shaped(powder, curve([0, 0], [0.1, 1], [0.7, 0])) },
  ]);
}

/** A dry pop, small and round as of corn. `pitch` in Hz. */
export function dryPop(pitch: number): Samples {
  const round = tone(0.12, curve([0, pitch], [0.05, pitch * 1.7]), [1, 0.25]);
  const dry = filtered(whiteNoise(0.05, 86), 'around', pitch * 2.6, 0.9);
  return mixed(0.15, [
    { at: 0, level: 0, sound: shaped(round, struck(0.022, 0.006)) },
    { at: 0, level: -9, sound: shaped(dry, struck(0.008, 0.003)) },
  ]);
}

/** Thin paper that is folded or that trembles in the wind, as strong as `strength`. */
export function paper(seconds: number, seed: number, strength: Curve): Samples {
  const next = chance(seed);
  const folds = Array.from({ length: Math.round(seconds * 45) }, (): Layer => {
    const at = Math.max(0, (seconds - 0.06) * (0.5 + 0.5 * next()));
    const grain = filtered(whiteNoise(0.03, seed + Math.round(at * 1000)), 'around', 2600 + 1100 * next(), 1.5);
    return { at, level: -6 + 6 * next(), sound: shaped(grain, struck(0.006, 0.003)) };
  });
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(mixed(seconds, folds), strength) },
    { at: 0, level: -7, sound: shaped(filtered(whiteNoise(seconds, seed), 'around', 2300, 0.8), strength) },
  ]);
}

/** A kite of paper in the wind. */
export function windInPaper(seconds: number, seed: number, strength: Curve): Samples {
  const uneven = wandering(11, seed);
  const trembling: Curve = (at) => strength(at) * (0.35 + 0.65 * Math.max(0, uneven(at)));
  return mixed(seconds, [
    { at: 0, level: 0, sound: air(seconds, seed + 1, (at) => 380 + 480 * strength(at), strength, 0.6) },
    { at: 0, level: -2, sound: flutter(seconds, seed + 2, strength) },
    { at: 0, level: -7, sound: paper(seconds, seed + 3, trembling) },
  ]);
}

/** A bicycle's bell, brushed twice. */
export function bicycleBell(): Samples {
  const partials = [1480, 2090, 2790, 3900].flatMap((pitch, index): Partial[] => [
    { pitch, strength: 0.55 ** index, half: 0.16 },
    { pitch: pitch * 1.004, strength: 0.55 ** index, half: 0.14 },
  ]);
  const strokes = [0, 0.075, 0.15, 0.5, 0.575, 0.65];
  return mixed(
    1.6,
    strokes.map((at, index): Layer => ({ at, level: index % 3 === 2 ? 0 : -5, sound: ringing(0.9, partials, 0.008) })),
  );
}

/** A spanner on a frame, once. */
export const clang = (pitch: number): Samples =>
  mixed(0.75, [
    { at: 0, level: 0, sound: lid(pitch, 0.09, 0.008) },
    { at: 0, level: -8, sound: knock(pitch * 0.5, 0.006) },
  ]);

/** A board on small wheels that rolls over earth, and stops. */
export function smallWheels(seconds: number): Samples {
  const next = chance(87);
  const speed = curve([0, 0.2], [seconds * 0.25, 1], [seconds * 0.6, 0.8], [seconds, 0]);
  const clicks: Layer[] = [];
  for (let at = 0.03; at < seconds - 0.25; at += 0.028 / Math.max(0.25, speed(at))) {
    clicks.push({ at, level: -5 + 4 * next(), sound: knock(520 + 120 * next(), 0.005) });
  }
  const rolling = filtered(filtered(whiteNoise(seconds, 88), 'below', 1300), 'around', 360, 0.8);
  const uneven = wandering(17, 89);
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(rolling, (at) => speed(at) * (0.7 + 0.3 * uneven(at))) },
    { at: 0, level: -5, sound: shaped(mixed(seconds, clicks), speed) },
  ]);
}
