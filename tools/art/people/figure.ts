/** From what a page says about a person to where everything of the figure is: numbers only, no drawing. */
import type { Point } from '../kit/curves.ts';
import type { Form } from '../kit/light.ts';
import { armOf, legOf, seatedLegs, wheelchairLegs, type Arm, type Leg } from './body/limbs.ts';
import { torsoOf, type Torso } from './body/torso.ts';
import { skinColour } from './colours.ts';
import { gazeOf } from './face/gaze.ts';
import type { ArmPose, LegPose, Limbs, Pose, Side, View } from './pose.ts';
import { poses } from './poses/all.ts';
import { builds, type Build } from './proportions.ts';
import type { Joints, PersonProps } from './props.ts';

interface HeadPlace {
  at: Point;
  view: View;
  /** Mirrored inside the figure. */
  flipped: boolean;
  turn: number;
  nod: number;
  tilt: number;
  gaze?: Point;
}

export interface Figure {
  person: PersonProps;
  build: Build;
  skin: string;
  pose: Pose;
  view: View;
  torso: Torso;
  head: HeadPlace;
  arms: Arm[];
  legs: Leg[];
  crossed: boolean;
  /** Mood, zoom and mirroring for every form filter of the figure. */
  light: Form;
}

const sides: Side[] = ['left', 'right'];

function mergeLimbs<Limb>(
  own: Limbs<Limb>,
  changes: Limbs<Partial<Limb> | null> | undefined,
  merge: (own: Limb | undefined, change: Partial<Limb>) => Limb,
): Limbs<Limb> {
  const merged: Limbs<Limb> = { ...own };
  for (const side of sides) {
    const change = changes?.[side];
    if (change === null) delete merged[side];
    else if (change) merged[side] = merge(own[side], change);
  }
  return merged;
}

/** A new target asks for a new elbow or knee, unless the change brings one. */
function withoutOldJoint<Limb extends object>(own: Limb | undefined, joint: 'elbow' | 'knee', moved: boolean) {
  return moved && own ? { ...own, [joint]: undefined } : own;
}

function mergePose(pose: Pose, joints: Joints): Pose {
  const arms = mergeLimbs<ArmPose>(pose.arms, joints.arms, (own, change) => ({
    to: [0, 0],
    ...withoutOldJoint(own, 'elbow', Boolean(change.to)),
    ...change,
  }));
  const { legs: legChanges } = joints;
  const ownLegs = typeof pose.legs === 'string' ? {} : pose.legs;
  const legs =
    typeof legChanges === 'string' || !legChanges
      ? (legChanges ?? pose.legs)
      : mergeLimbs<LegPose>(ownLegs, legChanges, (own, change) => ({
          foot: [0, 0],
          ...withoutOldJoint(own, 'knee', Boolean(change.foot)),
          ...change,
        }));
  return { ...pose, ...joints, arms, legs };
}

function poseOf(person: PersonProps, build: Build): Pose {
  const pose = poses[person.pose ?? 'stand'](build);
  const joints = typeof person.joints === 'function' ? person.joints(build) : person.joints;
  const changed = joints ? mergePose(pose, joints) : pose;
  return person.bow === undefined ? changed : { ...changed, bow: person.bow };
}

function headOf(person: PersonProps, pose: Pose, build: Build, view: View): HeadPlace {
  const headView = person.headView ?? pose.headView ?? view;
  const flipped = person.headFlipped ?? pose.headFlipped ?? false;
  const gaze = gazeOf(person.look, (person.flipped ?? false) !== flipped);
  const turn = person.headTurn ?? (pose.headTurn ?? 0) + (headView === 'front' ? gaze.turn : 0);
  const nod = person.nod ?? (pose.nod ?? 0) + gaze.nod;
  const [shiftX, shiftY] = person.headShift ?? pose.headShift ?? [0, 0];
  const profileShift = headView === 'side' ? (flipped ? -3 : 3) : 0;
  const { neck, headHeight } = build;
  return {
    at: [
      pose.chest[0] + turn * 4 + shiftX + profileShift,
      pose.chest[1] - neck - headHeight / 2 + 5 + Math.max(0, nod) * 3.5 + shiftY,
    ],
    view: headView,
    flipped,
    turn: headView === 'front' ? turn : 0,
    nod,
    tilt: person.tilt ?? pose.tilt ?? 0,
    gaze: gaze.eyes,
  };
}

function legsOf(pose: Pose, build: Build, view: View): Leg[] {
  const { legs, hip } = pose;
  if (legs === 'crossed') return [];
  if (legs === 'seated') return seatedLegs(hip, build);
  if (legs === 'chair') return wheelchairLegs(hip);
  const farFirst = view === 'side' ? [...sides].reverse() : sides;
  return farFirst.flatMap((side) => {
    const leg = legs[side];
    return leg ? [legOf(side, leg, hip, build, view)] : [];
  });
}

/** The grain is as fine as the figure is large on the page. */
function zoomOf({ zoom, scale = 1 }: PersonProps): number {
  if (zoom !== undefined) return zoom;
  const size = typeof scale === 'number' ? scale : Math.abs(scale[1]);
  return Math.max(1, Math.round(size * 5) / 5);
}

export function figureOf(person: PersonProps): Figure {
  const build = builds[person.age];
  const pose = poseOf(person, build);
  const view = person.view ?? pose.view ?? 'front';
  const torso = torsoOf(pose, build, view, person.girth ?? 1);
  return {
    person,
    build,
    skin: skinColour(person.skin),
    pose,
    view,
    torso,
    head: headOf(person, pose, build, view),
    arms: sides.flatMap((side) => {
      const arm = pose.arms[side];
      return arm ? [armOf(side, arm, torso, build, view)] : [];
    }),
    legs: legsOf(pose, build, view),
    crossed: pose.legs === 'crossed',
    light: { mood: person.mood ?? 'day', zoom: zoomOf(person), flipped: person.flipped ?? false },
  };
}
