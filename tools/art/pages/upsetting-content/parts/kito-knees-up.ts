/** Kito on the ground with the knees up, turned to the right: the tummy stays open to us, for the knot on it. */
import { kito } from '../../../people/cast.ts';
import type { PersonProps } from '../../../people/props.ts';

export const kitoKneesUp: PersonProps = {
  ...kito,
  pose: 'sitTurned',
  joints: ({ leg, torso, hip, shoulder }) => ({
    hip: [-4, -hip * 0.62],
    chest: [-6, -hip * 0.7 - torso * 0.98],
    bow: -1,
    arms: {
      left: { to: [-shoulder - 16, -12], bend: 1, gesture: 'flat', turn: 8, order: 'over' },
      right: { to: [leg * 0.56, -leg * 0.5], bend: -1, gesture: 'relaxed', order: 'over' },
    },
    legs: {
      left: { knee: [leg * 0.3, -leg * 0.46], foot: [leg * 0.5, -5], facing: 1, over: true },
      right: { knee: [leg * 0.5, -leg * 0.52], foot: [leg * 0.78, -9], facing: 1 },
    },
    shadow: { x: leg * 0.2, width: leg * 0.7 },
  }),
};
