// What bodies say without words: yawns, growls, hearts, breath, a goat. Calculated, or notes bent and filtered.
import { held } from './players.ts';
import {
  bent,
  curve,
  filtered,
  mixed,
  shaped,
  struck,
  swing,
  tone,
  whiteNoise,
  type Curve,
  type Layer,
  type Samples,
} from './waves.ts';

/** A small yawn that slides over three notes. `pitch` is a MIDI number. */
export function threeNoteYawn(pitch: number, seconds: number): Samples {
  const steps = curve([0, -1], [seconds * 0.22, 5], [seconds * 0.45, 4.6], [seconds * 0.6, 1], [seconds, -7]);
  const mouth = curve([0, 350], [seconds * 0.35, 2300], [seconds, 380]);
  const strength = curve([0, 0], [seconds * 0.3, 1], [seconds * 0.6, 0.8], [seconds, 0]);
  const sliding = bent(held('oohs', pitch - 5).slice(7200), (at) => steps(at) + 0.15 * swing(5)(at), seconds);
  const airflow = filtered(
    whiteNoise(seconds, 61),
    'around',
    curve([0, 500], [seconds * 0.4, 1300], [seconds, 450]),
    1.2,
  );
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(filtered(sliding, 'below', mouth), strength) },
    { at: 0, level: -18, sound: shaped(airflow, strength) },
  ]);
}

/** An empty tummy, friendly: a rolling rumble that swells and asks. `pitch` in Hz. */
export function growl(pitch: number, seconds: number): Samples {
  const glide = curve([0, pitch * 0.7], [seconds * 0.4, pitch * 1.15], [seconds * 0.75, pitch * 0.8], [seconds, pitch]);
  const throat = tone(seconds, glide, [1, 0.95, 0.9, 0.8, 0.65, 0.5, 0.35, 0.25]);
  const rolling: Curve = (at) => 0.62 + 0.38 * swing(21 + 5 * Math.sin(at * 4))(at);
  const mouth = curve([0, 280], [seconds * 0.4, 950], [seconds * 0.75, 420], [seconds, 620]);
  const gurgle = filtered(whiteNoise(seconds, 62), 'around', mouth, 2.5);
  const strength = curve([0, 0], [seconds * 0.25, 0.8], [seconds * 0.5, 1], [seconds, 0]);
  return mixed(seconds, [
    { at: 0, level: 0, sound: shaped(filtered(throat, 'below', mouth, 1.3), (at) => rolling(at) * strength(at)) },
    { at: 0, level: -13, sound: shaped(gurgle, (at) => rolling(at) * strength(at)) },
  ]);
}

/** A spring in the feet: a twang whose pitch swings and comes to rest. */
export function boing(pitch: number): Samples {
  const settling: Curve = (at) => 1 + 0.28 * 0.5 ** (at / 0.16) * swing(9, 0.25)(at);
  const twang = tone(0.7, (at) => pitch * settling(at), [1, 0.7, 0.5, 0.4, 0.3, 0.2]);
  const wah = filtered(twang, 'below', (at) => 700 + 900 * (0.5 + 0.5 * swing(9, 0.25)(at)), 1.4);
  return shaped(wah, struck(0.16, 0.012));
}

/** One beat of a heart, like a slow soft drum: two touches. */
export function heartbeat(): Samples {
  const touch = (pitch: number): Samples => {
    const skin = tone(0.26, curve([0, pitch * 1.3], [0.12, pitch]), [1, 0.6, 0.35, 0.15]);
    return shaped(skin, struck(0.05, 0.016));
  };
  return mixed(0.55, [
    { at: 0, level: 0, sound: touch(112) },
    { at: 0.24, level: -3, sound: touch(98) },
  ]);
}

/** In and out again, slowly. */
export function breath(seconds: number, seed: number): Samples {
  const turn = seconds * 0.42;
  const throat = curve([0, 600], [turn, 1350], [turn + 0.1, 1000], [seconds, 420]);
  const strength = curve([0, 0], [turn * 0.7, 0.75], [turn, 0.05], [turn + 0.3, 1], [seconds, 0]);
  const air = filtered(whiteNoise(seconds, seed), 'below', 2400);
  return shaped(filtered(air, 'around', throat, 1.1), strength);
}

/** Teeth in dry paper. */
export function munch(seed: number): Samples {
  const bite = (index: number): Samples => {
    const crunch = filtered(whiteNoise(0.09, seed + index), 'around', 1250 - 180 * index, 1.1);
    return shaped(crunch, curve([0, 0], [0.008, 1], [0.035, 0.35], [0.05, 0.6], [0.09, 0]));
  };
  const chewing = Array.from({ length: 3 }, (_, index): Layer => ({
    at: 0.075 * index,
    level: -3 * index,
    sound: bite(index),
  }));
  return mixed(0.34, chewing);
}

/** A goat: its mouth opens after a short m, its voice trembles. */
export function meh(seconds: number): Samples {
  const glide = curve([0, 205], [0.12, 262], [seconds * 0.7, 248], [seconds, 205]);
  const voice = tone(
    seconds,
    (at) => glide(at) * (1 + 0.035 * swing(8.5)(at)),
    [1, 0.9, 0.85, 0.8, 0.6, 0.5, 0.4, 0.3],
  );
  const opening = curve([0, 330], [0.1, 420], [0.2, 2300], [seconds, 1300]);
  const bright = mixed(seconds, [
    { at: 0, level: 0, sound: filtered(voice, 'around', 620, 1.6) },
    { at: 0, level: -5, sound: filtered(voice, 'around', 1750, 2.2) },
  ]);
  const strength = curve([0, 0], [0.07, 0.5], [0.2, 1], [seconds * 0.7, 0.8], [seconds, 0]);
  return shaped(filtered(bright, 'below', opening), (at) => strength(at) * (0.72 + 0.28 * swing(8.5)(at)));
}

/** One big warm call over a market: several voices on two notes, far and round. */
export function bigCall(): Samples {
  const seconds = 1.5;
  const voices = [57, 64, 69].map((pitch, index): Layer => {
    const called = bent(
      held('choir', pitch).slice(5800),
      curve([0, -3], [0.18, 0], [0.6, 0.2], [0.75, 3], [1.5, 2]),
      seconds,
    );
    const mouth = curve([0, 500], [0.25, 2600], [0.65, 1500], [0.85, 3000], [seconds, 700]);
    const strength = curve([0, 0], [0.16, 1], [0.62, 0.7], [0.8, 1], [seconds, 0]);
    return { at: 0.02 * index, level: -2.5 * index, sound: shaped(filtered(called, 'below', mouth), strength) };
  });
  return mixed(1.6, voices);
}
