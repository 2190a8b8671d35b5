/** Amal, flat on the rug like a pancake: chin on one hand, the near fist rubs an eye. Lies facing right. */
import { amal } from '../../../people/cast.ts';
import type { PersonProps } from '../../../people/props.ts';

export const flatOnTheRug: PersonProps = {
  ...amal,
  hair: { ...amal.hair, length: 58 },
  pose: 'tummy',
  nod: 0.3,
  tilt: 10,
  joints: ({ torso, leg, hip, headHeight, forearm }) => {
    const chest = [torso * 0.34, -torso * 0.4] as const;
    const elbow = torso * 0.3 + headHeight * 0.34;
    const knee = -torso * 0.62 - leg * 0.46;
    return {
      chest,
      hip: [-torso * 0.62, -hip * 0.74],
      headShift: [headHeight * 0.14, 8],
      arms: {
        left: {
          from: [torso * 0.28, -torso * 0.36],
          elbow: [torso * 0.4, -6],
          to: [torso * 0.66, -forearm * 1.3],
          gesture: 'fist',
          turn: -4,
          order: 'over',
        },
        right: {
          from: [torso * 0.4, -torso * 0.34],
          elbow: [elbow + headHeight * 0.46, -7],
          to: [elbow + headHeight * 0.2, -forearm * 0.42],
          gesture: 'fist',
          order: 'behind',
        },
      },
      legs: {
        left: { knee: [knee, -15], foot: [knee - leg * 0.46, -11], facing: 1, toe: 168, over: true },
        right: { knee: [knee + 2, -18], foot: [knee - leg * 0.43, -17], facing: 1, toe: 172 },
      },
      shadow: { x: -torso * 0.45, width: torso * 1.1 + leg * 0.5 },
    };
  },
};
