/** Mouths as seen from the front, their middle on 0,0. */
import { mix } from '../../kit/palette.ts';
import { insideMouth, teeth, tongue } from '../colours.ts';
import type { Shape } from '../shapes.tsx';

const WIDTH = 2.9;
const line = (path: string, colour: string, width = WIDTH, opacity?: number): Shape => ({
  line: path,
  colour,
  width,
  opacity,
});
const inside = (path: string): Shape => ({ path, fill: insideMouth });
const tongueOf = (path: string): Shape => ({ path, fill: tongue });
const teethOf = (path: string): Shape => ({ path, fill: teeth });

const shut = {
  smile: (lip: string) => [line('M-10-1Q0 9 10-1', lip), line('M-12-2.4q1 .6 2.4 1.6M12-2.4q-1 .6-2.4 1.6', lip, 2)],
  small: (lip: string) => [line('M-5 1Q0 4.5 6 .5', lip)],
  soft: (lip: string) => [line('M-8 0Q0 5.5 8 0', lip)],
  flat: (lip: string) => [line('M-7 2Q0 .5 7 2.5', lip)],
  wave: (lip: string) => [line('M-9 3Q-5-1-1 2T9 1', lip)],
  sad: (lip: string) => [line('M-8 5Q0-2 8 5', lip)],
  smirk: (lip: string) => [line('M-11-1Q-1 9 11-3', lip), line('M9.5-4.5q2 .8 3.5 1', lip, 2)],
  pout: (lip: string) => [line('M-7 3.5Q0-2.5 7 3.5', lip), line('M-4.5 7.5Q0 9.5 4.5 7.5', lip, 2.2)],
  lip: (lip: string) => [
    line('M-9 4.5Q-4.5 0 0 2.5T9 4', lip),
    { path: 'M-5.5 6.5Q0 3.5 5.5 6.5Q4 11.5 0 11.5T-5.5 6.5Z', fill: mix(lip, '#F58A80', 0.55) },
  ],
  zigzag: (lip: string) => [line('M-9 4Q-5 0-1 2.5T9 1', lip, 3.2)],
  trying: (lip: string) => [line('M-8 3Q-3 .5 1 2.5Q5 4.5 9-.5', lip)],
  tongue: (lip: string) => [
    line('M-8 0Q0 5 9-1', lip),
    tongueOf('M2 3C4 1.5 8 1 9.5-.5C12 4 11 9 7.5 9.5C4 10 2 7 2 3Z'),
    line('M6.5 3.5l1 3', '#D95A62', 1.3),
  ],
  grimace: (lip: string) => [
    teethOf('M-10-1Q0-3 10-1Q11.5 7 8 8Q0 6-8 8Q-11.5 7-10-1Z'),
    line('M-10-1Q0-3 10-1Q11.5 7 8 8Q0 6-8 8Q-11.5 7-10-1Z', lip, 2.4),
    line('M-9 3.4Q0 2 9 3.4M-3.6-1.5V6.5M3.6-1.5V6.5', lip, 1.2, 0.6),
  ],
} satisfies Record<string, (lip: string) => Shape[]>;

