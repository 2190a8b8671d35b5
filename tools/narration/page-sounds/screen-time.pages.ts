// One short sound for each page of The Penguin Who Says One More, as its caption in locales/<lang>/screen-time.json
// says.
import { boing, growl, heartbeat, threeNoteYawn } from './bodies.ts';
import { snowFlop, snowSqueak } from './outdoors.ts';
import type { PageSound } from './page-sound.ts';
import { humming, laugh, played } from './players.ts';
import { bell, bootThump, buttonRain, sewing } from './table.ts';
import { drip } from './things.ts';
import { PENGUIN_TUNE, penguinDance, penguinMusicBox } from './tunes.ts';
import { curve, filtered, mixed, shaped, type Layer, type Samples } from './waves.ts';

const HOP = 0.23;

const tuneAndMachine = (): Samples =>
  mixed(3, [
    { at: 0.05, level: 0, sound: penguinDance(3, HOP) },
    { at: 0.03, level: -1, sound: sewing(2.9, () => 2 / HOP, curve([0, 0.8], [2.4, 1], [2.9, 0])) },
  ]);

const thinnerAndThinner = (): Samples => {
  const once = penguinDance(1, 0.2);
  return mixed(3, [
    { at: 0.03, level: 0, sound: once },
    { at: 1, level: -5, sound: filtered(once, 'above', 700) },
    { at: 1.97, level: -11, sound: filtered(filtered(once, 'above', 1100), 'below', 2600) },
  ]);
};

const bodyTalks = (): Samples =>
  mixed(3, [
    { at: 0.03, level: -2, sound: threeNoteYawn(71, 0.8) },
    { at: 0.85, level: 0, sound: growl(92, 0.6) },
    { at: 1.5, level: -2, sound: boing(185) },
    { at: 2.2, level: 0, sound: heartbeat() },
  ]);

const longYawn = (): Samples => mixed(2.4, [{ at: 0.03, level: 0, sound: threeNoteYawn(66, 2.3) }]);

const bigGrowl = (): Samples => mixed(2.2, [{ at: 0.5, level: 0, sound: growl(84, 1.6) }]);

const tuneUnderPillow = (): Samples =>
  mixed(2.6, [{ at: 0.03, level: 0, sound: filtered(filtered(penguinDance(2, 0.28), 'below', 520), 'below', 700) }]);

const oneBell = (): Samples => mixed(2.6, [{ at: 0.7, level: 0, sound: bell(1046, 0.42) }]);

const machineStopsBootThumps = (): Samples =>
  mixed(2.8, [
    {
      at: 0,
      level: -3,
      sound: sewing(1.9, curve([0, 11], [0.4, 9], [1.2, 3.5], [1.8, 2]), curve([0, 0.8], [0.4, 1], [1.7, 0.6])),
    },
    { at: 1.95, level: 0, sound: bootThump() },
    { at: 2.35, level: -3, sound: bootThump() },
  ]);

const snowPlay = (): Samples =>
  mixed(2.9, [
    { at: 0.03, level: -1, sound: snowSqueak(1) },
    { at: 0.5, level: -1, sound: snowSqueak(3) },
    { at: 1, level: 0, sound: snowFlop() },
    ...(
      [
        [1.65, 'clarinet', 69],
        [1.85, 'ocarina', 77],
      ] as const
    ).map(([at, instrument, pitch]): Layer => {
      const laughing = laugh({ instrument, pitch, times: 5, pace: 0.17 });
      return { at, level: -6, sound: filtered(laughing, 'below', 1300) };
    }),
  ]);

const sameNote = (): Samples => {
  const notes = [0, 1, 2, 3].map((index) => ({ at: index * 0.58, beats: 0.5, pitch: 72, strength: 70 }));
  return mixed(2.7, [
    { at: 0.05, level: 0, sound: filtered(played('pizzicato', notes, 2.6), 'below', 2400) },
    { at: 0.05, level: -4, sound: filtered(played('musicBox', notes, 2.6), 'below', 2600) },
  ]);
};

const mamaHums = (): Samples => {
  const tune = [...PENGUIN_TUNE, ...PENGUIN_TUNE].map((pitch) => pitch - 12);
  return mixed(3, [
    { at: 0.03, level: 0, sound: humming(tune.slice(0, 3), 0.38) },
    { at: 1.5, level: 0, sound: humming(tune.slice(3), 0.38) },
  ]);
};

const twoDrops = (): Samples =>
  mixed(2.6, [
    { at: 0.1, level: 0, sound: drip(720) },
    { at: 1.5, level: -2, sound: drip(610) },
  ]);

const fadingTuneAndChildren = (): Samples => {
  const fading = shaped(
    filtered(penguinDance(2, HOP), 'below', curve([0, 3200], [1.8, 500])),
    curve([0, 1], [1.9, 0.05]),
  );
  return mixed(3, [
    { at: 0.03, level: -1, sound: fading },
    { at: 0.95, level: -9, sound: laugh({ instrument: 'clarinet', pitch: 71, times: 5, pace: 0.17 }) },
    { at: 1.35, level: -4, sound: laugh({ instrument: 'ocarina', pitch: 79, times: 5, pace: 0.16 }) },
    { at: 1.75, level: -1, sound: laugh({ instrument: 'clarinet', pitch: 74, times: 5, pace: 0.18 }) },
  ]);
};

export const PAGE_SOUNDS: Readonly<Record<string, PageSound>> = {
  'st-01': { loudness: -28, room: 20, make: tuneAndMachine },
  'st-02': { loudness: -28, room: 20, make: thinnerAndThinner },
  'st-03': { loudness: -28, room: 20, make: bodyTalks },
  'st-04': { loudness: -29, room: 25, make: longYawn },
  'st-04a': { loudness: -30, room: 15, make: bigGrowl },
  'st-04b': { loudness: -30, room: 35, make: tuneUnderPillow },
  'st-04c': { loudness: -29, room: 45, make: oneBell },
  'st-05': { loudness: -29, room: 15, make: machineStopsBootThumps },
  'st-06': { loudness: -29, room: 15, make: snowPlay },
  'st-07': { loudness: -30, room: 15, make: () => buttonRain(2.8) },
  'st-07a': { loudness: -29, room: 20, make: sameNote },
  'st-07b': { loudness: -29, room: 20, make: mamaHums },
  'st-07c': { loudness: -29, room: 40, make: () => penguinMusicBox(0.32) },
  'st-08': { loudness: -30, room: 30, make: twoDrops },
  'st-09': { loudness: -28, room: 25, make: fadingTuneAndChildren },
};
