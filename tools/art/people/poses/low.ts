/** Kneeling, crouching, lying, sitting on the floor. */
import type { PoseOf } from '../pose.ts';
import type { Build } from '../proportions.ts';

const thigh = ({ leg }: Build) => (leg - 6) * 0.52;
const shin = ({ leg }: Build) => (leg - 6) * 0.5;

export const kneel: PoseOf = (build) => {
  const { torso, thighWidth, foot } = build;
  const hipLine = -thigh(build) - thighWidth * 0.5;
  const lower = shin(build);
  return {
    view: 'side',
    bow: 2,
    legsOver: true,
    hip: [-2, hipLine],
    chest: [3, hipLine - torso],
    arms: {
      left: { to: [torso * 0.44, hipLine - torso * 0.2], bend: 1 },
      right: { to: [torso * 0.5, hipLine - torso * 0.26], bend: 1 },
    },
    legs: {
      left: { knee: [5, -thighWidth * 0.8], foot: [-lower + 10, -foot * 23], facing: 1, toe: 98, over: true },
      right: { knee: [15, -thighWidth * 0.85], foot: [-lower + 20, -foot * 24], facing: 1, toe: 98 },
    },
    shadow: { x: -lower * 0.35, width: lower * 1.05 },
    skirt: { hem: -8, left: -4, right: 3 },
  };
};

/** On one knee: an adult at a child's eye level. */
export const kneelOne: PoseOf = (build) => {
  const { torso, thighWidth, foot } = build;
  const upper = thigh(build);
  const lower = shin(build);
  const hipLine = -upper * 0.96 - thighWidth * 0.4;
  return {
    view: 'side',
    headView: 'turned',
    bow: 3,
    legsOver: true,
    hip: [-6, hipLine],
    chest: [torso * 0.1, hipLine - torso * 0.97],
    arms: {
      left: { to: [torso * 0.5, hipLine - torso * 0.34], bend: 1, gesture: 'offer' },
      right: { to: [upper * 0.86, -lower - thighWidth * 1.3], bend: 1, gesture: 'flat', order: 'behind' },
    },
    legs: {
      left: { knee: [4, -thighWidth * 0.8], foot: [-lower + 14, -foot * 23], facing: 1, toe: 98, over: true },
      right: { knee: [upper * 0.9, -lower - 4], foot: [upper * 0.94, -5], facing: 1, toe: 0 },
    },
    shadow: { x: upper * 0.1, width: upper * 1.2 },
    skirt: { hem: -lower * 0.5, right: upper * 0.3 },
  };
};

export const crouch: PoseOf = ({ leg, torso }) => ({
  view: 'side',
  headView: 'turned',
  bow: -torso * 0.08,
  legsOver: true,
  seated: true,
  hip: [-leg * 0.16, -leg * 0.3],
  chest: [-leg * 0.16 + torso * 0.34, -leg * 0.3 - torso * 0.86],
  headShift: [6, 0],
  arms: {
    left: { to: [leg * 0.34, -leg * 0.5], bend: 1 },
    right: { to: [leg * 0.42, -leg * 0.56], bend: 1 },
  },
  legs: {
    left: { knee: [leg * 0.25, -leg * 0.5], foot: [leg * 0.01, -5], facing: 1, over: true },
    right: { knee: [leg * 0.34, -leg * 0.5], foot: [leg * 0.12, -7], facing: 1 },
  },
  shadow: { x: 0, width: leg * 0.5 },
});

