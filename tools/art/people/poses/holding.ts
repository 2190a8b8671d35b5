/** Standing and holding something with both hands. */
import type { PoseOf } from '../pose.ts';
import { stand } from './standing.ts';

export const lookPhone: PoseOf = (build) => {
  const { leg, torso } = build;
  return {
    ...stand(build),
    nod: 0.75,
    tilt: 0,
    arms: {
      left: { to: [-13, -leg - torso * 0.46], bend: 1, gesture: 'grip', turn: -6, order: 'over' },
      right: { to: [14, -leg - torso * 0.42], bend: -1, gesture: 'grip', turn: 6, order: 'over' },
    },
    holding: { at: [0, -leg - torso * 0.6], scale: 0.56, turn: -4 },
  };
};

export const holdFront: PoseOf = (build) => {
  const { leg, torso, shoulder } = build;
  return {
    ...stand(build),
    tilt: 4,
    arms: {
      left: { to: [-shoulder - 8, -leg - torso * 0.34], bend: 1, gesture: 'grip', turn: -14, order: 'over' },
      right: { to: [shoulder + 8, -leg - torso * 0.34], bend: -1, gesture: 'grip', turn: 14, order: 'over' },
    },
    holding: { at: [0, -leg - torso * 0.4], scale: 0.6, turn: 0 },
  };
};

/** Both hands flat over a tablet held to the chest. */
export const cover: PoseOf = (build) => {
  const { leg, torso } = build;
  const hand = { stretch: 0.9, gesture: 'flat', order: 'over' } as const;
  return {
    ...stand(build),
    tilt: 0,
    arms: {
      left: { ...hand, to: [-23, -leg - torso * 0.36], bend: 1, turn: -16 },
      right: { ...hand, to: [25, -leg - torso * 0.24], bend: -1, turn: 16 },
    },
    holding: { at: [0, -leg - torso * 0.42], scale: 0.7, turn: 0 },
  };
};

/** On the toes, a thing held high over the head. */
export const holdUp: PoseOf = (build) => {
  const { leg, torso, shoulder, headHeight, hip, upperArm, forearm } = build;
  // A small child's arms do not reach past the head: they are stretched as far as they must.
  const needed = (headHeight * 0.98 + torso * 0.15) / (upperArm + forearm);
  const high = -leg - torso - headHeight * 0.98;
  const hand = { stretch: Math.max(1.22, needed * 1.04), gesture: 'grip', order: 'over' } as const;
  return {
    hip: [2, -leg - 6],
    chest: [-1, -leg - torso - 7],
    nod: -0.5,
    arms: {
      left: { ...hand, to: [-shoulder * 1.5, high], bend: -1 },
      right: { ...hand, to: [shoulder * 1.5, high], bend: 1 },
    },
    legs: { left: { foot: [-hip * 0.6, -14], toe: 30 }, right: { foot: [hip * 0.7, -12], toe: 30 } },
    holding: { at: [0, high - 18], scale: 0.8, turn: 0 },
  };
};
