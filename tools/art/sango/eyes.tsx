import { round, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { brush } from './brush.ts';
import { useSangoPaint, type SangoPaint } from './light.ts';

/** `happy` eyes are laughing arcs, `rest` the same turned over, `down` reads, `shut` is a blink. */
export type EyesKind = 'open' | 'wide' | 'happy' | 'rest' | 'down' | 'shut';

interface EyeProps {
  /** The eye's own place across the face, ±82. */
  x: number;
  kind: EyesKind;
  /** Where it looks, -1 to 1 both ways. */
  gaze: Point;
}

const arc = (x: number, heights: readonly number[]): Point[] =>
  [-42, -24, 0, 24, 42].map((across, index) => [x + across, heights[index] ?? 0]);

const lashes = {
  happy: { heights: [-504, -532, -542, -532, -504], widths: [9, 17, 19, 17, 9] },
  rest: { heights: [-530, -508, -500, -508, -530], widths: [9, 16, 18, 16, 9] },
  shut: { heights: [-514, -501, -497, -501, -514], widths: [7, 11, 12, 11, 7] },
};

function eyeFills(paint: SangoPaint) {
  const ink = paint.radial(
    [
      ['#6A3F86', 0],
      ['#3B2452', 0.42],
      [palette.ink, 0.8],
      [palette.ink, 1],
    ],
    [0.52, 0.9],
    0.85,
  );
  const plum = paint.fade('#B98AC9', 0.75);
  return { ink, plum };
}

function EyeBall({ at, radius, gaze }: { at: Point; radius: Point; gaze: Point }) {
  const paint = useSangoPaint();
  const [x, y] = at;
  const [across, down] = radius;
  // The lights stay at the upper left of the page, also in a mirrored figure.
  const side = paint.flipped ? -1 : 1;
  const { ink, plum } = eyeFills(paint);
  const large: Point = [x - across * 0.3 * side + gaze[0] * 5, y - down * 0.36 + gaze[1] * 4];
  const little: Point = [x + across * 0.36 * side + gaze[0] * 3, y + down * 0.3 + gaze[1] * 3];
  return (
    <>
      <Oval at={at} radius={radius} fill={ink} />
      <Oval at={[x, y + down * 0.62]} radius={[across * 0.62, down * 0.26]} fill={plum} />
      <Oval at={large} radius={[across * 0.36, down * 0.33]} fill="#FFFFFF" />
      <Oval at={little} radius={[across * 0.16, down * 0.14]} fill="#FFFFFF" />
    </>
  );
}

/** An eye that reads: half under its lid. */
function LoweredEye({ at: [x, y] }: { at: Point }) {
  const paint = useSangoPaint();
  const { ink, plum } = eyeFills(paint);
  const side = paint.flipped ? -1 : 1;
  const [left, right, bottom, lid] = [x - 60, x + 60, y + 70, y - 24].map(round);
  const top = `C${round(x - 30)} ${lid} ${round(x + 30)} ${lid} ${right} ${round(y)}`;
  const below = `M${left} ${bottom}V${round(y)}${top}V${bottom}Z`;
  const lash = [-41, -25, 0, 25, 41].map((across, index): Point => [x + across, y - ([0, 12, 18, 12, 0][index] ?? 0)]);
  return (
    <>
      <g clip-path={paint.clip(below)}>
        <Oval at={[x, y + 8]} radius={[40, 46]} fill={ink} />
        <Oval at={[x, y + 40]} radius={[22, 10]} fill={plum} />
        <Oval at={[x - 11 * side, y + 12]} radius={11} fill="#FFFFFF" />
        <Oval at={[x + 13 * side, y + 32]} radius={5.5} fill="#FFFFFF" />
      </g>
      <path d={brush(lash, [5, 8, 9, 8, 5])} fill={palette.ink} />
    </>
  );
}

export function Eye({ x, kind, gaze }: EyeProps) {
  const at: Point = [x + gaze[0] * 8, -520 + gaze[1] * 8];
  if (kind === 'open') return <EyeBall at={at} radius={[40, 50]} gaze={gaze} />;
  if (kind === 'wide') return <EyeBall at={at} radius={[44, 56]} gaze={gaze} />;
  if (kind === 'down') return <LoweredEye at={at} />;
  const { heights, widths } = lashes[kind];
  return <path d={brush(arc(x, heights), widths)} fill={palette.ink} />;
}

export type BrowKind = 'calm' | 'up' | 'worried' | 'hmm';

const browLift: Record<BrowKind, [whole: number, inner: number]> = {
  calm: [0, 0],
  up: [-12, -6],
  worried: [-4, -16],
  hmm: [2, 4],
};

export function Brow({ x, kind }: { x: number; kind: BrowKind }) {
  const side = Math.sign(x);
  const [whole, inner] = browLift[kind];
  const points: Point[] = [
    [x - side * 23, -594 + whole + inner],
    [x - side * 11, -600 + whole + inner * 0.6],
    [x + side * 2, -602 + whole + inner * 0.25],
    [x + side * 13, -599 + whole],
    [x + side * 23, -592 + whole - inner * 0.2],
  ];
  return <path d={brush(points, [8, 10, 11, 10, 7])} fill="#C0604A" opacity={0.75} />;
}
