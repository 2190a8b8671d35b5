/**
 * Dad on the ground with Kito against his shoulder: Dad's body, then Kito and Dad's forearms round him, oily hands held
 * off. Two parts, so that each can speak; both swell round the same foot and so breathe as one.
 */
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { mix } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { ArmDrawing } from '../../../people/body/arm.tsx';
import { Trunk } from '../../../people/body/trunk.tsx';
import { dad, kito } from '../../../people/cast.ts';
import { skinColour } from '../../../people/colours.ts';
import { figureOf, type Figure } from '../../../people/figure.ts';
import { ArmsAt, HeadBehind, HeadInFront, Legs } from '../../../people/parts.tsx';

const dadAt: Point = [896, 806];
const dadScale = 3.15;
const kitoAt: Point = [724, 812];
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
      left: { elbow: onDad([566, 600]), to: onDad([592, 708]), gesture: 'open', turn: 22, order: 'over' },
      right: { elbow: onDad([1090, 636]), to: onDad([902, 716]), gesture: 'open', turn: -30, order: 'over' },
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
  tilt: -12,
  look: [-4.2, 3.4],
  headShift: [16, -4],
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
  girth: 1.1,
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
      left: { elbow: onKito([640, 610]), to: onKito([722, 520]), bend: -1, order: 'behind' },
      right: { from: onKito([790, 590]), elbow: onKito([896, 612]), to: onKito([1004, 580]), order: 'behind' },
    },
    legs: {
      left: { knee: [-24, -20], foot: [-30, -6], facing: -1, toe: 70, over: true },
      right: { knee: [16, -20], foot: [20, -6], facing: 1, toe: 70, over: true },
    },
  }),
});

const Arms = ({ figure, part }: { figure: Figure; part: 'upper' | 'lower' }) => (
  <>
    {figure.arms.map((arm) => (
      <ArmDrawing key={arm.side} figure={figure} arm={arm} part={part} />
    ))}
  </>
);

/** Dad without his forearms. */
export const HuggingDad = () => (
  <Place at={dadAt} scale={dadScale}>
    <HeadBehind figure={sitting} />
    <Arms figure={hugging} part="upper" />
    <Trunk figure={sitting} />
    <Legs figure={sitting} over />
    <HeadInFront figure={sitting} />
  </Place>
);

const fingers = ['M4-5L19-16', 'M6-2L25-7', 'M6 2L25 3', 'M4 5L20 12', 'M-2-5L2-17'];

/** A hand print of chain oil on Kito's shirt. */
const OilyPrint = ({ at, turn, flipped }: { at: Point; turn: number; flipped: boolean }) => (
  <Place at={at} turn={turn} scale={2.5} flipped={flipped}>
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
        <OilyPrint at={[768, 656]} turn={-34} flipped={false} />
        <OilyPrint at={[694, 656]} turn={34} flipped />
      </g>
      <Place at={dadAt} scale={dadScale}>
        <Arms figure={hugging} part="lower" />
      </Place>
    </g>
  );
}
