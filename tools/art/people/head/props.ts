import type { Point } from '../../kit/curves.ts';
import type { Expression } from '../face/expressions.ts';
import type { HairArt } from '../hair/style.ts';
import type { Looks } from '../looks.ts';
import type { View } from '../pose.ts';
import type { HeadwearArt } from './cloth.ts';

export interface HeadProps {
  looks: Looks;
  adult: boolean;
  view: View;
  expression: Expression;
  /** −1…1, only seen from the front. */
  turn: number;
  /** −1 (up) … 1.2 (down). */
  nod: number;
  gaze?: Point;
  /** Drawn in a mirrored group. */
  mirrored: boolean;
  night: boolean;
}

/** What a view of the head is given to draw. */
export interface HeadViewProps extends HeadProps {
  hair: HairArt;
  headwear: HeadwearArt;
}

/** Radians a three-quarter head has turned. */
export const YAW = 0.54;
