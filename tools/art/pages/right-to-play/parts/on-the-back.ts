/** Fallen on the back, the head to the left, legs kicking; 0,0 is the cushion under the hips. */
import type { Point } from '../../../kit/curves.ts';
import type { Age } from '../../../people/proportions.ts';
import { builds } from '../../../people/proportions.ts';
import type { Joints, PersonProps } from '../../../people/props.ts';

interface Hands {
  near: Point;
  far: Point;
}

export function onTheBack(age: Age, { near, far }: Hands) {
  const { torso, leg } = builds[age];
  const small = age === 'small';
  const chest: Point = [10 - torso * 0.98, -24];
  const thigh = (leg - 6) * 0.52;
  const shin = (leg - 6) * 0.5;
  const knee: Point = [10 + thigh * 0.62, -16 - thigh * 0.8];
  const farKnee: Point = [10 + thigh * 0.95, -18 - thigh * 0.42];
  const joints: Joints = {
    view: 'side',
    headView: 'turned',
    legsOver: true,
    shadow: 'none',
    hip: [10, -18],
    chest,
    headShift: [-14, -2],
    arms: {
      left: {
        from: [chest[0] + 14, chest[1] - 4],
        to: near,
        bend: 1,
        stretch: small ? 1.58 : 1.34,
        gesture: 'grip',
        order: 'over',
      },
      right: {
        from: [chest[0] + 8, chest[1] - 10],
        to: far,
        bend: 1,
        stretch: small ? 1.6 : 1.42,
        gesture: 'grip',
        order: 'over',
      },
    },
    legs: {
      left: { knee, foot: [knee[0] + shin * 0.1, knee[1] - shin], facing: 1, toe: 180, over: true },
      right: { knee: farKnee, foot: [farKnee[0] + shin * 0.55, farKnee[1] - shin * 0.8], facing: 1, toe: 205 },
    },
  };
  return { pose: 'profile', tilt: -68, joints } as const satisfies Partial<PersonProps>;
}
