/** On both knees, the head tilted, a finger at the chin: somebody who begins to wonder. Faces right. */
import type { PersonProps } from '../../../people/props.ts';

export const wondering: Partial<PersonProps> = {
  pose: 'kneel',
  headView: 'turned',
  tilt: 12,
  joints: ({ torso, leg, thighWidth }) => {
    const hip = -(leg - 6) * 0.52 - thighWidth * 0.5;
    return {
      hip: [-8, hip + 12],
      chest: [3, hip + 12 - torso],
      headShift: [6, 2],
      arms: {
        left: {
          elbow: [torso * 0.5, hip - 8],
          to: [torso * 0.46, hip - torso + 26],
          gesture: 'point',
          turn: -14,
          order: 'over',
        },
        right: { to: [torso * 0.42, hip - 4], bend: 1, gesture: 'flat', order: 'behind' },
      },
    };
  },
};
