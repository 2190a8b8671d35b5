/** Standing, turned to the right or away, leaning and bending. */
import type { PoseOf } from '../pose.ts';

export const turned: PoseOf = ({ leg, torso, shoulder, hip }) => ({
  view: 'turned',
  bow: 2,
  hip: [-3, -leg + 1],
  chest: [4, -leg - torso],
  arms: {
    left: { to: [-shoulder - 8, -leg + 8], bend: 1, order: 'over' },
    right: { to: [shoulder + 12, -leg + 10], bend: -1, order: 'behind' },
  },
  legs: { left: { foot: [-hip * 0.5, -3], facing: 1 }, right: { foot: [hip * 0.95, -6], facing: 1, bend: -1 } },
});

export const profile: PoseOf = ({ leg, torso }) => ({
  view: 'side',
  bow: 2,
  hip: [0, -leg],
  chest: [3, -leg - torso],
  arms: { left: { to: [4, -leg + 6], bend: 1 }, right: { to: [16, -leg + 4], bend: 1 } },
  legs: { left: { foot: [-8, -3], facing: 1 }, right: { foot: [11, -5], facing: 1 } },
});

export const back: PoseOf = ({ leg, torso, shoulder, hip }) => ({
  view: 'back',
  hip: [-3, -leg],
  chest: [2, -leg - torso],
  tilt: 3,
  arms: {
    left: { to: [-shoulder - 14, -leg + 10], bend: 1 },
    right: { to: [shoulder + 14, -leg + 12], bend: -1 },
  },
  legs: { left: { foot: [-hip * 0.6, -4] }, right: { foot: [hip * 0.7, -6] } },
});

export const backReach: PoseOf = (build) => {
  const { leg, torso, shoulder, upperArm, forearm } = build;
  const arm = upperArm + forearm;
  return {
    ...back(build),
    chest: [4, -leg - torso],
    arms: {
      left: { to: [-shoulder - 12, -leg + 10], bend: 1 },
      right: { to: [shoulder + arm * 0.62, -leg - torso - arm * 0.5], bend: -1, gesture: 'open' },
    },
  };
};

export const lean: PoseOf = ({ leg, torso, hip, headHeight }) => ({
  view: 'side',
  headView: 'turned',
  bow: -4,
  hip: [-12, -leg * 0.98],
  chest: [torso * 0.44, -leg - torso * 0.78],
  headShift: [headHeight * 0.14, 4],
  arms: {
    left: { to: [torso * 0.9, -leg - torso * 0.1], bend: 1 },
    right: { to: [torso * 0.98, -leg - torso * 0.2], bend: 1 },
  },
  legs: { left: { foot: [-16, -3], facing: 1 }, right: { foot: [14, -5], facing: 1, bend: -1 } },
  shadow: { x: 0, width: hip * 2.6 },
});

/** Bent low, nose first, to look at something small. */
export const bendNose: PoseOf = ({ leg, torso, hip, headHeight }) => ({
  view: 'side',
  bow: -torso * 0.1,
  hip: [-torso * 0.3, -leg * 0.95],
  chest: [torso * 0.5, -leg * 0.95 - torso * 0.42],
  headShift: [headHeight * 0.36, headHeight * 0.4],
  arms: {
    left: { to: [torso * 0.08, -leg * 0.5], bend: 1, gesture: 'flat', turn: -30 },
    right: { to: [torso * 0.24, -leg * 0.52], bend: 1, gesture: 'flat' },
  },
  legs: {
    left: { foot: [-torso * 0.22, -3], facing: 1, bend: -1 },
    right: { foot: [-torso * 0.02, -5], facing: 1, bend: -1 },
  },
  shadow: { x: 0, width: hip * 2.6 },
  skirt: { shift: -4, left: -8, leftDown: -8 },
});

/** One hand beside the mouth. */
export const whisper: PoseOf = ({ leg, torso, shoulder, neck, headHeight }) => ({
  view: 'turned',
  bow: -2,
  hip: [-8, -leg],
  chest: [torso * 0.16, -leg - torso * 0.97],
  headShift: [5, 0],
  arms: {
    left: {
      elbow: [-shoulder * 0.2, -leg - torso * 0.5],
      to: [torso * 0.16 + headHeight * 0.5, -leg - torso - neck - headHeight * 0.06],
      gesture: 'cup',
      order: 'over',
      turn: -46,
      thumbDown: true,
    },
    right: { to: [shoulder + 10, -leg + 8], bend: -1, order: 'behind' },
  },
  legs: { left: { foot: [-12, -3], facing: 1 }, right: { foot: [14, -5], facing: 1 } },
});

/** Both hands press something down onto a box, the face looks away. */
export const coverDown: PoseOf = (build) => ({
  ...lean(build),
  headFlipped: true,
  arms: {
    left: { to: [build.torso * 0.98, -build.leg * 0.86], bend: 1, gesture: 'flat' },
    right: { to: [build.torso * 1.2, -build.leg * 0.9], bend: 1, gesture: 'flat' },
  },
});
