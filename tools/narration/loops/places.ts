// What is heard of a place when nobody speaks: air, water, far things. Nothing in it asks for attention.
import { snowSqueak } from '../page-sounds/outdoors.ts';
import { air, birdSong, gull, knock, waves } from '../page-sounds/things.ts';
import { curve, filtered, mixed, RATE, wandering, type Layer, type Samples } from '../page-sounds/waves.ts';

/** Seconds over which the end of a place goes over into its beginning: nothing single may sound there. */
const OVERLAP = 2;

/** The air of a place, never quite still. `centre` in Hz. */
function stir(seconds: number, seed: number, centre: number, depth: number): Samples {
  const drift = wandering(0.5, seed);
  const strength = (at: number) => 1 - depth * (0.5 + 0.5 * drift(at));
  return air(seconds, seed + 1, (at) => centre * (1 + 0.25 * drift(at + 1)), strength, 0.5);
}

const far = (sound: Samples, pitch: number): Samples => filtered(filtered(sound, 'below', pitch), 'below', pitch);

const single = (level: number, sound: Samples, times: number[]): Layer[] => times.map((at) => ({ at, level, sound }));

function harbourFlat(seconds: number): Samples {
  const sea = waves(seconds, 211, [0, 1.8, 3.2, 5.3, 6.8, 8.9, 10.2, 12, 12.6]);
  return mixed(seconds, [
    { at: 0, level: -3, sound: stir(seconds, 201, 260, 0.4) },
    { at: 0, level: -1, sound: far(sea, 620) },
    ...single(-13, far(gull(2, 900), 1500), [4.3]),
    ...single(-16, far(gull(1, 1020), 1500), [8.9]),
    ...single(-15, far(knock(240, 0.012), 900), [6.7, 7.05]),
  ]);
}

function snowyRoom(seconds: number): Samples {
  const tick = far(knock(1150, 0.006), 2200);
  return mixed(seconds, [
    { at: 0, level: 0, sound: far(stir(seconds, 221, 320, 0.5), 800) },
    { at: 0, level: -9, sound: filtered(stir(seconds, 223, 480, 0.8), 'around', 430, 2.5) },
    ...single(-17, tick, [3.1, 3.75, 7.4, 9.2]),
  ]);
}

function snowyYard(seconds: number): Samples {
  const steps = [3, 3.55, 4.1, 4.65, 8.2, 8.75].map((at, index): Layer => {
    return { at, level: -15 - (index % 2), sound: far(snowSqueak(index % 3), 1300) };
  });
  return mixed(seconds, [
    { at: 0, level: 0, sound: stir(seconds, 231, 420, 0.6) },
    { at: 0, level: -8, sound: filtered(stir(seconds, 233, 900, 0.9), 'around', 850, 1.4) },
    ...steps,
  ]);
}

function lakeSide(seconds: number): Samples {
  const water = waves(seconds, 241, [0, 1.7, 2.9, 4.9, 6.2, 8, 9.3, 11.2, 12.2, 13.6]);
  const near = birdSong([
    [2150, 2500, 0.14],
    [2500, 2050, 0.18],
    [2250, 2650, 0.12],
  ]);
  const other = birdSong(
    Array.from({ length: 3 }, (): [number, number, number] => [2900, 2600, 0.07]),
    0.07,
  );
  return mixed(seconds, [
    { at: 0, level: -2, sound: far(water, 1500) },
    { at: 0, level: -5, sound: stir(seconds, 251, 520, 0.6) },
    ...single(-15, near, [3.6]),
    ...single(-18, other, [6.9, 9.4]),
  ]);
}

/** A loop: `make` is asked for a little more, and the surplus is laid over the beginning, equally strong throughout. */
function closed(make: (seconds: number) => Samples, seconds: number): Samples {
  const long = make(seconds + OVERLAP);
  const length = Math.round(seconds * RATE);
  const turn = curve([0, 0], [OVERLAP, Math.PI / 2]);
  return long.slice(0, length).map((sample, index) => {
    const at = index / RATE;
    return at >= OVERLAP ? sample : sample * Math.sin(turn(at)) + long[length + index] * Math.cos(turn(at));
  });
}

export const PLACES = {
  'harbour-flat': () => closed(harbourFlat, 12),
  'lake-side': () => closed(lakeSide, 13),
  'snowy-room': () => closed(snowyRoom, 11),
  'snowy-yard': () => closed(snowyYard, 12),
} as const;