/** On the tummy, propped on the elbows, feet kicking. */
export const tummy: PoseOf = ({ leg, torso, hip, thighWidth, forearm, headHeight }) => {
  const knee = -torso * 0.62 - leg * 0.47;
  return {
    view: 'side',
    headView: 'turned',
    bow: torso * 0.05,
    legsOver: true,
    hip: [-torso * 0.62, -hip * 0.72],
    chest: [torso * 0.32, -torso * 0.5],
    headShift: [headHeight * 0.08, 4],
    arms: {
      left: {
        from: [torso * 0.3, -torso * 0.42],
        elbow: [torso * 0.42, -7],
        to: [torso * 0.42 + forearm * 0.9, -10],
        gesture: 'flat',
      },
      right: {
        from: [torso * 0.4, -torso * 0.42],
        elbow: [torso * 0.62, -12],
        to: [torso * 0.58 + forearm, -14],
        gesture: 'flat',
      },
    },
    legs: {
      left: {
        knee: [knee, -thighWidth * 0.9],
        foot: [knee - leg * 0.06, -leg * 0.46],
        facing: 1,
        toe: 205,
        over: true,
      },
      right: { knee: [knee - 4, -thighWidth], foot: [knee + leg * 0.26, -leg * 0.42], facing: 1, toe: 240 },
    },
    shadow: { x: -torso * 0.35, width: torso + leg * 0.36 },
    skirt: { hem: -2, shift: -hip * 0.9, leftDown: -hip * 0.3 },
  };
};

/** Sitting with the arms round the knees. */
export const kneesUp: PoseOf = ({ leg, torso, hip }) => ({
  view: 'side',
  bow: -torso * 0.1,
  legsOver: true,
  seated: true,
  hip: [-leg * 0.12, -hip * 0.7],
  chest: [-leg * 0.1, -hip * 0.7 - torso * 0.94],
  headShift: [3, 3],
  arms: {
    left: { to: [leg * 0.38, -leg * 0.26], bend: 1 },
    right: { to: [leg * 0.42, -leg * 0.28], bend: 1 },
  },
  legs: {
    left: { knee: [leg * 0.28, -leg * 0.46], foot: [leg * 0.36, -4], facing: 1, over: true },
    right: { knee: [leg * 0.36, -leg * 0.44], foot: [leg * 0.46, -6], facing: 1 },
  },
  shadow: { x: leg * 0.12, width: leg * 0.6 },
});

export const sitTurned: PoseOf = ({ leg, torso, shoulder, hip }) => ({
  view: 'turned',
  seated: true,
  legsOver: true,
  hip: [-4, -hip * 0.7],
  chest: [0, -hip * 0.7 - torso * 0.98],
  bow: 2,
  arms: {
    left: { to: [-shoulder * 0.9, -hip * 0.6], bend: 1, order: 'over' },
    right: { to: [shoulder + 16, -hip * 0.8], bend: -1 },
  },
  legs: {
    left: { knee: [leg * 0.28, -leg * 0.12 - 8], foot: [leg * 0.62, -5], facing: 1, toe: -62, over: true },
    right: { knee: [leg * 0.4, -leg * 0.16 - 8], foot: [leg * 0.76, -9], facing: 1, toe: -58 },
  },
  shadow: { x: leg * 0.25, width: leg * 0.75 },
});

/** Cross-legged on the floor, seen from the front. */
export const floor: PoseOf = ({ leg, torso }) => ({
  seated: true,
  hip: [0, -15],
  chest: [0, -15 - torso * 0.96],
  nod: 0.15,
  tilt: 3,
  arms: {
    left: { to: [-leg * 0.43, -33], bend: 1, stretch: 0.84, turn: 4, order: 'over' },
    right: { to: [leg * 0.43, -33], bend: -1, stretch: 0.84, turn: -4, order: 'over' },
  },
  legs: 'crossed',
});

export const floorTablet: PoseOf = ({ torso }) => ({
  seated: true,
  hip: [0, -15],
  chest: [0, -15 - torso],
  nod: 0.8,
  tilt: -3,
  arms: {
    left: { to: [-40, -40], bend: 1, stretch: 0.8, gesture: 'grip', turn: -38, order: 'over' },
    right: { to: [25, -50], bend: -1, stretch: 0.7, gesture: 'point', turn: -8, order: 'over' },
  },
  legs: 'crossed',
  holding: { at: [-2, -38], scale: 0.8, turn: 0 },
});
