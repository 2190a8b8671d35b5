/** The neck of a top, by its kind and by view. */
import { darker, lighter } from '../../kit/palette.ts';
import { round, tube } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line } from '../../kit/shapes.tsx';
import { milk } from '../colours.ts';
import type { Figure } from '../figure.ts';
import { xy } from '../shapes.tsx';

interface NeckProps {
  figure: Figure;
}

/** Half the neck's opening, and a way to write points from the middle of the neck. */
function neckOf({ pose, build }: Figure) {
  const [x, y] = [pose.chest[0], pose.chest[1] - 1];
  const point = (across: number, down: number) => xy([x + across, y + down]);
  return { half: build.shoulder * 0.42, point };
}

function HoodFront({ figure }: NeckProps) {
  const paint = usePaint();
  const { half, point } = neckOf(figure);
  const hood =
    `M${point(-half * 1.5, 1)}C${point(-half * 1.7, -10)} ${point(half * 1.7, -10)} ${point(half * 1.5, 1)}` +
    `C${point(half, 13)} ${point(-half, 13)} ${point(-half * 1.5, 1)}Z`;
  return (
    <>
      <path d={hood} fill={paint.body(darker(figure.person.top.colour, 0.08))} />
      <Line path={`M${point(-6, 8)}l-1 14M${point(6, 8)}l1 12`} colour={milk} width={2.2} />
    </>
  );
}

function ShirtCollar({ figure }: NeckProps) {
  const { half, point } = neckOf(figure);
  const colour = lighter(figure.person.top.colour, 0.22);
  const opening = `M${point(-half, -2)}Q${point(0, half * 1.5)} ${point(half, -2)}Q${point(0, 4)} ${point(-half, -2)}Z`;
  const wing = (side: 1 | -1) =>
    `M${point(side * (half + 2), -4)}L${point(0, 8)}L${point(side * half * 0.7, 15)}L${point(side * (half + 6), 3)}Z`;
  return (
    <>
      <path d={opening} fill={darker(figure.skin, 0.2)} />
      <path d={wing(-1) + wing(1)} fill={colour} stroke={colour} stroke-width={2} stroke-linejoin="round" />
    </>
  );
}

function RoundNeck({ figure }: NeckProps) {
  const { half, point } = neckOf(figure);
  const { top } = figure.person;
  const ring =
    `M${point(-half - 1, -3)}Q${point(0, half * 0.9)} ${point(half + 1, -3)}` +
    `Q${point(half + 4, 0)} ${point(half + 3, 2)}Q${point(0, half * 1.55)} ${point(-half - 3, 2)}` +
    `Q${point(-half - 4, 0)} ${point(-half - 1, -3)}Z`;
  return (
    <path d={ring} fill={top.kind === 'cardigan' ? darker(top.colour, 0.1) : (top.trim ?? lighter(top.colour, 0.3))} />
  );
}

function hoodFromBehind(figure: Figure): string {
  const { half, point } = neckOf(figure);
  if (figure.view === 'back') {
    return (
      `M${point(-half * 1.9, -4)}C${point(-half * 1.4, 40)} ${point(half * 1.4, 40)} ${point(half * 1.9, -4)}` +
      `C${point(half, 6)} ${point(-half, 6)} ${point(-half * 1.9, -4)}Z`
    );
  }
  return (
    `M${point(half * 1.1, 2)}C${point(half * 0.4, -9)} ${point(-half, -10)} ${point(-half * 2, -2)}` +
    `C${point(-half * 2.8, 12)} ${point(-half * 2, 26)} ${point(-half * 1.1, 22)}` +
    `C${point(-half * 0.4, 14)} ${point(half * 0.6, 12)} ${point(half * 1.1, 2)}Z`
  );
}

/** Seen from the side or from behind. */
function PlainNeck({ figure }: NeckProps) {
  const paint = usePaint();
  const { half } = neckOf(figure);
  const { top } = figure.person;
  const [x, y] = [figure.pose.chest[0], figure.pose.chest[1] - 1];
  const side = figure.view === 'side';
  if (top.kind === 'hoodie') return <path d={hoodFromBehind(figure)} fill={paint.body(darker(top.colour, 0.08))} />;
  const colour = top.kind === 'cardigan' ? darker(top.colour, 0.1) : (top.trim ?? lighter(top.colour, 0.22));
  const ring = tube(
    [
      [x - half * 1.06, y + 1],
      [x, y + (side ? 5 : 0)],
      [x + half * (side ? 0.86 : 1.06), y + (side ? 4 : 1)],
    ],
    [4.5, 5, 4.5],
  );
  return <path d={ring} fill={paint.body(colour)} />;
}

/** The skin below the throat, seen from the front. */
export function Throat({ figure }: NeckProps) {
  const { half, point } = neckOf(figure);
  if (figure.view === 'side' || figure.view === 'back') return null;
  const path = `M${point(-half, -3)}Q${point(0, half * 0.95 + 1)} ${point(half, -3)}Z`;
  return <path d={path} fill={darker(figure.skin, 0.2)} />;
}

export function Collar({ figure }: NeckProps) {
  const plain = figure.view === 'side' || figure.view === 'back';
  const kinds = { hoodie: HoodFront, shirt: ShirtCollar } as const;
  const { kind } = figure.person.top;
  const Neck = plain ? PlainNeck : kind === 'hoodie' || kind === 'shirt' ? kinds[kind] : RoundNeck;
  const { lean } = figure.torso;
  if (!plain && Math.abs(lean) <= 12) return <Neck figure={figure} />;
  const [x, y] = figure.pose.chest;
  const turn = round(lean * (figure.view === 'side' ? 0.8 : 1));
  return (
    <g transform={`rotate(${turn} ${round(x)} ${round(y)})`}>
      <Neck figure={figure} />
    </g>
  );
}
