/** Arms pressed down like flippers, one foot up: the penguin's own pose `dance`, from the front. */
import type { PersonProps } from '../../../people/props.ts';

export const penguinDance: Partial<PersonProps> = {
  tilt: -10,
  headTurn: -0.35,
  joints: ({ leg, torso, shoulder, hip }) => ({
    hip: [2, -leg],
    chest: [-12, -leg - torso],
    arms: {
      left: { to: [-shoulder - 42, -leg + 12], bend: 1, gesture: 'flat', turn: 48, order: 'over' },
      right: { to: [shoulder + 54, -leg - 22], bend: -1, gesture: 'flat', turn: -30, order: 'over' },
    },
    legs: {
      left: { foot: [-hip * 0.4, -4] },
      right: { knee: [hip + 20, -leg * 0.62], foot: [hip + 36, -34], facing: 1, toe: -14, over: true },
    },
  }),
};
