// One short sound for each page of Lina and the Rocket Snail, as its caption in locales/<lang>/right-to-play.json says.
import type { PageSound } from './page-sound.ts';
import { cheer, fishNote, fishSong, FISH_SONG, humming, la, laugh, played, yawn } from './players.ts';
import {
  air,
  basketRumble,
  birdSong,
  bubble,
  bump,
  clash,
  drip,
  flutter,
  gull,
  knock,
  lid,
  longBubble,
  pegClick,
  plop,
  roarToPurr,
  rocket,
  waves,
} from './things.ts';
import { backwards, curve, filtered, mixed, RATE, shaped, type Layer, type Samples } from './waves.ts';

const rocketAndGulls = (): Samples => {
  const twiceRound = curve([0, 0], [0.75, 1], [1.3, 0.12], [1.95, 0.85], [2.7, 0]);
  return mixed(2.9, [
    { at: 0, level: 0, sound: rocket(2.7, 11, twiceRound) },
    { at: 1.15, level: -19, sound: gull(2, 950) },
    { at: 2.2, level: -21, sound: gull(1, 1050) },
  ]);
};

const plopAndBubble = (): Samples =>
  mixed(1.7, [
    { at: 0.03, level: 0, sound: plop() },
    { at: 0.6, level: -3, sound: longBubble() },
  ]);

const washingDrips = (): Samples => {
  const drops = [
    [0.1, 760],
    [0.95, 620],
    [1.25, 900],
    [2.1, 690],
  ];
  const stillness = air(2.9, 15, () => 300, curve([0, 0], [0.5, 1], [2.3, 1], [2.9, 0]), 0.5);
  return mixed(2.9, [
    ...drops.map(([at, pitch], index): Layer => ({ at, level: -2 * (index % 2), sound: drip(pitch) })),
    { at: 0, level: -30, sound: stillness },
  ]);
};

const breezeAndPeg = (): Samples => {
  const gusts = curve([0, 0], [0.7, 0.9], [1.35, 0.25], [2, 0.75], [2.7, 0]);
  return mixed(2.8, [
    { at: 0, level: 0, sound: air(2.7, 16, (at) => 380 + 420 * gusts(at), gusts, 0.6) },
    { at: 0, level: -4, sound: flutter(2.7, 17, gusts) },
    { at: 1.35, level: 2, sound: pegClick() },
  ]);
};

const bumpAndGiggle = (): Samples => {
  const giggle = laugh({ instrument: 'clarinet', pitch: 76, times: 5, pace: 0.17 });
  return mixed(2, [
    { at: 0.03, level: -2, sound: bump() },
    { at: 0.12, level: -15, sound: knock(610, 0.008) },
    { at: 0.62, level: -1, sound: filtered(giggle, 'below', 900) },
  ]);
};

const threeFishNotes = (): Samples =>
  mixed(1.9, [
    { at: 0.03, level: -1, sound: fishNote(FISH_SONG[0], 3, 0.42) },
    { at: 0.52, level: 0, sound: fishNote(FISH_SONG[1], 3, 0.42) },
    { at: 1.01, level: -1, sound: fishNote(FISH_SONG[2], -4, 0.6) },
  ]);

const potsAndHumming = (): Samples =>
  mixed(3, [
    { at: 0.05, level: -5, sound: lid(440, 0.05) },
    { at: 0.3, level: -7, sound: lid(560, 0.04) },
    { at: 0.75, level: -1, sound: lid(620, 0.28) },
    { at: 0.5, level: -2, sound: humming([62, 66, 64], 0.62) },
  ]);

const wavesAndPractice = (): Samples =>
  mixed(3, [
    { at: 0, level: -2, sound: waves(3, 18, [0, 1.4]) },
    { at: 1.05, level: 1, sound: fishNote(FISH_SONG[0], 2, 0.9) },
  ]);

const backwardsSongAndBlub = (): Samples => {
  const song = fishSong(0.26);
  const heard = shaped(song, curve([1.3, 1], [1.55, 0]));
  const lateStart = backwards(heard.slice(0, Math.round(1.55 * RATE)));
  return mixed(2.4, [
    { at: 0, level: 0, sound: lateStart },
    { at: 1.62, level: 1, sound: bubble(260, 520, 0.17) },
    { at: 1.81, level: -1, sound: bubble(200, 340, 0.28) },
  ]);
};

const laLaYawn = (): Samples =>
  mixed(3, [
    { at: 0, level: -1, sound: la(76, 0.75) },
    { at: 0.78, level: 0, sound: la(48, 0.85) },
    { at: 1.6, level: -1, sound: yawn() },
  ]);

