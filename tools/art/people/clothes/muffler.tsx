/** A knitted scarf: a thick turn round the neck under the chin, and one end that hangs down. */
import { round, tube, type Point } from '../../kit/curves.ts';
import { darker, lighter } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line } from '../../kit/shapes.tsx';
import type { Figure } from '../figure.ts';
import { hidesHair } from '../looks.ts';
import type { View } from '../pose.ts';
import { xy } from '../shapes.tsx';

/** Where the turn's ends and its lowest point are, in shares of half the shoulders, and where the end hangs. */
const turns: Record<View, { left: number; right: number; low: number; end: number | null }> = {
  front: { left: -0.78, right: 0.78, low: 0, end: 0.36 },
  turned: { left: -0.66, right: 0.74, low: 0.2, end: 0.5 },
  side: { left: -0.62, right: 0.62, low: 0.24, end: 0.3 },
  back: { left: -0.95, right: 0.95, low: 0, end: null },
};

/** An end `length` long that hangs from its knot, with two bands and a fringe. */
function HangingEnd({
  from: [x, y],
  length,
  width,
  colour,
}: {
  from: Point;
  length: number;
  width: number;
  colour: string;
}) {
  const paint = usePaint();
  const foot: Point = [x + width * 0.5, y + length];
  const body = tube([[x, y], [x + width * 0.1, y + length * 0.5], foot], [width * 0.8, width, width * 1.08], 0.12, 0.6);
  const band = (share: number) =>
    `M${xy([x + width * 0.5 * share - width * 0.94, y + length * share])}l${round(width * 1.9)} 0`;
  const fringe = [-0.8, -0.27, 0.27, 0.8].map((share) => `M${xy([foot[0] + share * width, foot[1]])}v5`).join('');
  return (
    <>
      <Line path={fringe} colour={lighter(colour, 0.25)} width={round(width * 0.34)} />
      <path d={body} fill={paint.body(colour)} />
      <Line path={band(0.66) + band(0.86)} colour={lighter(colour, 0.62)} width={round(width * 0.42)} />
    </>
  );
}

export function Muffler({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { scarf } = figure.person;
  // From behind, hanging hair hides it.
  if (!scarf || (figure.head.view === 'back' && !hidesHair(figure.person))) return null;
  const { pose, build, view, torso } = figure;
  const { left, right, low, end } = turns[view];
  const half = build.shoulder;
  const thick = build.adult ? 12 : 9.5;
  const [x, y]: Point = [pose.chest[0], pose.chest[1] + (build.adult ? 4 : 3)];
  const loop = tube(
    [
      [x + left * half, y - thick * 0.7],
      [x + low * half - half * 0.3, y + thick * 0.3],
      [x + low * half + half * 0.3, y + thick * 0.3],
      [x + right * half, y - thick * 0.7],
    ],
    [thick * 0.7, thick, thick, thick * 0.7],
  );
  const foldEnds = [left + 0.24, right - 0.24].map((share) => xy([x + share * half, y - thick * 0.5]));
  const fold = `M${foldEnds[0]}Q${xy([x + low * half, y + thick * 0.5])} ${foldEnds[1]}`;
  const lean = view === 'side' ? torso.lean * 0.8 : torso.lean;
  return (
    <g filter={paint.form({ ...figure.light, size: 'limb', strength: 0.8 })}>
      {end !== null && (
        <HangingEnd
          from={[x + end * half, y + thick * 0.3]}
          length={build.torso * 0.56}
          width={thick * 0.78}
          colour={scarf}
        />
      )}
      <g transform={`rotate(${Math.round(lean)} ${xy([x, y])})`}>
        <path d={loop} fill={paint.body(scarf)} />
        <Line path={fold} colour={darker(scarf, 0.2)} width={2.4} opacity={0.5} />
      </g>
    </g>
  );
}
