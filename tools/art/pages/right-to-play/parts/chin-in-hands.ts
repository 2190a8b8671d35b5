/** On the tummy, both elbows on the floor and the chin in both hands, feet kicking: the pose of somebody who thinks. */
import type { PersonProps } from '../../../people/props.ts';

export const chinInHands: Partial<PersonProps> = {
  pose: 'tummy',
  nod: -0.6,
  tilt: -8,
  joints: ({ torso, headHeight, forearm }) => {
    const chest = [torso * 0.3, -torso * 0.66] as const;
    const chin = chest[1] - 2;
    const elbow = torso * 0.3 + headHeight * 0.42;
    return {
      chest,
      headShift: [headHeight * 0.1, 2],
      arms: {
        left: {
          from: [torso * 0.26, -torso * 0.52],
          elbow: [elbow - 2, -7],
          to: [elbow - 9, chin - forearm * 0.02],
          gesture: 'fist',
          order: 'over',
        },
        right: {
          from: [torso * 0.4, -torso * 0.5],
          elbow: [elbow + headHeight * 0.3, -10],
          to: [elbow + headHeight * 0.1, chin - forearm * 0.06],
          gesture: 'fist',
          order: 'over',
        },
      },
    };
  },
};
