/**
 * Dad on the ground with Kito against his shoulder: Dad's body, then Kito and Dad's forearms round him, oily hands held
 * off. Two parts, so that each can speak; both swell round the same foot and so breathe as one.
 */
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { mix } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { ArmDrawing, type ArmPart } from '../../../people/body/arm.tsx';
import { Trunk } from '../../../people/body/trunk.tsx';
import { dad, kito } from '../../../people/cast.ts';
import { skinColour } from '../../../people/colours.ts';
import { figureOf } from '../../../people/figure.ts';
import { ArmsAt, HeadBehind, HeadInFront, Legs } from '../../../people/parts.tsx';
import type { Side } from '../../../people/pose.ts';

const dadAt: Point = [896, 776];
const dadScale = 3.15;
const kitoAt: Point = [732, 790];
const kitoScale = 2.95;

const onDad = ([x, y]: Point): Point => [(x - dadAt[0]) / dadScale, (y - dadAt[1]) / dadScale];
const onKito = ([x, y]: Point): Point => [(x - kitoAt[0]) / kitoScale, (y - kitoAt[1]) / kitoScale];

const oil = '#4A2C34';

const hugging = figureOf({
  ...dad,
  skin: `#${mix(skinColour('deep'), '#3A2A30', 0.4).slice(1)}`,
  zoom: 2.6,
  joints: ({ torso }) => ({
    seated: true,
    hip: [4, -18],
    chest: [4, -18 - torso * 0.98],
    arms: {
      left: { elbow: onDad([572, 566]), to: onDad([598, 664]), gesture: 'open', turn: 10, order: 'over' },
      right: { elbow: onDad([1060, 622]), to: onDad([896, 672]), gesture: 'open', turn: -16, order: 'over' },
    },
    legs: 'crossed',
  }),
});

const sitting = figureOf({
  ...dad,
  zoom: 2.6,
  face: 'tenderDown',
  headTurn: -0.55,
  nod: 0.5,
  tilt: -18,
  look: [-4.2, 3.4],
  headShift: [7, -5],
  joints: ({ torso }) => ({
    seated: true,
    hip: [4, -18],
    chest: [4, -18 - torso * 0.98],
    arms: { left: null, right: null },
    legs: 'crossed',
  }),
});

const leaning = figureOf({
  ...kito,
  girth: 1.26,
  zoom: 2.6,
  pose: 'back',
  headView: 'side',
  headFlipped: true,
  face: 'relieved',
  nod: 0.1,
  tilt: 22,
  headShift: [2, 24],
  joints: ({ torso }) => ({
    seated: true,
    legsOver: true,
    hip: [-10, -17],
    chest: [4, -18 - torso * 1.16],
    arms: {
      left: { elbow: onKito([646, 590]), to: onKito([728, 500]), bend: -1, order: 'behind' },
      right: { from: onKito([796, 566]), elbow: onKito([900, 606]), to: onKito([1030, 584]), order: 'behind' },
    },
    legs: {
      left: { knee: [-24, -20], foot: [-30, -6], facing: -1, toe: 70, over: true },
      right: { knee: [16, -20], foot: [20, -6], facing: 1, toe: 70, over: true },
    },
  }),
});

/** One of Dad's arms, or half of it. */
function DadsArm({ side, part }: { side: Side; part: ArmPart }) {
  const arm = hugging.arms.find((entry) => entry.side === side);
  return arm ? <ArmDrawing figure={hugging} arm={arm} part={part} /> : null;
}

/** Dad without what lies over Kito: his left forearm, and all of the right arm, under which Kito's hand goes round. */
export const HuggingDad = () => (
  <Place at={dadAt} scale={dadScale}>
    <HeadBehind figure={sitting} />
    <DadsArm side="left" part="upper" />
    <Trunk figure={sitting} />
    <Legs figure={sitting} over />
    <HeadInFront figure={sitting} />
  </Place>
);

const fingers = ['M4-5L19-16', 'M6-2L25-7', 'M6 2L25 3', 'M4 5L20 12', 'M-2-5L2-17'];

/** A hand print of chain oil on Kito's shirt. */
const OilyPrint = ({ at, turn, flipped }: { at: Point; turn: number; flipped: boolean }) => (
  <Place at={at} turn={turn} scale={2.2} flipped={flipped}>
    {fingers.map((finger) => (
      <Line key={finger} path={finger} colour={oil} width={5.4} opacity={0.9} />
    ))}
    <Oval at={[0, 0]} radius={[9.4, 9]} fill={oil} opacity={0.95} />
  </Place>
);

/** Kito from behind, his cheek on Dad's shoulder, and Dad's forearms round him. */
export function HuggedKito() {
  const paint = usePaint();
  return (
    <g>
      <Place at={kitoAt} scale={kitoScale}>
        <HeadBehind figure={leaning} />
        <ArmsAt figure={leaning} order="behind" />
        <Legs figure={leaning} over={false} />
        <Trunk figure={leaning} />
        <Legs figure={leaning} over />
        <HeadInFront figure={leaning} />
      </Place>
      <g filter={paint.form({ size: 'limb', strength: 0.3, zoom: 2.5 })}>
        <OilyPrint at={[768, 654]} turn={-30} flipped={false} />
        <OilyPrint at={[698, 654]} turn={30} flipped />
      </g>
      <Place at={dadAt} scale={dadScale}>
        <DadsArm side="left" part="lower" />
        <DadsArm side="right" part="whole" />
      </Place>
    </g>
  );
}
