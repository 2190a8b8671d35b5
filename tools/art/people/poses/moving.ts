/** Jumping, running, stretching. */
import type { PoseOf } from '../pose.ts';

export const cheer: PoseOf = (build) => {
  const { leg, torso, shoulder, hip, upperArm, forearm } = build;
  const across = shoulder + upperArm * 0.98;
  const high = -leg - torso - forearm * 1.02 - 16;
  return {
    hip: [0, -leg - 16],
    chest: [0, -leg - torso - 16],
    arms: {
      left: { to: [-across, high], bend: -1, gesture: 'open', order: 'over' },
      right: { to: [across, high], bend: 1, gesture: 'open', order: 'over' },
    },
    legs: {
      left: { foot: [-hip - 14, -30], bend: 1, toe: 25 },
      right: { foot: [hip + 12, -22], bend: -1, toe: 18 },
    },
    airborne: true,
  };
};

export const run: PoseOf = (build) => {
  const { leg, torso, shoulder, upperArm } = build;
  const hipLine = -leg * 0.9;
  return {
    hip: [0, hipLine],
    chest: [13, hipLine - torso * 0.98],
    headTurn: 0.55,
    tilt: 5,
    arms: {
      left: { to: [-shoulder - 10, hipLine - torso * 0.3], bend: 1, gesture: 'fist', order: 'behind' },
      right: {
        to: [shoulder + upperArm * 0.9, hipLine - torso * 0.62],
        bend: 1,
        gesture: 'fist',
        turn: -20,
        order: 'over',
      },
    },
    legs: {
      left: { foot: [-leg * 0.62, -leg * 0.34], bend: -1, toe: 78, facing: 1 },
      right: { foot: [leg * 0.36, -7], bend: -1, facing: 1, toe: -8, over: true },
    },
  };
};

export const runSide: PoseOf = (build) => {
  const { leg, torso, upperArm, forearm, hip } = build;
  const hipLine = -leg * 0.96;
  return {
    view: 'side',
    bow: 3,
    hip: [0, hipLine],
    chest: [torso * 0.26, hipLine - torso * 0.95],
    headShift: [5, 0],
    arms: {
      left: {
        elbow: [-upperArm * 0.62, hipLine - torso * 0.62],
        to: [-upperArm * 0.5 + forearm * 0.5, hipLine - torso * 0.16],
        gesture: 'fist',
      },
      right: {
        elbow: [torso * 0.5 + upperArm * 0.3, hipLine - torso * 0.38],
        to: [torso * 0.5 + upperArm * 0.7, hipLine - torso * 0.94],
        gesture: 'fist',
      },
    },
    legs: {
      left: { knee: [leg * 0.42, hipLine + leg * 0.34], foot: [leg * 0.68, -leg * 0.2], facing: 1, toe: -26 },
      right: { knee: [-leg * 0.2, hipLine + leg * 0.46], foot: [-leg * 0.66, -leg * 0.42], facing: 1, toe: 72 },
    },
    shadow: { x: 4, width: hip * 2.4 },
    skirt: { left: -10, right: 8, leftDown: -4 },
  };
};

/** Up on the toes, both arms high. */
export const tiptoe: PoseOf = (build) => {
  const { leg, torso, shoulder, hip, upperArm, forearm } = build;
  const arm = upperArm + forearm;
  const hand = { stretch: 1.32, gesture: 'open' } as const;
  return {
    view: 'turned',
    bow: 4,
    hip: [-4, -leg - 6],
    chest: [3, -leg - torso - 6],
    nod: -0.9,
    headShift: [0, 2],
    arms: {
      left: { ...hand, to: [-shoulder * 1.55, -leg - torso - arm * 1.05], bend: -1, turn: -4, order: 'over' },
      right: { ...hand, to: [shoulder * 2.5, -leg - torso - arm * 0.95], bend: 1, turn: 4, order: 'behind' },
    },
    legs: { left: { foot: [-10, -8], facing: 1, toe: 21 }, right: { foot: [9, -10], facing: 1, toe: 23 } },
    shadow: { x: 4, width: hip * 1.7 },
  };
};
