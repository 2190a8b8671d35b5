/** The features of a head seen from the front or in three-quarter: cheeks, eyes, brows, nose, mouth. */
import { darker, lighter, mix } from '../../kit/palette.ts';
import { hundredth, round, type Point } from '../../kit/curves.ts';
import { usePaint, useVariant, type Variant } from '../../kit/drawing.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { lipColour, noseColour } from '../colours.ts';
import { Shapes, xy } from '../shapes.tsx';
import { Freckles, useCheekFill } from './cheek.tsx';
import { Eye } from './eye.tsx';
import type { Expression } from './expressions.ts';
import type { EyeSide, FaceFrame } from './frame.ts';
import { glance } from './gaze.ts';
import type { FaceLooks } from './looks.ts';
import { mouths, speakingMouth } from './mouths.ts';

export interface FaceProps {
  frame: FaceFrame;
  /** Outline of the head: cheeks end there. */
  skull: string;
  expression: Expression;
  looks: FaceLooks;
  /** Where the eyes look, in the head's own space; overrides the expression's. */
  gaze?: Point;
  mirrored: boolean;
  night: boolean;
}

const bothSides: EyeSide[] = [-1, 1];

/** Eyes of this variant: shut for a blink, aside for a look. */
export function eyesOf(expression: Expression, gaze: Point | undefined, variant: Variant | undefined) {
  const rest = gaze ?? expression.gaze ?? [0, 0];
  const open = variant === 'blink' && typeof expression.eye === 'number' ? ('soft' as const) : expression.eye;
  // Eyes that look down are half covered, unless they are wide with surprise.
  const lowered = rest[1] > 2.2 && typeof expression.eye === 'number' && expression.eye < 1.1;
  const lid = Math.max(expression.lid ?? 0, lowered ? 0.16 : 0);
  return { open, lid, gaze: variant === 'look' ? glance(rest) : rest };
}

function Cheeks({ frame, skull, looks, night }: FaceProps) {
  const paint = usePaint();
  const fill = useCheekFill(looks, night);
  const y = frame.eyeLine + (looks.beard ? 11 : 17);
  return (
    <g clip-path={paint.clip(skull)}>
      {bothSides.map((side) => {
        const { x, squeeze } = frame.cheek(side);
        const radius: Point = [11 * squeeze, looks.beard ? 6 : 8.5];
        return <Oval key={side} at={[x, y]} radius={radius} fill={fill} filter={paint.speckle()} />;
      })}
    </g>
  );
}

const freckles: Point[] = [
  [27, 11],
  [21, 13],
  [31, 15],
  [24, 17],
];

const frecklesOn = (frame: FaceFrame): Point[] =>
  bothSides
    .flatMap((side) => freckles.map(([x, y]): Point => [frame.across(side * x), frame.eyeLine + y]))
    .filter(([x]) => x < 42);

function Eyes({ frame, expression, looks, gaze, mirrored }: FaceProps) {
  const eyes = eyesOf(expression, gaze, useVariant());
  return (
    <>
      {bothSides.map((side) => {
        const { x, squeeze } = frame.eye(side);
        return (
          <Eye
            key={side}
            at={[x, frame.eyeLine]}
            side={side}
            squeeze={squeeze}
            size={frame.adult ? 0.88 : 1}
            open={eyes.open}
            lid={eyes.lid}
            gaze={[eyes.gaze[0] * Math.min(1, squeeze), eyes.gaze[1]]}
            shine={expression.shine ?? false}
            tired={expression.tiredEyes ?? false}
            skin={looks.skin}
            iris={looks.iris}
            mirrored={mirrored}
          />
        );
      })}
    </>
  );
}

function Brows({ frame, expression, looks }: FaceProps) {
  const line = frame.eyeLine - (frame.adult ? 13 : 15.5);
  const colour = mix(darker(looks.browColour, 0.12), looks.skin, 0.12);
  return (
    <>
      {bothSides.map((side) => {
        const [inner, outer] = (side > 0 && expression.rightBrow) || expression.brow;
        const { x, squeeze } = frame.eye(side);
        const out = side * (frame.yaw ? squeeze : 1);
        const path =
          `M${xy([x - out * 6.5, line + inner])}` +
          `Q${xy([x + out * 2, line - 3.4 + (inner + outer) / 2])} ${xy([x + out * 9, line + outer + 0.6])}`;
        return <Line key={side} path={path} colour={colour} width={frame.adult ? 3.6 : 3.1} />;
      })}
    </>
  );
}

function Nose({ frame, looks }: FaceProps) {
  const colour = noseColour(looks.skin);
  const { nose, eyeLine, turn } = frame;
  if (frame.yaw) {
    const path = `M${xy([nose - 1, eyeLine + 5])}q6.5 4 3 7.5q-2.5 1.6-5.5 .2`;
    return <Line path={path} colour={colour} width={2.6} />;
  }
  return (
    <>
      <Line
        path={`M${xy([nose - 3.4, eyeLine + 11.5])}q${round(3.4 + turn * 2.4)} 4.4 6.8 0`}
        colour={colour}
        width={2.6}
      />
      <Oval at={[nose + 0.6 - turn, eyeLine + 8]} radius={[2.6, 2.1]} fill={lighter(looks.skin, 0.55)} opacity={0.7} />
    </>
  );
}

function AgeLines({ frame, looks }: FaceProps) {
  const { eyeLine: line, across, yaw } = frame;
  const seen = yaw ? ([-1] as const) : bothSides;
  const path = seen
    .map((side) => {
      const corner = across(side * (yaw ? 34 : 32));
      const smile = `M${xy([across(side * 17), line + 19])}q${side * 3} 5 0 9`;
      return `${smile}M${xy([corner, line - 3])}l${side * 5}-2M${xy([corner, line + 2])}l${side * 5} 1`;
    })
    .join('');
  return <Line path={path} colour={darker(looks.skin, 0.2)} width={1.6} opacity={0.7} />;
}

function Mouth({ frame, expression, looks }: FaceProps) {
  const mouth = useVariant() === 'talk' ? speakingMouth(expression.mouth) : expression.mouth;
  const { x, y, squeeze } = frame.mouth;
  const narrow = squeeze === 1 ? '' : ` scale(${hundredth(squeeze)} 1)`;
  return (
    <g transform={`translate(${xy([x, y])})${narrow}`}>
      <Shapes shapes={mouths[mouth](lipColour(looks.skin))} />
    </g>
  );
}

export function Face(props: FaceProps) {
  return (
    <>
      <Cheeks {...props} />
      {props.looks.freckles && <Freckles spots={frecklesOn(props.frame)} looks={props.looks} />}
      <Eyes {...props} />
      <Brows {...props} />
      <Nose {...props} />
      {props.looks.lines && <AgeLines {...props} />}
      <Mouth {...props} />
    </>
  );
}
