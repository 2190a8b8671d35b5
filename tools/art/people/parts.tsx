/** The parts of a figure, so that another person or a thing may come between them. */
import { Fragment, type ComponentChildren } from 'preact';
import { between, round, type Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Oval, Place } from '../kit/shapes.tsx';
import { ArmDrawing, type ArmPart } from './body/arm.tsx';
import { Stool, WheelchairBehind, WheelchairFront } from './body/furniture.tsx';
import { CrossedLegs, DrapeBetween, Lap, LegDrawing } from './body/leg.tsx';
import type { Arm } from './body/limbs.ts';
import { LapSkirt, SpreadSkirt } from './clothes/skirt.tsx';
import { expressions } from './face/expressions.ts';
import type { Figure } from './figure.ts';
import { Head, useHeadBehind, useHeadOver } from './head/head.tsx';
import type { HeadProps } from './head/props.ts';
import { wearsSkirt } from './looks.ts';
import type { ArmOrder } from './pose.ts';
import { Shapes } from './shapes.tsx';

interface PartProps {
  figure: Figure;
}

export function Shadow({ figure }: PartProps) {
  const paint = usePaint();
  const { pose, build, crossed, person } = figure;
  if (person.floating || pose.shadow === 'none') return null;
  const chair = pose.furniture === 'wheelchair';
  const across = chair ? 84 : crossed ? build.leg * 0.56 + 14 : build.hip * 2.2 * (pose.airborne ? 0.8 : 1);
  const { x, width } = pose.shadow ?? { x: chair ? 14 : 0, width: across };
  const fill = paint.fade('#3A1B45', 0.34, [0.55, 0.18]);
  return <Oval at={[x, 1]} radius={[width, pose.airborne ? 6 : 9]} fill={fill} />;
}

function headProps({ person, build, head, light }: Figure): HeadProps {
  return {
    looks: person,
    adult: build.adult,
    view: head.view,
    expression: expressions[person.face ?? 'happy'],
    turn: head.turn,
    nod: head.nod,
    gaze: head.gaze,
    mirrored: Boolean(light.flipped) !== head.flipped,
    night: light.mood === 'night',
  };
}

/** Puts a part of the head on the neck, lit. */
function OnNeck({ figure, children }: PartProps & { children: ComponentChildren }) {
  const paint = usePaint();
  const { build, head, light } = figure;
  const size = Math.round(build.headHeight) / 100;
  const filter = paint.form({
    ...light,
    size: 'small',
    strength: light.mood === 'night' ? 0.18 : 0.3,
    flipped: Boolean(light.flipped) !== head.flipped,
  });
  const [x, y] = head.at.map(round);
  const tilt = `rotate(${head.tilt} 0 ${build.headHeight / 2})`;
  return (
    <g filter={filter}>
      <g transform={`translate(${x} ${y}) ${tilt} scale(${head.flipped ? -size : size} ${size})`}>{children}</g>
    </g>
  );
}

export function HeadBehind({ figure }: PartProps) {
  const shapes = useHeadBehind(headProps(figure));
  if (shapes.length === 0) return null;
  return (
    <OnNeck figure={figure}>
      <Shapes shapes={shapes} />
    </OnNeck>
  );
}

export function HeadInFront({ figure }: PartProps) {
  const props = headProps(figure);
  const over = useHeadOver(props);
  return (
    <>
      <OnNeck figure={figure}>
        <Head {...props} />
      </OnNeck>
      {over.length > 0 && (
        <OnNeck figure={figure}>
          <Shapes shapes={over} />
        </OnNeck>
      )}
    </>
  );
}

/** Whether part of a bone comes within `far` of the middle of the head. */
function comesNear({ head }: Figure, from: Point, to: Point, far: number): boolean {
  return [0.2, 0.5, 0.8, 1].some((share) => {
    const [x, y] = between(from, to, share);
    return Math.hypot(x - head.at[0], y - head.at[1]) < far;
  });
}

