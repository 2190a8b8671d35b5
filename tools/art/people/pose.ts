/** A pose: where the joints of a figure are, in figure units. 0,0 is the ground under it, y up is negative. */
import type { Point } from '../kit/curves.ts';
import type { Build } from './proportions.ts';

/** The sides are the viewer's, before mirroring. A turned figure faces right: left is its near side. */
export type Side = 'left' | 'right';

/** How the body or the head is seen; `turned` is three-quarter. Everything but front and back faces right. */
export type View = 'front' | 'turned' | 'side' | 'back';

export type Gesture =
  'relaxed' | 'open' | 'palm' | 'point' | 'grip' | 'fist' | 'flat' | 'offer' | 'thumb' | 'cup' | 'pinch';

/** Where an arm is drawn: behind the body, over the body but under the head, or over everything. */
export type ArmOrder = 'behind' | 'under' | 'over';

export interface ArmPose {
  /** Where the wrist goes; too far and the arm is straight. */
  to: Point;
  /** Which side the elbow bends to. */
  bend?: 1 | -1;
  /** An elbow put by hand instead of by reach. */
  elbow?: Point;
  /** A shoulder put by hand. */
  from?: Point;
  gesture?: Gesture;
  /** Degrees the hand turns at the wrist. */
  turn?: number;
  order?: ArmOrder;
  /** Above 1 a longer arm (a reach), below 1 a shorter one. */
  stretch?: number;
  /** The thumb on the other side. */
  thumbDown?: boolean;
}

export interface LegPose {
  foot: Point;
  knee?: Point;
  /** Bends the knee by reach instead. */
  bend?: 1 | -1;
  /** Which way the toes point: 1 right, −1 left. */
  facing?: 1 | -1;
  /** Degrees the toe is lowered. */
  toe?: number;
  /** Drawn over the body. */
  over?: boolean;
}

export type Limbs<Limb> = Partial<Record<Side, Limb>>;

/** Shifts of a turned skirt's corners, in figure units. */
interface SkirtFit {
  /** The hem's height; otherwise the skirt's own length. */
  hem?: number;
  shift?: number;
  left?: number;
  right?: number;
  leftDown?: number;
  rightDown?: number;
}

export interface Pose {
  view?: View;
  headView?: View;
  /** The head looks the other way than the body. */
  headFlipped?: boolean;
  hip: Point;
  chest: Point;
  /** Bends the spine: + pushes the middle forward, − rounds the back. */
  bow?: number;
  /** Of the head: −1…1, −1 (up) … 1.2 (down), degrees. */
  headTurn?: number;
  nod?: number;
  tilt?: number;
  headShift?: Point;
  arms: Limbs<ArmPose>;
  legs: 'crossed' | 'seated' | 'chair' | Limbs<LegPose>;
  /** Sits or lies: the body's hem is short, a skirt lies over the thighs. */
  seated?: boolean;
  furniture?: 'stool' | 'wheelchair';
  /** Legs are drawn over the body. */
  legsOver?: boolean;
  /** Middle and half width of the shadow, or none. */
  shadow?: { x: number; width: number } | 'none';
  airborne?: boolean;
  skirt?: SkirtFit;
  /** Where a thing held in both hands goes. */
  holding?: { at: Point; scale: number; turn: number };
}

export type PoseOf = (build: Build) => Pose;
