/** Bubbles: of speech, of thought, of soap. All are centred on 0,0. */
import type { ComponentChildren } from 'preact';
import { cloud, round } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval } from '../kit/shapes.tsx';

const softly = { mood: 'soft' } as const;

const speech =
  'M-62-10C-62-46-30-50 2-50S66-44 66-10S36 28 0 28C-10 28-20 27-28 24' +
  'C-34 38-46 46-56 48C-48 38-46 28-47 18C-57 12-62 2-62-10Z';

/** 128 wide, 84 high, its tail at the lower left. */
export function SpeechBubble({
  colour = '#FFF6E8',
  children,
  ...piece
}: PieceProps & { colour?: string; children?: ComponentChildren }) {
  const paint = usePaint();
  return (
    <Piece {...softly} {...piece}>
      <Lit strength={0.5}>
        <path d={speech} fill={paint.linear(['#FFFFFF', colour], 80)} />
      </Lit>
      {children}
    </Piece>
  );
}

/** 120 wide, 62 high, with two drops toward the lower left. */
export function ThoughtBubble({ children, ...piece }: PieceProps & { children?: ComponentChildren }) {
  return (
    <Piece {...softly} {...piece}>
      <Lit strength={0.5}>
        <path d={cloud([4, -16], [56, 28], 11, 0.1, 3)} fill="#fff" />
        <Oval at={[4, -16]} radius={[54, 28]} fill="#fff" />
        <Oval at={[-38, 26]} radius={[9, 8]} fill="#fff" />
        <Oval at={[-52, 42]} radius={[5.5, 5]} fill="#fff" />
      </Lit>
      {children}
    </Piece>
  );
}

interface SoapBubbleProps extends PieceProps {
  radius?: number;
  /** What is in it, round 0,0. */
  children?: ComponentChildren;
}

/** A clear bubble; an idea or a fish fits into its inner three quarters. */
export function SoapBubble({ radius = 100, children, ...piece }: SoapBubbleProps) {
  const paint = usePaint();
  const skin = paint.radial(
    [
      ['#FFFFFF', 0, 0.5],
      ['#E4F8FF', 0.62, 0.34],
      ['#9FDDF4', 0.9, 0.5],
      ['#F3C6EC', 1, 0.62],
    ],
    0.42,
    0.38,
    0.62,
  );
  const at = (share: number) => round(radius * share);
  return (
    <Piece {...piece}>
      <Oval at={[0, 0]} radius={radius} fill={skin} />
      {children}
      <circle r={radius - 1.5} fill="none" stroke="#F2FFFF" stroke-width={3} opacity={0.85} />
      <Line
        path={`M${at(-0.78)} ${at(-0.28)}A${at(0.83)} ${at(0.83)} 0 0 1 ${at(-0.3)} ${at(-0.77)}`}
        colour="#fff"
        width={at(0.09)}
        opacity={0.85}
      />
      <Oval at={[at(-0.12), at(-0.82)]} radius={at(0.05)} fill="#fff" opacity={0.85} />
      <Line
        path={`M${at(0.5)} ${at(0.66)}A${at(0.83)} ${at(0.83)} 0 0 0 ${at(0.78)} ${at(0.28)}`}
        colour="#fff"
        width={at(0.05)}
        opacity={0.5}
      />
    </Piece>
  );
}

/** A singing or sleeping sea's little bubbles: centre and radius of each. */
export const SmallBubbles = ({ list }: { list: readonly (readonly [x: number, y: number, radius: number])[] }) => (
  <>
    {list.map(([x, y, radius]) => (
      <>
        <circle cx={x} cy={y} r={radius} fill="#E6FBFF" opacity={0.3} />
        <circle cx={x} cy={y} r={radius} fill="none" stroke="#F2FFFF" stroke-width={2} opacity={0.7} />
        <Oval at={[x - radius * 0.35, y - radius * 0.35]} radius={radius * 0.22} fill="#fff" />
      </>
    ))}
  </>
);
