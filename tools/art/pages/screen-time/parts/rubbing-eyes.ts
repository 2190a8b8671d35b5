/** Mama at her table lets the sewing be and rubs her own eyes. */
import type { PersonProps } from '../../../people/props.ts';

export const rubbingEyes: Partial<PersonProps> = {
  face: 'asleep',
  headTurn: 0,
  nod: 0.2,
  tilt: -4,
  joints: ({ leg, torso, shoulder }) => {
    const chest = -leg * 0.62 - torso * 0.97;
    return {
      chest: [2, chest],
      arms: {
        left: { elbow: [-shoulder - 14, chest + 52], to: [-21, chest - 38], gesture: 'fist', turn: 10, order: 'over' },
        right: { elbow: [shoulder + 18, chest + 52], to: [25, chest - 38], gesture: 'fist', turn: -10, order: 'over' },
      },
    };
  },
};