/**
 * Which part of an arm is drawn before the head. An upper arm that would cross the face or the scarf goes under the
 * head and only the forearm over it, and if that stays away from the head, so does all of the arm.
 */
function underHead(figure: Figure, arm: Arm): ArmPart | null {
  if (arm.order === 'under') return 'whole';
  if (arm.order !== 'over') return null;
  const { build, person, pose } = figure;
  const scarf = person.headwear?.kind === 'hijab';
  const reach = build.headHeight * (scarf ? 0.95 : 0.5) + build.armWidth * 0.7;
  if (!comesNear(figure, arm.shoulder, arm.elbow, reach)) return null;
  const handAway = !comesNear(figure, arm.elbow, arm.wrist, reach);
  const handFree = !person.holds && pose.furniture !== 'wheelchair';
  return handAway && handFree ? 'whole' : 'upper';
}

/** A held thing, with its 0,0 in the palm or where the pose holds things. */
export function HeldThing({ figure }: PartProps) {
  const { person, pose, arms } = figure;
  const { holds } = person;
  if (!holds) return null;
  const inHand = arms.find((arm) => arm.side === holds.arm);
  const place = inHand ? { at: inHand.palm, scale: 0.6, turn: 0 } : pose.holding;
  const { at = place?.at ?? [0, 0], scale = place?.scale ?? 0.6, turn = place?.turn ?? 0 } = holds;
  return (
    <Place at={at} scale={scale} turn={turn}>
      {holds.thing}
    </Place>
  );
}

export function ArmsAt({ figure, order }: PartProps & { order: ArmOrder }) {
  const { arms, person } = figure;
  const held = person.holds?.arm ?? 'both';
  const free = (arm: Arm) => arm.side === person.freeArm;
  if (order === 'under') {
    return (
      <>
        {arms.map((arm) => {
          const part = free(arm) ? null : underHead(figure, arm);
          return part && <ArmDrawing key={arm.side} figure={figure} arm={arm} part={part} />;
        })}
      </>
    );
  }
  const shown = arms.filter((arm) => arm.order === order && !free(arm) && underHead(figure, arm) !== 'whole');
  return (
    <>
      {order === 'over' && held === 'both' && <HeldThing figure={figure} />}
      {shown.map((arm) => (
        <Fragment key={arm.side}>
          {held === arm.side && <HeldThing figure={figure} />}
          <ArmDrawing figure={figure} arm={arm} part={underHead(figure, arm) ? 'lower' : 'whole'} />
        </Fragment>
      ))}
    </>
  );
}

export function Legs({ figure, over }: PartProps & { over: boolean }) {
  const { legs, pose, person, crossed } = figure;
  if (crossed) return over ? <CrossedLegs figure={figure} /> : null;
  const splits = pose.seated || pose.legsOver;
  const draped = wearsSkirt(person) && Boolean(splits) && pose.legs !== 'seated';
  const shown = splits ? legs.filter((leg) => leg.over === over) : over ? [] : legs;
  const ordered = splits ? shown : [...shown].sort((one, other) => Number(one.over) - Number(other.over));
  return (
    <>
      {over && pose.legs === 'seated' && <Lap figure={figure} />}
      {over && draped && <DrapeBetween figure={figure} />}
      {ordered.map((leg) => (
        <LegDrawing key={leg.side} figure={figure} leg={leg} draped={draped} />
      ))}
    </>
  );
}

export function LapCloth({ figure }: PartProps) {
  if (!wearsSkirt(figure.person)) return null;
  if (figure.crossed) return <SpreadSkirt figure={figure} />;
  return figure.pose.legs === 'seated' ? <LapSkirt figure={figure} /> : null;
}

export function SeatBehind({ figure }: PartProps) {
  const { furniture } = figure.pose;
  if (furniture === 'stool') return <Stool figure={figure} />;
  return furniture === 'wheelchair' ? <WheelchairBehind figure={figure} /> : null;
}

export function SeatInFront({ figure }: PartProps) {
  return figure.pose.furniture === 'wheelchair' ? <WheelchairFront figure={figure} /> : null;
}
