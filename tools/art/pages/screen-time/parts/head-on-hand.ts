/** Behind a table: a tilted head, one finger at the chin, the other arm laid on the table. Faces right. */
import type { PersonProps } from '../../../people/props.ts';

export const headOnHand: Partial<PersonProps> = {
  pose: 'turned',
  tilt: 13,
  joints: ({ torso, leg, shoulder, headHeight }) => ({
    bow: -3,
    hip: [-10, -leg],
    chest: [3, -leg - torso],
    headShift: [7, 3],
    arms: {
      left: {
        elbow: [torso * 0.46, -leg - torso * 0.26],
        to: [headHeight * 0.27, -leg - torso + 15],
        gesture: 'point',
        turn: -22,
        order: 'over',
      },
      right: {
        elbow: [shoulder + 22, -leg - torso * 0.3],
        to: [shoulder + 52, -leg - torso * 0.2],
        gesture: 'flat',
        order: 'behind',
      },
    },
  }),
};
