/** Arms and legs of a pose, with every joint in its place. */
import { between, type Point } from '../../kit/curves.ts';
import type { ArmOrder, ArmPose, Gesture, LegPose, Side, View } from '../pose.ts';
import type { Build } from '../proportions.ts';
import { reach } from '../reach.ts';
import type { Torso } from './torso.ts';

export interface Arm {
  side: Side;
  shoulder: Point;
  elbow: Point;
  wrist: Point;
  /** Where a thing in the hand is held. */
  palm: Point;
  /** Degrees. */
  handTurn: number;
  /** −1 when the hand is mirrored along its fingers. */
  handSide: 1 | -1;
  gesture: Gesture;
  order: ArmOrder;
  stretched: boolean;
  /** The elbow is bent so far that upper and lower arm are drawn apart. */
  sharp: boolean;
}

export interface Leg {
  side: Side;
  hip: Point;
  knee: Point;
  ankle: Point;
  facing: 1 | -1;
  toe: number;
  over: boolean;
}

const outward = (side: Side) => (side === 'left' ? -1 : 1);

function shoulderPoint(side: Side, torso: Torso, build: Build, view: View): Point {
  const { shoulder } = build;
  if (view === 'side') return torso.spine(side === 'left' ? -shoulder * 0.02 : shoulder * 0.2, 0.18);
  if (view === 'turned') return torso.spine(side === 'left' ? -shoulder * 0.62 : shoulder * 0.8, 0.16);
  return torso.on(outward(side) * shoulder * 0.84, 0.15);
}

const orderOf = (pose: ArmPose, side: Side, view: View): ArmOrder =>
  pose.order ?? (view === 'side' && side === 'left' ? 'over' : 'behind');

/** The elbow found by reach is eased toward the straight line, so that arms are not puppets'. */
function elbowByReach(pose: ArmPose, shoulder: Point, build: Build) {
  const stretch = pose.stretch ?? 1;
  const { joint, end } = reach(shoulder, pose.to, build.upperArm * stretch, build.forearm * stretch, pose.bend ?? 1);
  return { elbow: between(joint, between(shoulder, end, 0.5), 0.1), wrist: end };
}

function bentSharply(shoulder: Point, elbow: Point, wrist: Point): boolean {
  const upper: Point = [shoulder[0] - elbow[0], shoulder[1] - elbow[1]];
  const lower: Point = [wrist[0] - elbow[0], wrist[1] - elbow[1]];
  const sizes = Math.hypot(...upper) * Math.hypot(...lower) || 1;
  return (upper[0] * lower[0] + upper[1] * lower[1]) / sizes > 0.45;
}

export function armOf(side: Side, pose: ArmPose, torso: Torso, build: Build, view: View): Arm {
  const shoulder = pose.from ?? shoulderPoint(side, torso, build, view);
  const { elbow, wrist } = pose.elbow ? { elbow: pose.elbow, wrist: pose.to } : elbowByReach(pose, shoulder, build);
  const gesture = pose.gesture ?? 'relaxed';
  const handTurn = (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI + (pose.turn ?? 0);
  const angle = (handTurn * Math.PI) / 180;
  const palm: Point = [wrist[0] + Math.cos(angle) * build.hand * 0.7, wrist[1] + Math.sin(angle) * build.hand * 0.7];
  const handSide = -outward(side) * (gesture === 'open' ? -1 : 1) * (pose.thumbDown ? -1 : 1);
  return {
    side,
    shoulder,
    elbow,
    wrist,
    palm,
    handTurn,
    handSide: handSide > 0 ? 1 : -1,
    gesture,
    order: orderOf(pose, side, view),
    stretched: pose.stretch !== undefined,
    sharp: bentSharply(shoulder, elbow, wrist),
  };
}

const hipSpread: Record<View, number> = { front: 0.5, back: 0.5, turned: 0.36, side: 0.14 };

export function legOf(side: Side, pose: LegPose, hip: Point, build: Build, view: View): Leg {
  const start: Point = [hip[0] + outward(side) * build.hip * hipSpread[view], hip[1] - 2];
  const ankle: Point = [pose.foot[0], pose.foot[1] - build.ankleWidth * 0.35];
  const length = build.leg - 6;
  const bent = pose.bend && !pose.knee && reach(start, ankle, length * 0.52, length * 0.5, pose.bend);
  const facing = pose.facing ?? outward(side);
  return {
    side,
    hip: start,
    knee: pose.knee ?? (bent ? bent.joint : between(start, ankle, 0.5)),
    ankle: bent ? bent.end : ankle,
    facing,
    toe: (pose.toe ?? 0) * facing,
    over: pose.over ?? false,
  };
}

/** Legs of someone on a chair, seen from the front. */
export function seatedLegs(hip: Point, build: Build): Leg[] {
  const spread = build.hip * 0.72;
  return (['left', 'right'] as const).map((side): Leg => {
    const out = outward(side);
    return {
      side,
      hip: [hip[0] + out * build.hip * 0.5, hip[1]],
      knee: [hip[0] + out * spread, hip[1] + build.leg * 0.14],
      ankle: [hip[0] + out * spread * 0.95, -8],
      facing: out,
      toe: 4,
      over: true,
    };
  });
}

/** Legs of someone in a wheelchair that faces right. */
export function wheelchairLegs(hip: Point): Leg[] {
  const y = hip[1] - 4;
  const common = { facing: 1, toe: 0 } as const;
  return [
    {
      ...common,
      side: 'right',
      hip: [hip[0] + 10, y],
      knee: [hip[0] + 56, y - 5],
      ankle: [hip[0] + 68, -26],
      over: false,
    },
    {
      ...common,
      side: 'left',
      hip: [hip[0] - 2, y + 3],
      knee: [hip[0] + 48, y + 2],
      ankle: [hip[0] + 57, -21],
      over: true,
    },
  ];
}
