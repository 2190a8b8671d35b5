/** A person on a page: see PersonProps for everything that can be said about one. */
import type { Point } from '../kit/curves.ts';
import type { Layered } from '../kit/page.tsx';
import { Place, type Placed } from '../kit/shapes.tsx';
import { ArmDrawing } from './body/arm.tsx';
import { Trunk } from './body/trunk.tsx';
import { Muffler } from './clothes/muffler.tsx';
import { figureOf, type Figure } from './figure.ts';
import {
  ArmsAt,
  HeadBehind,
  HeadInFront,
  HeldThing,
  LapCloth,
  Legs,
  SeatBehind,
  SeatInFront,
  Shadow,
} from './parts.tsx';
import type { Side } from './pose.ts';
import type { PersonProps } from './props.ts';

/** All of a figure, back to front. */
function FigureDrawing({ figure }: { figure: Figure }) {
  return (
    <>
      <Shadow figure={figure} />
      <HeadBehind figure={figure} />
      <SeatBehind figure={figure} />
      <ArmsAt figure={figure} order="behind" />
      <Legs figure={figure} over={false} />
      <Trunk figure={figure} />
      <Legs figure={figure} over />
      <LapCloth figure={figure} />
      <ArmsAt figure={figure} order="under" />
      <HeadInFront figure={figure} />
      <SeatInFront figure={figure} />
      <ArmsAt figure={figure} order="over" />
      <Muffler figure={figure} />
    </>
  );
}

const placeOf = ({ at, scale, turn, flipped }: Placed): Placed => ({ at, scale, turn, flipped });

export function Person(props: PersonProps) {
  return (
    <Place {...placeOf(props)}>
      <FigureDrawing figure={figureOf(props)} />
    </Place>
  );
}

interface PersonArmProps extends PersonProps, Layered {
  arm: Side;
}

/**
 * One arm of a person on its own, so that it may wave on the stage: give it everything that the <Person
 * freeArm={arm}> is given. A raised arm joins best when it stands before the Person on the page, behind the body.
 */
export function PersonArm({ arm: side, ...props }: PersonArmProps) {
  const figure = figureOf(props);
  const arm = figure.arms.find((entry) => entry.side === side);
  if (!arm) return null;
  return (
    <Place {...placeOf(props)}>
      {props.holds?.arm === side && <HeldThing figure={figure} />}
      <ArmDrawing figure={figure} arm={arm} />
    </Place>
  );
}

/** The shoulder of an arm in page units: the pivot of a PersonArm's layer. */
export function shoulderOf(props: PersonArmProps): Point {
  const { at = [0, 0], scale = 1, turn = 0, flipped = false } = props;
  const arm = figureOf(props).arms.find((entry) => entry.side === props.arm);
  if (!arm) return at;
  const [wide, high] = typeof scale === 'number' ? [scale, scale] : scale;
  const x = arm.shoulder[0] * wide * (flipped ? -1 : 1);
  const y = arm.shoulder[1] * high;
  const angle = (turn * Math.PI) / 180;
  return [at[0] + x * Math.cos(angle) - y * Math.sin(angle), at[1] + x * Math.sin(angle) + y * Math.cos(angle)];
}