const spoonAndLidBand = (): Samples => {
  const beat = 0.3;
  const melody = [...FISH_SONG, 74, 72];
  const tune = melody.map((pitch, index) => ({ at: index * beat, beats: beat * 0.8, pitch, strength: 74 }));
  const bass = [60, 55, 60, 55].map((pitch, index) => ({ at: index * 2 * beat, beats: beat, pitch, strength: 80 }));
  const spoons = Array.from({ length: 7 }, (_, index): Layer[] => [
    { at: index * beat + 0.02, level: -3, sound: knock(1150) },
    { at: (index + 0.5) * beat + 0.02, level: -7, sound: knock(980) },
  ]);
  const lids = [1, 3, 5].map((index): Layer => ({ at: index * beat + 0.02, level: -4, sound: lid(880, 0.09) }));
  return mixed(2.9, [
    { at: 0.02, level: 0, sound: filtered(played('recorder', tune, 2.6), 'below', 3000) },
    { at: 0.02, level: -2, sound: played('kalimba', tune, 2.8) },
    { at: 0.02, level: -4, sound: played('pizzicato', bass, 2.8) },
    ...spoons.flat(),
    ...lids,
  ]);
};

const whooshClashCheer = (): Samples =>
  mixed(2.8, [
    { at: 0, level: -1, sound: rocket(1.4, 12, curve([0, 0], [0.7, 1], [1.4, 0])) },
    { at: 1.05, level: -2, sound: clash() },
    { at: 1.65, level: 0, sound: cheer() },
  ]);

const bubblesAndBirds = (): Samples => {
  const rising = [
    [0.1, 300, 560, 0.3],
    [0.85, 240, 430, 0.36],
    [1.55, 350, 640, 0.26],
    [2.3, 270, 500, 0.34],
  ];
  const near = birdSong([
    [2300, 2700, 0.16],
    [2700, 2100, 0.2],
    [2400, 2900, 0.12],
  ]);
  const far = birdSong(
    Array.from({ length: 4 }, (): [number, number, number] => [3300, 2900, 0.08]),
    0.06,
  );
  return mixed(3, [
    ...rising.map(([at, from, to, seconds]): Layer => ({ at, level: 0, sound: bubble(from, to, seconds) })),
    { at: 0.45, level: -8, sound: near },
    { at: 1.75, level: -12, sound: far },
  ]);
};

const basketAndLaughter = (): Samples => {
  const passing = curve([0, 0], [0.5, 0.8], [1.2, 1], [2.2, 0.45], [2.9, 0]);
  return mixed(3, [
    { at: 0, level: 0, sound: basketRumble(2.9, passing) },
    { at: 0.85, level: 2, sound: laugh({ instrument: 'bassoon', pitch: 57, times: 5, pace: 0.2 }) },
    { at: 1.15, level: 0, sound: laugh({ instrument: 'clarinet', pitch: 69, times: 5, pace: 0.18 }) },
    { at: 1.5, level: -2, sound: laugh({ instrument: 'ocarina', pitch: 79, times: 5, pace: 0.16 }) },
    { at: 0.1, level: -16, sound: gull(2, 1000) },
    { at: 2.3, level: -17, sound: gull(1, 900) },
  ]);
};

const quietRoar = (): Samples => shaped(roarToPurr(), curve([0, 0], [0.1, 1]));

export const PAGE_SOUNDS: Readonly<Record<string, PageSound>> = {
  'rp-01': { loudness: -29, room: 25, make: rocketAndGulls },
  'rp-02': { loudness: -28, room: 15, make: plopAndBubble },
  'rp-03': { loudness: -30, room: 30, make: washingDrips },
  'rp-04': { loudness: -29, room: 10, make: breezeAndPeg },
  'rp-04a': { loudness: -29, room: 15, make: bumpAndGiggle },
  'rp-04b': { loudness: -29, room: 15, make: quietRoar },
  'rp-04c': { loudness: -28, room: 30, make: threeFishNotes },
  'rp-05': { loudness: -29, room: 25, make: potsAndHumming },
  'rp-06': { loudness: -29, room: 20, make: wavesAndPractice },
  'rp-06a': { loudness: -28, room: 25, make: backwardsSongAndBlub },
  'rp-06b': { loudness: -29, room: 35, make: laLaYawn },
  'rp-06c': { loudness: -28, room: 25, make: spoonAndLidBand },
  'rp-07': { loudness: -29, room: 25, make: whooshClashCheer },
  'rp-08': { loudness: -29, room: 20, make: bubblesAndBirds },
  'rp-09': { loudness: -29, room: 20, make: basketAndLaughter },
};
