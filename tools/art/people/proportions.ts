/** How old a person is: about 4, 7–8, 10–11 years, grown up, old. */
export type Age = 'small' | 'child' | 'tween' | 'adult' | 'elder';

/** Measures of one age in figure units; `shoulder`, `hip` and all widths are halves, seen from the front. */
export interface Build {
  /** Chin to crown without hair. */
  headHeight: number;
  neck: number;
  torso: number;
  leg: number;
  shoulder: number;
  hip: number;
  upperArm: number;
  forearm: number;
  armWidth: number;
  wristWidth: number;
  thighWidth: number;
  ankleWidth: number;
  hand: number;
  /** Scale of the shoe. */
  foot: number;
  adult: boolean;
}

export const builds: Record<Age, Build> = {
  small: {
    headHeight: 72,
    neck: 3,
    torso: 56,
    leg: 66,
    shoulder: 22,
    hip: 21,
    upperArm: 29,
    forearm: 26,
    armWidth: 9.5,
    wristWidth: 7.2,
    thighWidth: 12.5,
    ankleWidth: 8.5,
    hand: 8,
    foot: 0.72,
    adult: false,
  },
  child: {
    headHeight: 78,
    neck: 4,
    torso: 68,
    leg: 98,
    shoulder: 25,
    hip: 22,
    upperArm: 38,
    forearm: 33,
    armWidth: 10,
    wristWidth: 7.2,
    thighWidth: 13,
    ankleWidth: 8.5,
    hand: 9,
    foot: 0.84,
    adult: false,
  },
  tween: {
    headHeight: 78,
    neck: 7,
    torso: 80,
    leg: 132,
    shoulder: 28,
    hip: 23,
    upperArm: 45,
    forearm: 39,
    armWidth: 10.5,
    wristWidth: 7.4,
    thighWidth: 13.5,
    ankleWidth: 8.6,
    hand: 9.6,
    foot: 0.95,
    adult: false,
  },
  adult: {
    headHeight: 82,
    neck: 11,
    torso: 108,
    leg: 180,
    shoulder: 40,
    hip: 32,
    upperArm: 61,
    forearm: 53,
    armWidth: 14,
    wristWidth: 9,
    thighWidth: 18,
    ankleWidth: 11,
    hand: 12,
    foot: 1.15,
    adult: true,
  },
  elder: {
    headHeight: 82,
    neck: 8,
    torso: 104,
    leg: 150,
    shoulder: 39,
    hip: 37,
    upperArm: 56,
    forearm: 49,
    armWidth: 14.5,
    wristWidth: 9,
    thighWidth: 18,
    ankleWidth: 11,
    hand: 11.5,
    foot: 1.08,
    adult: true,
  },
};
