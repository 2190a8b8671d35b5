/** What a page says about a person. */
import type { ComponentChildren } from 'preact';
import type { Point } from '../kit/curves.ts';
import type { Mood } from '../kit/light.ts';
import type { Layered } from '../kit/page.tsx';
import type { Placed } from '../kit/shapes.tsx';
import type { ExpressionName } from './face/expressions.ts';
import type { GazeWord } from './face/gaze.ts';
import type { Looks } from './looks.ts';
import type { ArmPose, LegPose, Limbs, Pose, Side, View } from './pose.ts';
import type { PoseName } from './poses/all.ts';
import type { Build } from './proportions.ts';

/** Changes to a pose. A limb's changes are laid over the pose's own; `null` takes the limb away. */
export interface Joints extends Partial<Omit<Pose, 'arms' | 'legs'>> {
  arms?: Limbs<Partial<ArmPose> | null>;
  legs?: 'crossed' | 'seated' | 'chair' | Limbs<Partial<LegPose> | null>;
}

/** Something in the hand. Its own 0,0 goes into the palm; `at`, `scale`, `turn` are in figure units. */
interface Held {
  thing: ComponentChildren;
  /** The hand that holds it: it is drawn under that arm's fingers. */
  arm?: Side | 'both';
  /** Instead of the palm, or of the place the pose has for things held in both hands. */
  at?: Point;
  /** 0.6 when the pose has no other. */
  scale?: number;
  turn?: number;
}

/**
 * A person. Feet (or seat) stand on `at`; `turn` rotates the whole figure in degrees (Placed); the head has its own
 * `headTurn`, `nod`, `tilt`. A figure is 197 (small), 248 (child), 297 (tween), 381 (adult), 344 (elder) high at
 * scale 1. Wide pages take scale 1.3–1.5, near ones 2.2–2.6, close-ups 4–5.
 */
export interface PersonProps extends Looks, Placed, Layered {
  pose?: PoseName;
  face?: ExpressionName;
  /** How the body is seen; `turned` is three-quarter, turned figures face right (`flipped` for left). */
  view?: View;
  /** How the head is seen, when it differs from the body. */
  headView?: View;
  /** The head looks the other way than the body. */
  headFlipped?: boolean;
  /**
   * Where the eyes look, toward a side of the page: a word (which also turns the head a little) or a shift of the
   * eyes, x and y within −4.5…4.5. Turn the head as well when it matters: eyes alone read weakly.
   */
  look?: GazeWord | Point;
  /** −1 (left) … 1 (right) before mirroring, for a head seen from the front. */
  headTurn?: number;
  /** −1 (up) … 1.2 (down). */
  nod?: number;
  /** Degrees, for the head. */
  tilt?: number;
  headShift?: Point;
  /** Bends the spine: + chest out, − back round. The line of action. */
  bow?: number;
  /** Changes to the pose's joints, in figure units (0,0 on the ground, y up negative). */
  joints?: Joints | ((build: Build) => Joints);
  holds?: Held;
  /** An arm that is left out here and drawn by <PersonArm> as a layer of its own. */
  freeArm?: Side;
  mood?: Mood;
  /** How fine the grain is; follows `scale` by itself. */
  zoom?: number;
  /** No shadow on the ground. */
  floating?: boolean;
}
