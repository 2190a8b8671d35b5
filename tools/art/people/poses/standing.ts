/** Standing, seen from the front. */
import type { ArmPose, PoseOf } from '../pose.ts';
import type { Build } from '../proportions.ts';

const shoulderLine = ({ leg, torso }: Build) => -leg - torso;

const hangingLeft = ({ shoulder, leg }: Build): ArmPose => ({ to: [-shoulder - 14, -leg + 10], bend: 1 });

export const stand: PoseOf = (build) => {
  const { leg, torso, shoulder, hip } = build;
  return {
    hip: [-2, -leg],
    chest: [1, -leg - torso],
    tilt: 3,
    arms: {
      left: { to: [-shoulder - 15, -leg + 10], bend: 1 },
      right: { to: [shoulder + 15, -leg + 13], bend: -1 },
    },
    legs: { left: { foot: [-hip * 0.66, -6] }, right: { foot: [hip * 0.74, -4] } },
  };
};

export const hips: PoseOf = (build) => ({
  ...stand(build),
  hip: [3, -build.leg],
  arms: {
    left: { to: [-build.hip * 0.9, -build.leg - 7], bend: 1, turn: 50, order: 'over' },
    right: { to: [build.shoulder + 17, -build.leg + 12], bend: -1 },
  },
});

export const wave: PoseOf = (build) => ({
  ...stand(build),
  tilt: -5,
  arms: {
    left: { to: [-build.shoulder - 15, -build.leg + 12], bend: 1 },
    right: {
      to: [build.shoulder + build.upperArm * 0.9, shoulderLine(build) - build.forearm * 0.62],
      bend: 1,
      gesture: 'open',
      turn: -4,
      order: 'over',
    },
  },
});

export const point: PoseOf = (build) => ({
  ...stand(build),
  chest: [3, shoulderLine(build)],
  arms: {
    left: hangingLeft(build),
    right: {
      to: [build.shoulder + build.upperArm * 1.25, -build.leg - build.torso * 0.92],
      bend: 1,
      gesture: 'point',
      turn: -6,
    },
  },
});

export const offer: PoseOf = (build) => ({
  ...stand(build),
  chest: [5, shoulderLine(build)],
  arms: {
    left: hangingLeft(build),
    right: {
      to: [build.shoulder + build.upperArm * 1.02, -build.leg - build.torso * 0.5],
      bend: 1,
      gesture: 'offer',
      turn: 4,
    },
  },
});

export const tug: PoseOf = (build) => ({
  ...stand(build),
  chest: [5, shoulderLine(build)],
  headTurn: 0.35,
  arms: {
    left: { to: [-build.shoulder - 10, -build.leg + 8], bend: 1 },
    right: {
      to: [build.shoulder + build.upperArm * 0.98, -build.leg - build.torso * 0.62],
      bend: 1,
      gesture: 'grip',
      order: 'over',
    },
  },
});

export const armsWide: PoseOf = (build) => {
  const { leg, torso, shoulder, hip, upperArm, forearm } = build;
  const arm = (upperArm + forearm) * 0.92;
  return {
    hip: [3, -leg + 2],
    chest: [-2, -leg - torso],
    tilt: -5,
    arms: {
      left: { to: [-shoulder - arm, -leg - torso * 1.06], bend: -1, gesture: 'open', order: 'over' },
      right: { to: [shoulder + arm, -leg - torso * 0.98], bend: 1, gesture: 'open', order: 'over' },
    },
    legs: { left: { foot: [-hip - 8, -6] }, right: { foot: [hip + 5, -4] } },
  };
};

export const stopHand: PoseOf = (build) => {
  const { leg, torso, shoulder, hip, upperArm } = build;
  return {
    hip: [-3, -leg + 2],
    chest: [0, -leg - torso],
    tilt: -3,
    arms: {
      left: { to: [-hip * 1.05, -leg - 8], bend: 1, gesture: 'fist', turn: 40, order: 'over' },
      right: {
        to: [shoulder + upperArm * 0.72, -leg - torso * 0.86],
        bend: 1,
        stretch: 0.9,
        gesture: 'palm',
        turn: -6,
        order: 'over',
      },
    },
    legs: { left: { foot: [-hip - 4, -6] }, right: { foot: [hip + 4, -4] } },
  };
};

export const tummyHands: PoseOf = (build) => {
  const { leg, torso, hip } = build;
  return {
    hip: [0, -leg],
    chest: [0, -leg - torso - 1],
    nod: -0.25,
    arms: {
      left: { to: [-hip * 0.62, -leg - torso * 0.2], bend: 1, gesture: 'flat', turn: -14, order: 'over' },
      right: { to: [hip * 0.62, -leg - torso * 0.34], bend: -1, gesture: 'flat', turn: 14, order: 'over' },
    },
    legs: { left: { foot: [-hip * 0.8, -6] }, right: { foot: [hip * 0.8, -4] } },
  };
};

export const oneTummy: PoseOf = (build) => ({
  ...tummyHands(build),
  tilt: 4,
  arms: {
    left: { to: [-build.shoulder - 12, -build.leg + 10], bend: 1 },
    right: {
      to: [build.hip * 0.5, -build.leg - build.torso * 0.24],
      bend: -1,
      gesture: 'flat',
      turn: 8,
      order: 'over',
    },
  },
});

/** Hands round the mouth, calling. */
export const tell: PoseOf = (build) => {
  const { leg, torso, shoulder, hip, upperArm, neck, headHeight } = build;
  const mouth = -leg - torso - neck - headHeight * 0.2;
  const elbow = (side: 1 | -1) => [side * (shoulder + upperArm * 0.72), -leg - torso * 0.62] as const;
  const hand = { gesture: 'cup', order: 'over', thumbDown: true } as const;
  return {
    hip: [2, -leg],
    chest: [-1, -leg - torso],
    nod: -0.5,
    arms: {
      left: { ...hand, elbow: elbow(-1), to: [-headHeight * 0.38, mouth + 8], turn: -22 },
      right: { ...hand, elbow: elbow(1), to: [headHeight * 0.38, mouth + 8], turn: 22 },
    },
    legs: { left: { foot: [-hip * 0.9, -6] }, right: { foot: [hip, -3] } },
  };
};
