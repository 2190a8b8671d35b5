/** Running and pushing with straight arms, leaning far forward; the figure faces right. */
import type { Point } from '../../../kit/curves.ts';
import type { Joints, PersonProps } from '../../../people/props.ts';
import type { Build } from '../../../people/proportions.ts';

/** `near` and `far` are where the hands push, in figure units. */
export function pushing(near: Point, far: Point): Partial<PersonProps> {
  return {
    pose: 'runSide',
    joints: ({ leg, torso, headHeight }: Build): Joints => {
      const hip: Point = [0, -leg * 0.9];
      return {
        hip,
        chest: [torso * 0.6, hip[1] - torso * 0.78],
        bow: -3,
        headView: 'turned',
        headShift: [headHeight * 0.14, 5],
        arms: {
          left: { to: near, bend: 1, stretch: 1.12, gesture: 'grip', order: 'over' },
          right: { to: far, bend: 1, stretch: 1.12, gesture: 'grip', order: 'behind' },
        },
        legs: {
          left: { knee: [-leg * 0.42, -leg * 0.5], foot: [-leg * 0.86, -leg * 0.16], facing: 1, toe: 42 },
          right: { knee: [leg * 0.4, -leg * 0.56], foot: [leg * 0.22, -8], facing: 1, toe: 12 },
        },
      };
    },
  };
}