const open = {
  laugh: () => [
    inside('M-13-3C-7 0 7 0 13-3C14 8 7 15 0 15C-7 15-14 8-13-3Z'),
    teethOf('M-11.6-1.8C-6 .4 6 .4 11.6-1.8C11 2 6 3 0 3S-11 2-11.6-1.8Z'),
    tongueOf('M-8 10.5C-5 7 5 7 8 10.5C5 14 3 15 0 15S-5 14-8 10.5Z'),
  ],
  open: () => [
    inside('M-10-2C-5 0 5 0 10-2C10.5 6 6 10 0 10S-10.5 6-10-2Z'),
    tongueOf('M-6 7C-3 4.6 3 4.6 6 7C4 9.5 2 10 0 10S-4 9.5-6 7Z'),
    teethOf('M-8.8-1.2C-4 .4 4 .4 8.8-1.2C8 1 4 1.5 0 1.5S-8 1-8.8-1.2Z'),
  ],
  ask: () => [
    inside('M-7-1C-3-3 3-3 7-1C7 5 4 7.5 0 7.5S-7 5-7-1Z'),
    tongueOf('M-4 5.5C-2 4 2 4 4 5.5C3 7 1 7.5 0 7.5S-3 7-4 5.5Z'),
  ],
  big: (lip: string) => [
    inside('M-15-4C-8 0 8 0 15-4C17 10 9 19 0 19S-17 10-15-4Z'),
    teethOf('M-13.4-2.8C-6 .4 6 .4 13.4-2.8C12.5 1.5 6 3.2 0 3.2S-12.5 1.5-13.4-2.8Z'),
    tongueOf('M-9.5 12.5C-5 8.5 5 8.5 9.5 12.5C6 17.5 3 19 0 19S-6 17.5-9.5 12.5Z'),
    line('M-17-5.5q1 .8 2.2 1.6M17-5.5q-1 .8-2.2 1.6', lip, 2),
  ],
  round: () => [
    { dot: [0, 3], radius: [5.5, 7], fill: insideMouth },
    { dot: [0, 6.6], radius: [3.2, 2.6], fill: tongue },
  ],
  roundSmall: (lip: string) => [
    { dot: [0, 2.5], radius: [3.6, 4.2], fill: insideMouth },
    line('M-4.8-.5Q0-4 4.8-.5', lip, 1.8),
  ],
  roundBig: () => [
    { dot: [0, 5], radius: [7.6, 10.4], fill: insideMouth },
    { dot: [0, 11], radius: [4.6, 3.6], fill: tongue },
  ],
  call: () => [
    inside('M-10-2C-6-6 6-6 10-2C13 8 7 17 0 17S-13 8-10-2Z'),
    tongueOf('M-6.5 12C-3 8.5 3 8.5 6.5 12C4.5 15.5 2 17 0 17S-4.5 15.5-6.5 12Z'),
    teethOf('M-8.2-2.4C-5-5 5-5 8.2-2.4C6 0 3 .8 0 .8S-6 0-8.2-2.4Z'),
  ],
} satisfies Record<string, (lip: string) => Shape[]>;

const speaking = {
  /** A shut mouth that speaks. */
  speakSmall: () => [
    inside('M-6.5 0C-3-1.6 3-1.6 6.5 0C6.5 4.6 3.6 7 0 7S-6.5 4.6-6.5 0Z'),
    tongueOf('M-3.6 5.4C-2 4 2 4 3.6 5.4C2.6 6.6 1 7 0 7S-2.6 6.6-3.6 5.4Z'),
  ],
  /** A laughing mouth, half closed. */
  speakWide: (lip: string) => [
    inside('M-12-2C-6 1 6 1 12-2C11.5 4 6 7.6 0 7.6S-11.5 4-12-2Z'),
    teethOf('M-10.4-1C-5 1.2 5 1.2 10.4-1C9 1.8 5 2.6 0 2.6S-9 1.8-10.4-1Z'),
    line('M-13.5-3q.8 .6 1.6 1.2M13.5-3q-.8 .6-1.6 1.2', lip, 2),
  ],
  /** A round mouth, half closed. */
  speakRound: () => [{ dot: [0, 3], radius: [5, 3.2], fill: insideMouth }],
} satisfies Record<string, (lip: string) => Shape[]>;

type OpenMouth = keyof typeof open;
export type MouthName = keyof typeof shut | OpenMouth;

export const mouths: Record<MouthName | keyof typeof speaking, (lip: string) => Shape[]> = {
  ...shut,
  ...open,
  ...speaking,
};

const isOpen = (mouth: MouthName): mouth is OpenMouth => mouth in open;

const wideMouths: MouthName[] = ['laugh', 'big', 'open', 'call'];

/** The mouth to alternate with `mouth` so that it looks like speech. */
export function speakingMouth(mouth: MouthName): keyof typeof speaking {
  if (wideMouths.includes(mouth)) return 'speakWide';
  return isOpen(mouth) ? 'speakRound' : 'speakSmall';
}
