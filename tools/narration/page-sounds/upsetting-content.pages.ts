// One short sound for each page of Kito's Kite with Five Tails, as its caption in locales/<lang>/upsetting-content.json
// says. The pop of the picture is small and round: it must not startle.
import { bigCall, breath, meh, munch } from './bodies.ts';
import { bicycleBell, clang, dryPop, paper, smallWheels, windInPaper } from './outdoors.ts';
import type { PageSound } from './page-sound.ts';
import { held, humming, laugh, played } from './players.ts';
import { bell, brushStroke, click, drumBeat } from './table.ts';
import { air, bump, knock, plop, waves } from './things.ts';
import { bent, curve, filtered, mixed, shaped, swing, type Layer, type Samples } from './waves.ts';

const FIVE_UP = [72, 74, 76, 79, 84];

const paperBellWaves = (): Samples => {
  const folds = curve([0, 0], [0.1, 1], [0.3, 0.2], [0.45, 0.9], [0.7, 0.1], [0.8, 0]);
  return mixed(3, [
    { at: 0.02, level: -2, sound: paper(0.9, 101, folds) },
    { at: 0.95, level: -4, sound: bicycleBell() },
    { at: 0.4, level: -3, sound: waves(2.6, 102, [0, 1.1]) },
  ]);
};

const popThenWaves = (): Samples => {
  const notes = [76, 79, 76, 79].map((pitch, index) => ({ at: index * 0.16, beats: 0.1, pitch, strength: 60 }));
  const video = filtered(filtered(played('pizzicato', notes, 0.7), 'above', 500), 'below', 2400);
  return mixed(3, [
    { at: 0.03, level: -8, sound: shaped(video, curve([0.55, 1], [0.62, 0])) },
    { at: 0.68, level: 0, sound: dryPop(420) },
    { at: 1, level: -5, sound: waves(2, 104, [0, 0.5]) },
  ]);
};

const wavesAndHum = (): Samples =>
  mixed(3, [
    { at: 0, level: -4, sound: waves(3, 106, [0, 1.5]) },
    { at: 0.3, level: 0, sound: humming([55, 57], 1.15) },
  ]);

const wavesAndFarBell = (): Samples =>
  mixed(3, [
    { at: 0, level: 0, sound: waves(3, 108, [0, 1.4]) },
    { at: 0.9, level: -3, sound: filtered(bell(784, 0.4), 'below', 1200) },
  ]);

const corn = (): Samples =>
  mixed(2, [
    { at: 0.05, level: -1, sound: dryPop(400) },
    { at: 0.62, level: -2, sound: dryPop(520) },
    { at: 0.8, level: 0, sound: dryPop(460) },
    { at: 1.4, level: -1, sound: dryPop(610) },
  ]);

const wobbleAndPing = (): Samples => {
  const step = (pitch: number): Samples => {
    const wobbling = bent(held('tuba', pitch), (at) => 1.1 * swing(4.5)(at) * Math.min(1, at * 5), 0.7);
    return shaped(wobbling, curve([0, 0], [0.05, 1], [0.45, 0.7], [0.7, 0]));
  };
  return mixed(2.5, [
    { at: 0.03, level: 0, sound: step(46) },
    { at: 0.78, level: 0, sound: step(43) },
    { at: 1.55, level: -5, sound: bell(1568, 0.14) },
  ]);
};

const plopAndQuietWater = (): Samples =>
  mixed(2.9, [
    { at: 0.03, level: 0, sound: plop() },
    { at: 0.6, level: -9, sound: waves(2.3, 110, [0, 0.75]) },
  ]);

const stopBreatheTell = (): Samples =>
  mixed(3.4, [
    { at: 0.03, level: 0, sound: drumBeat() },
    { at: 0.6, level: -4, sound: breath(1.5, 112) },
    { at: 2.15, level: -2, sound: bell(880, 0.26) },
  ]);

const friendlyClangs = (): Samples =>
  mixed(2.2, [
    { at: 0.03, level: 0, sound: clang(620) },
    { at: 0.6, level: -3, sound: clang(520) },
    { at: 0.93, level: -1, sound: clang(620) },
  ]);

