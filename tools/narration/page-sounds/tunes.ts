// The tunes of the pages and themes that more than one sound plays.
import { played } from './players.ts';
import { filtered, mixed, type Samples } from './waves.ts';

/** The dance of the penguin: a waddle down and a hop up. MIDI numbers. */
export const PENGUIN_TUNE = [76, 72, 79] as const;

/** Three notes and a rest, `times` over; a note every `pace` seconds. */
function bars(times: number, pace: number, shift = 0) {
  return Array.from({ length: times }, (_, bar) =>
    PENGUIN_TUNE.map((pitch, index) => ({
      at: (bar * 4 + index) * pace,
      beats: pace * (index === 2 ? 0.9 : 0.45),
      pitch: pitch + shift,
      strength: index === 2 ? 82 : 70,
    })),
  ).flat();
}

/** As the film plays it: a toy band that hops. */
export function penguinDance(times: number, pace: number): Samples {
  const seconds = times * 4 * pace + 0.4;
  return mixed(seconds, [
    { at: 0, level: 0, sound: played('pizzicato', bars(times, pace), seconds) },
    { at: 0, level: -3, sound: filtered(played('recorder', bars(times, pace), seconds), 'below', 3200) },
    { at: 0, level: -5, sound: played('bassoon', bars(times, pace, -24), seconds) },
  ]);
}

/** As a music box plays it to go to sleep by. */
export function penguinMusicBox(pace: number): Samples {
  const seconds = 2.95;
  const low = [60, 64, 55].map((pitch, index) => ({ at: index * 3 * pace, beats: 2 * pace, pitch, strength: 56 }));
  const high = [...PENGUIN_TUNE, 76, 74, 72].map((pitch, index) => {
    return { at: (index + (index > 2 ? 1 : 0)) * pace, beats: 2 * pace, pitch: pitch + 12, strength: 66 };
  });
  return filtered(played('musicBox', [...high, ...low], seconds), 'below', 5000);
}
