/** On chairs, steps, sofas, wheels, in arms and in bed. */
import type { PoseOf } from '../pose.ts';

/** On a stool behind a table: both hands on the table top. */
export const table: PoseOf = ({ leg, torso }) => ({
  seated: true,
  furniture: 'stool',
  hip: [0, -leg * 0.62],
  chest: [0, -leg * 0.62 - torso * 0.97],
  nod: 0.3,
  arms: {
    left: { to: [-25, -leg * 0.62 - 26], bend: 1, gesture: 'flat', turn: -62, order: 'over' },
    right: { to: [25, -leg * 0.62 - 26], bend: -1, gesture: 'flat', turn: 62, order: 'over' },
  },
  legs: 'seated',
});

/** On a stool, a phone in one hand, the cheek on the other. */
export const phoneTable: PoseOf = ({ leg, torso, shoulder, headHeight }) => {
  const seat = -leg * 0.56;
  return {
    seated: true,
    furniture: 'stool',
    hip: [0, seat],
    chest: [4, seat - torso * 0.94],
    nod: 1,
    tilt: 7,
    headShift: [3, 5],
    arms: {
      left: { to: [-shoulder * 0.35, seat - torso * 0.36], bend: 1, gesture: 'grip', turn: -10, order: 'over' },
      right: {
        elbow: [shoulder * 1.32, seat - torso * 0.3],
        to: [headHeight * 0.5, seat - torso * 0.94],
        gesture: 'fist',
        turn: -14,
        order: 'over',
      },
    },
    legs: 'seated',
    holding: { at: [-2, seat - torso * 0.42], scale: 0.6, turn: -8 },
  };
};

export const sitSofa: PoseOf = ({ leg, torso, hip }) => ({
  seated: true,
  hip: [0, -leg * 0.6],
  chest: [0, -leg * 0.6 - torso * 0.97],
  arms: {
    left: { to: [-hip * 0.9, -leg * 0.6 - 8], bend: 1, order: 'over' },
    right: { to: [hip * 0.9, -leg * 0.6 - 8], bend: -1, order: 'over' },
  },
  legs: 'seated',
  shadow: { x: 0, width: hip * 1.9 },
});

export const sitSide: PoseOf = ({ leg, torso }) => {
  const thigh = (leg - 6) * 0.52;
  return {
    view: 'side',
    bow: 1,
    seated: true,
    legsOver: true,
    hip: [0, -leg * 0.56],
    chest: [-2, -leg * 0.56 - torso * 0.98],
    arms: {
      left: { to: [thigh * 0.7, -leg * 0.56 - 14], bend: 1 },
      right: { to: [thigh * 0.8, -leg * 0.56 - 16], bend: 1 },
    },
    legs: {
      left: { knee: [thigh * 0.94, -leg * 0.56], foot: [thigh * 0.96, -5], facing: 1, over: true },
      right: { knee: [thigh * 1.02, -leg * 0.57], foot: [thigh * 1.12, -6], facing: 1 },
    },
    shadow: { x: thigh * 0.5, width: thigh },
  };
};

/** Bent over a phone on a low step. */
export const step: PoseOf = ({ leg, torso, headHeight }) => ({
  view: 'side',
  headView: 'turned',
  bow: -torso * 0.1,
  seated: true,
  legsOver: true,
  hip: [0, -leg * 0.36],
  chest: [torso * 0.22, -leg * 0.36 - torso * 0.88],
  headShift: [headHeight * 0.16, headHeight * 0.1],
  nod: 1,
  arms: {
    left: { elbow: [leg * 0.3, -leg * 0.56], to: [leg * 0.42, -leg * 0.36 - torso * 0.56], gesture: 'grip', turn: -8 },
    right: { elbow: [leg * 0.42, -leg * 0.56], to: [leg * 0.5, -leg * 0.36 - torso * 0.5], gesture: 'grip' },
  },
  legs: {
    left: { knee: [leg * 0.38, -leg * 0.5], foot: [leg * 0.4, -4], facing: 1, over: true },
    right: { knee: [leg * 0.48, -leg * 0.5], foot: [leg * 0.56, -7], facing: 1 },
  },
  shadow: { x: leg * 0.25, width: leg * 0.5 },
  holding: { at: [leg * 0.46, -leg * 0.36 - torso * 0.7], scale: 0.6, turn: 10 },
});

export const wheel: PoseOf = ({ torso }) => ({
  seated: true,
  furniture: 'wheelchair',
  hip: [-2, -80],
  chest: [2, -80 - torso * 0.97],
  headTurn: 0.35,
  tilt: 3,
  arms: {
    left: { to: [-30, -100], bend: 1, gesture: 'grip', turn: -18, order: 'over' },
    right: { to: [44, -96], bend: -1, turn: -22, order: 'over' },
  },
  legs: 'chair',
});

export const wheelWave: PoseOf = (build) => ({
  ...wheel(build),
  arms: {
    ...wheel(build).arms,
    right: {
      to: [build.shoulder + build.upperArm * 0.95, -80 - build.torso - build.forearm * 0.55],
      bend: 1,
      gesture: 'open',
      order: 'over',
    },
  },
});

/** A child on an adult's hip; 0,0 is where it sits. */
export const onHip: PoseOf = ({ leg, torso, shoulder }) => ({
  view: 'front',
  seated: true,
  legsOver: true,
  shadow: 'none',
  hip: [0, 0],
  chest: [2, -torso * 0.98],
  bow: -2,
  arms: {
    left: { to: [-shoulder - 4, -torso * 0.8], bend: 1, order: 'behind' },
    right: { to: [shoulder + 2, -torso * 0.34], bend: -1, order: 'behind' },
  },
  legs: {
    left: { knee: [-leg * 0.3, leg * 0.14], foot: [-leg * 0.2, leg * 0.56], facing: -1, over: true },
    right: { knee: [leg * 0.24, leg * 0.2], foot: [leg * 0.22, leg * 0.66], facing: 1, over: true },
  },
});

/** Lying in bed, the head to the left; a blanket hides the legs. */
export const bed: PoseOf = ({ torso, headHeight }) => ({
  seated: true,
  shadow: 'none',
  headView: 'front',
  hip: [torso, -10],
  chest: [0, -14],
  tilt: -64,
  headShift: [-headHeight * 0.4, headHeight * 0.36],
  arms: { left: { to: [torso * 0.5, -30], bend: 1, order: 'over' } },
  legs: {},
});
