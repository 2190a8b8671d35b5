// What sounds indoors, on and under a table: a sewing machine, buttons, a boot, a bell, a brush, a switch.
import { knock, ringing, type Partial } from './things.ts';
import {
  chance,
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

/** A pedal sewing machine; `pace` is stitches a second. */
export function sewing(seconds: number, pace: Curve, strength: Curve): Samples {
  const stitches: Layer[] = [];
  const last = seconds - 0.15;
  for (let at = 0.03, count = 0; at < last && pace(at) > 1; at += 1 / pace(at), count++) {
    const level = 20 * Math.log10(Math.max(0.03, strength(at))) - (count % 2 === 0 ? 0 : 4);
    stitches.push({ at, level, sound: knock(count % 2 === 0 ? 430 : 620, 0.006) });
  }
  const wheel = filtered(whiteNoise(seconds, 71), 'around', 240, 1.4);
  return mixed(seconds, [
    ...stitches,
    { at: 0, level: -16, sound: shaped(wheel, (at) => strength(at) * (0.7 + 0.3 * swing(pace(0) / 2)(at))) },
  ]);
}

/** A handful of buttons poured over a table: few, many, few, and one that rolls and settles. */
export function buttonRain(seconds: number): Samples {
  const next = chance(72);
  const thickness = curve([0, 0.15], [seconds * 0.35, 1], [seconds * 0.6, 0.8], [seconds * 0.8, 0.12], [seconds, 0.05]);
  const layers: Layer[] = [];
  for (let at = 0.04; at < seconds - 0.5; at += (0.014 + 0.012 * next()) / thickness(at)) {
    const pitch = 1900 + 1100 * next();
    layers.push({ at, level: -5 + 5 * next(), sound: knock(pitch, 0.004) });
  }
  for (let at = seconds - 0.6, wait = 0.1; at < seconds - 0.1; at += wait, wait *= 0.8) {
    layers.push({ at, level: -15, sound: knock(1500, 0.005) });
  }
  return mixed(seconds, layers);
}

/** A boot on floor boards. */
export function bootThump(): Samples {
  const board = tone(0.32, curve([0, 175], [0.1, 108]), [1, 0.6, 0.35, 0.2]);
  const sole = filtered(whiteNoise(0.12, 73), 'below', 900);
  return mixed(0.36, [
    { at: 0, level: 0, sound: shaped(board, struck(0.05, 0.01)) },
    { at: 0, level: -9, sound: shaped(sole, struck(0.025, 0.006)) },
  ]);
}

/** A small clear bell; `half` is the seconds until half as loud. */
export function bell(pitch: number, half: number): Samples {
  const partials = [0.5, 1, 1.2, 2, 2.76, 4.1].map((ratio, index): Partial => {
    return {
      pitch: pitch * ratio,
      strength: [0.35, 1, 0.4, 0.35, 0.16, 0.06][index],
      half: half / (0.7 + 0.4 * index),
    };
  });
  return ringing(Math.min(2.9, half * 6), partials, 0.01);
}

/** A soft frame drum, one beat. */
export function drumBeat(): Samples {
  const skin = tone(0.7, curve([0, 165], [0.06, 118], [0.7, 108]), [1, 0.45, 0.3, 0.12]);
  const hand = filtered(whiteNoise(0.1, 74), 'around', 480, 0.8);
  return mixed(0.7, [
    { at: 0, level: 0, sound: shaped(skin, struck(0.11, 0.012)) },
    { at: 0, level: -11, sound: shaped(hand, struck(0.02, 0.006)) },
  ]);
}

/** A wet brush over paper, once; `up` is a stroke away from the hand. */
export function brushStroke(seconds: number, up: boolean): Samples {
  const path = up ? curve([0, 1300], [seconds, 2400]) : curve([0, 2200], [seconds, 1200]);
  const strength = curve([0, 0], [seconds * 0.3, 1], [seconds * 0.7, 0.7], [seconds, 0]);
  const hairs = filtered(whiteNoise(seconds, up ? 75 : 76), 'around', path, 1);
  return shaped(hairs, (at) => strength(at) * (0.75 + 0.25 * swing(38)(at)));
}

/** A switch: there, and home. */
export function click(): Samples {
  return mixed(0.25, [
    { at: 0, level: -5, sound: knock(1250, 0.004) },
    { at: 0.05, level: 0, sound: knock(900, 0.005) },
  ]);
}
