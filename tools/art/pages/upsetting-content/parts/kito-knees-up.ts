/** Kito on the ground with the knees up, turned to the right: the tummy stays open to us, for the knot on it. */
import { kito } from '../../../people/cast.ts';
import type { PersonProps } from '../../../people/props.ts';

export const kitoKneesUp: PersonProps = {
  ...kito,
  pose: 'sitTurned',
  joints: ({ leg, torso, hip, shoulder }) => ({
    hip: [-19, -hip * 0.74],
    chest: [-12, -hip * 0.7 - torso * 0.98],
    bow: -2,
    headShift: [3, 1],
    arms: {
      left: {
        elbow: [-shoulder - 22, -torso * 0.52],
        to: [-shoulder - 18, -12],
        gesture: 'flat',
        turn: 8,
        order: 'over',
      },
      right: {
        elbow: [shoulder + 14, -torso * 0.72],
        to: [leg * 0.6, -leg * 0.53],
        gesture: 'relaxed',
        turn: 30,
        order: 'over',
      },
    },
    legs: {
      left: { knee: [leg * 0.41, -leg * 0.44], foot: [leg * 0.68, -5], facing: 1, over: true },
      right: { knee: [leg * 0.56, -leg * 0.53], foot: [leg * 0.94, -9], facing: 1 },
    },
    shadow: { x: leg * 0.2, width: leg * 0.7 },
  }),
};
