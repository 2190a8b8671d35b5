/** Two people who touch: a hug side by side, a child carried on the hip. */
import { tube } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import type { Layered } from '../kit/page.tsx';
import { Place, type Placed } from '../kit/shapes.tsx';
import { hands } from './body/hands.ts';
import { Trunk } from './body/trunk.tsx';
import { figureOf, type Figure } from './figure.ts';
import { ArmsAt, HeadBehind, HeadInFront, Legs, Shadow } from './parts.tsx';
import { stand } from './poses/standing.ts';
import { builds } from './proportions.ts';
import type { Joints, PersonProps } from './props.ts';
import { Shapes } from './shapes.tsx';

interface HugProps extends Placed, Layered {
  /** Stands on the left, at 0,0. */
  left: PersonProps;
  /** Stands `gap` to the right and leans in. */
  right: PersonProps;
  gap?: number;
  /** Draws the left one's hand on the right one's shoulder. */
  grip?: boolean;
}

const asPart = (person: PersonProps, group: Placed, changes: Partial<PersonProps>): PersonProps => ({
  ...changes,
  ...person,
  at: undefined,
  scale: 1,
  zoom: person.zoom ?? Math.max(1, typeof group.scale === 'number' ? Math.round(group.scale) : 1),
  flipped: group.flipped,
});

function leftHugger(person: PersonProps, right: PersonProps, gap: number, group: Placed): PersonProps {
  const other = builds[right.age];
  const shoulders = -other.leg - other.torso;
  return asPart(person, group, {
    pose: 'stand',
    tilt: 8,
    headTurn: 0.45,
    joints: (build): Joints => ({
      chest: [4, -build.leg - build.torso],
      arms: {
        left: stand(build).arms.left,
        right: {
          to: [gap + other.shoulder * 0.3, shoulders + other.torso * 0.36],
          bend: -1,
          stretch: 0.9,
          order: 'behind',
        },
      },
    }),
  });
}

function rightHugger(person: PersonProps, left: PersonProps, gap: number, group: Placed): PersonProps {
  const other = builds[left.age];
  return asPart(person, group, {
    pose: 'stand',
    tilt: -12,
    headTurn: -0.3,
    joints: (build): Joints => ({
      chest: [-5, -build.leg - build.torso],
      arms: {
        left: { to: [-gap * 0.6, -build.leg - build.torso * 0.5], bend: 1, order: 'behind' },
        right: {
          to: [-gap + other.shoulder * 0.55, -build.leg - build.torso * 0.5],
          bend: -1,
          gesture: 'flat',
          turn: -14,
          order: 'over',
        },
      },
    }),
  });
}

/** The left one's sleeve, which comes round behind the right one. */
function ArmRound({ holder, held, gap }: { holder: Figure; held: Figure; gap: number }) {
  const paint = usePaint();
  const { wristWidth } = holder.build;
  const height = held.pose.chest[1] + held.build.torso * 0.36;
  const out = gap + held.build.shoulder;
  const path = tube(
    [
      [gap, height - 6],
      [gap + held.build.shoulder * 0.7, height - 3],
      [out + 10, height],
    ],
    [wristWidth * 1.3, wristWidth * 1.25, wristWidth * 1.15],
    0.4,
  );
  return (
    <g filter={paint.form({ ...holder.light, size: 'limb', strength: 0.6 })}>
      <path d={path} fill={paint.body(holder.person.top.colour)} />
    </g>
  );
}

function HandRound({ holder, held, gap }: { holder: Figure; held: Figure; gap: number }) {
  const paint = usePaint();
  const size = (holder.build.hand * 0.85) / 10;
  const place = [gap + held.build.shoulder + 9, held.pose.chest[1] + held.build.torso * 0.36];
  return (
    <g filter={paint.form({ ...holder.light, size: 'limb', strength: 0.6 })}>
      <g transform={`translate(${place[0]} ${place[1]}) rotate(168) scale(${size} ${-size})`}>
        <Shapes shapes={hands.relaxed({ skin: holder.skin, fill: paint.body(holder.skin) })} />
      </g>
    </g>
  );
}

/** Two who hug side by side, each with an arm round the other. */
export function Hug({ left, right, gap = 50, grip = true, ...place }: HugProps) {
  const holder = figureOf(leftHugger(left, right, gap, place));
  const held = figureOf(rightHugger(right, left, gap, place));
  return (
    <Place at={place.at} scale={place.scale} turn={place.turn} flipped={place.flipped}>
      <Shadow figure={holder} />
      <Place at={[gap, 0]}>
        <Shadow figure={held} />
        <HeadBehind figure={held} />
      </Place>
      <HeadBehind figure={holder} />
      <ArmsAt figure={holder} order="behind" />
      <Legs figure={holder} over={false} />
      <Trunk figure={holder} />
      <ArmRound holder={holder} held={held} gap={gap} />
      <Place at={[gap, 0]}>
        <ArmsAt figure={held} order="behind" />
        <Legs figure={held} over={false} />
        <Trunk figure={held} />
      </Place>
      <HeadInFront figure={holder} />
      <Place at={[gap, 0]}>
        <HeadInFront figure={held} />
        <ArmsAt figure={held} order="over" />
      </Place>
      {grip && <HandRound holder={holder} held={held} gap={gap} />}
    </Place>
  );
}

interface CarryProps extends Placed, Layered {
  adult: PersonProps;
  child: PersonProps;
}

/** A child on an adult's hip; the adult stands turned to the right, the child looks over. */
export function Carry({ adult, child, ...place }: CarryProps) {
  const big = builds[adult.age];
  const small = builds[child.age];
  const seat = [big.shoulder * 1.12, -big.leg - big.torso * 0.12] as const;
  const carrier = figureOf(
    asPart(adult, place, {
      pose: 'turned',
      tilt: 4,
      joints: (build): Joints => ({
        hip: [-9, -build.leg],
        chest: [-4, -build.leg - build.torso],
        bow: -3,
        arms: {
          left: {
            to: [seat[0] + small.hip * 0.2, seat[1] + 2],
            bend: -1,
            gesture: 'flat',
            turn: -8,
            order: 'over',
          },
          right: { to: [build.shoulder + 4, -build.leg - 10], bend: -1, order: 'behind' },
        },
      }),
    }),
  );
  const carried = figureOf(asPart(child, place, { pose: 'onHip', tilt: -6, headView: 'front' }));
  return (
    <Place at={place.at} scale={place.scale} turn={place.turn} flipped={place.flipped}>
      <Shadow figure={carrier} />
      <HeadBehind figure={carrier} />
      <ArmsAt figure={carrier} order="behind" />
      <Legs figure={carrier} over={false} />
      <Trunk figure={carrier} />
      <Place at={seat}>
        <HeadBehind figure={carried} />
        <ArmsAt figure={carried} order="behind" />
        <Legs figure={carried} over={false} />
        <Legs figure={carried} over />
        <Trunk figure={carried} />
        <HeadInFront figure={carried} />
        <ArmsAt figure={carried} order="over" />
      </Place>
      <HeadInFront figure={carrier} />
      <ArmsAt figure={carrier} order="over" />
    </Place>
  );
}