const munchMunchMeh = (): Samples =>
  mixed(2.4, [
    { at: 0.05, level: 0, sound: munch(114) },
    { at: 0.62, level: -1, sound: munch(118) },
    { at: 1.3, level: 0, sound: meh(0.85) },
  ]);

const knocksAndWheels = (): Samples => {
  const knocks = [0.03, 0.3, 0.57].map((at): Layer => ({ at, level: 0, sound: knock(330, 0.008) }));
  return mixed(2.6, [...knocks, { at: 1.05, level: -3, sound: smallWheels(1.45) }]);
};

const callAndMangos = (): Samples =>
  mixed(3, [
    { at: 0.03, level: 0, sound: bigCall() },
    ...[1.75, 2.1, 2.4].map((at, index): Layer => ({ at, level: -4 - 1.5 * index, sound: bump() })),
  ]);

const wavesAndBreaths = (): Samples =>
  mixed(3.4, [
    { at: 0, level: -7, sound: waves(3.4, 120, [0, 1.8]) },
    { at: 0.2, level: 0, sound: breath(1.4, 121) },
    { at: 1.75, level: -1, sound: breath(1.5, 122) },
  ]);

const clickAndFiveNotes = (): Samples => {
  const notes = FIVE_UP.map((pitch, index) => ({ at: index * 0.3, beats: 0.5, pitch, strength: 66 + 3 * index }));
  return mixed(2.7, [
    { at: 0.04, level: -3, sound: click() },
    { at: 0.5, level: 0, sound: filtered(played('kalimba', notes, 2.2), 'below', 3600) },
  ]);
};

const brushAndWind = (): Samples => {
  const waking = curve([0, 0], [0.8, 0.5], [1.2, 0.3], [1.7, 1], [2, 0]);
  return mixed(3, [
    { at: 0.04, level: -1, sound: brushStroke(0.42, true) },
    { at: 0.52, level: -2, sound: brushStroke(0.38, false) },
    { at: 0.96, level: -1, sound: brushStroke(0.42, true) },
    { at: 1, level: 0, sound: air(2, 124, (at) => 330 + 480 * waking(at), waking, 0.7) },
  ]);
};

const kiteAndLaughter = (): Samples =>
  mixed(3.2, [
    { at: 0, level: -4, sound: windInPaper(3, 126, curve([0, 0], [0.5, 0.9], [1.1, 0.5], [1.7, 1], [3, 0])) },
    { at: 0.6, level: 2, sound: laugh({ instrument: 'bassoon', pitch: 57, times: 5, pace: 0.2 }) },
    { at: 0.95, level: 1, sound: laugh({ instrument: 'ocarina', pitch: 77, times: 5, pace: 0.17 }) },
    { at: 2.25, level: -3, sound: meh(0.8) },
  ]);

export const PAGE_SOUNDS: Readonly<Record<string, PageSound>> = {
  'uc-01': { loudness: -29, room: 10, make: paperBellWaves },
  'uc-02': { loudness: -30, room: 10, make: popThenWaves },
  'uc-03': { loudness: -29, room: 20, make: wavesAndHum },
  'uc-04': { loudness: -30, room: 35, make: wavesAndFarBell },
  'uc-04a': { loudness: -29, room: 10, make: corn },
  'uc-04b': { loudness: -28, room: 20, make: wobbleAndPing },
  'uc-04c': { loudness: -30, room: 15, make: plopAndQuietWater },
  'uc-05': { loudness: -28, room: 25, make: stopBreatheTell },
  'uc-06': { loudness: -29, room: 20, make: friendlyClangs },
  'uc-06a': { loudness: -28, room: 10, make: munchMunchMeh },
  'uc-06b': { loudness: -29, room: 15, make: knocksAndWheels },
  'uc-06c': { loudness: -28, room: 30, make: callAndMangos },
  'uc-07': { loudness: -30, room: 15, make: wavesAndBreaths },
  'uc-08': { loudness: -28, room: 30, make: clickAndFiveNotes },
  'uc-09': { loudness: -30, room: 10, make: brushAndWind },
  'uc-10': { loudness: -29, room: 10, make: kiteAndLaughter },
};
