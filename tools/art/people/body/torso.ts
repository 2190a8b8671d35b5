/** The trunk hangs on a curved spine from the chest to the hip. */
import { curve, type Point } from '../../kit/curves.ts';
import type { Pose, View } from '../pose.ts';
import type { Build } from '../proportions.ts';

export interface Torso {
  /** On the cloth: `across` in units from its middle, `down` 0 at the neck, 1 at the hip; follows the turned body. */
  on(across: number, down: number): Point;
  /** The same from the spine, whatever the view. */
  spine(across: number, down: number): Point;
  outline: string;
  length: number;
  /** Degrees the neck leans to the right. */
  lean: number;
  /** Unit vector to the figure's right at the shoulders. */
  right: Point;
}

/** Half-width in shoulders, and how far down it is measured. */
type Contour = readonly (readonly [width: number, down: number])[];

const contours = (belly: number): Record<'front' | 'chestSide' | 'backSide', Contour> => ({
  front: [
    [0.34, -0.03],
    [0.74, 0.03],
    [1, 0.16],
    [0.98, 0.32],
    [0.9 * belly, 0.62],
  ],
  chestSide: [
    [0.3, -0.03],
    [0.5, 0.03],
    [0.66, 0.16],
    [0.74, 0.32],
    [0.8 * belly, 0.62],
  ],
  backSide: [
    [0.34, -0.03],
    [0.62, 0.03],
    [0.76, 0.16],
    [0.74, 0.32],
    [0.66, 0.62],
  ],
});

const clamp = (share: number) => Math.max(0, Math.min(1, share));

function spineOf(chest: Point, hip: Point, bow: number) {
  const length = Math.hypot(hip[0] - chest[0], hip[1] - chest[1]);
  const forward: Point = [(hip[1] - chest[1]) / length, -(hip[0] - chest[0]) / length];
  const middle: Point = [
    (chest[0] + hip[0]) / 2 + forward[0] * bow * 2,
    (chest[1] + hip[1]) / 2 + forward[1] * bow * 2,
  ];
  const along = (down: number): Point => {
    const share = clamp(down);
    const part = (axis: 0 | 1) =>
      2 * (1 - share) * (middle[axis] - chest[axis]) + 2 * share * (hip[axis] - middle[axis]);
    const size = Math.hypot(part(0), part(1)) || 1;
    return [part(0) / size, part(1) / size];
  };
  const point = (across: number, down: number): Point => {
    const share = clamp(down);
    const beyond = (down - share) * length;
    const direction = along(down);
    const part = (axis: 0 | 1) =>
      (1 - share) ** 2 * chest[axis] +
      2 * share * (1 - share) * middle[axis] +
      share * share * hip[axis] +
      direction[axis] * beyond;
    return [part(0) + direction[1] * across, part(1) - direction[0] * across];
  };
  return { length, along, point };
}

/** Where the cloth's middle sits and how wide it looks, by view. */
const cloth: Record<View, { shift: number; narrow: number; waist: number }> = {
  front: { shift: 0, narrow: 1, waist: 1 },
  back: { shift: 0, narrow: 1, waist: 1 },
  turned: { shift: 0.26, narrow: 0.9, waist: 0.94 },
  side: { shift: 0.5, narrow: 0.62, waist: 0.8 },
};

export function torsoOf(pose: Pose, build: Build, view: View, girth: number): Torso {
  const { length, along, point } = spineOf(pose.chest, pose.hip, pose.bow ?? 0);
  const { front, chestSide, backSide } = contours(build.adult ? 1 : 1.06);
  const { shift, narrow, waist } = cloth[view];
  const hem = pose.seated ? 1.05 : 1.1;
  const half = (side: Contour, waistShare: number): Point[] => {
    const blended: Contour =
      view === 'side'
        ? side
        : view === 'turned'
          ? front.map(([width, down], index) => [width * 0.62 + (side[index]?.[0] ?? width) * 0.38, down])
          : front;
    const hips = build.hip * 1.13 * waistShare * girth;
    return [
      ...blended.map(([width, down]): Point => [
        width * build.shoulder * (down > 0.3 ? girth : 1 + (girth - 1) * 0.4),
        down,
      ]),
      [hips, 0.9],
      [hips * 1.02, hem],
    ];
  };
  const rightHalf = half(chestSide, waist);
  const leftHalf = half(backSide, view === 'side' ? 0.9 : waist).reverse();
  const outline = curve(
    [
      ...rightHalf.map(([across, down]) => point(across, down)),
      point(0, hem + 0.025),
      ...leftHalf.map(([across, down]) => point(-across, down)),
    ],
    true,
    0.95,
  );
  const shoulders = along(0.15);
  const neck = along(0);
  return {
    on: (across, down) => point(across * narrow + build.shoulder * shift, down),
    spine: point,
    outline,
    length,
    lean: (Math.atan2(-neck[0], neck[1]) * 180) / Math.PI,
    right: [shoulders[1], -shoulders[0]],
  };
}
