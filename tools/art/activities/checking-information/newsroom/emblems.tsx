/** Signs of the three doors, and of what a clue does: round 0,0, within ±20. */
import { usePaint } from '../../../kit/drawing.tsx';
import { palette } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';

export type Door = 'who' | 'else' | 'look';

/** Each door has a colour of its own, which its lamp carries too. */
export const doorColours: Record<Door, string> = { who: '#F2644F', else: '#16A3A0', look: '#7C5BC4' };

function Somebody({ colour }: { colour: string }) {
  const paint = usePaint();
  return (
    <g fill={paint.body(colour)}>
      <circle cx={0} cy={-9} r={8.5} />
      <path d="M-15 17C-15-1 15-1 15 17Z" />
    </g>
  );
}

const Lens = ({ colour }: { colour: string }) => (
  <g>
    <Line path="M7 7L16 16" colour={colour} width={7} />
    <Oval at={[-3, -3]} radius={12} fill={colour} />
    <Oval at={[-3, -3]} radius={8} fill="#E4F3FF" />
    <Line path="M-8-5Q-6-9-2-9" colour="#FFFFFF" width={2.4} />
  </g>
);

/** Who says it: somebody. Who else: two. Look closely: a lens. */
export function Emblem({ door, colour = doorColours[door] }: { door: Door; colour?: string }) {
  if (door === 'who') return <Somebody colour={colour} />;
  if (door === 'look') return <Lens colour={colour} />;
  return (
    <g>
      <Place at={[8, -3]} scale={0.78}>
        <Somebody colour={colour} />
      </Place>
      <Place at={[-7, 2]} scale={0.9}>
        <path d="M-17 17C-17-3 17-3 17 17Z" fill="#FFFDF6" />
        <circle cx={0} cy={-9} r={10.5} fill="#FFFDF6" />
        <Somebody colour={colour} />
      </Place>
    </g>
  );
}

/** What a clue does to a story: bricks that carry, a brick that breaks, a feather that weighs next to nothing. */
export function Bricks() {
  const paint = usePaint();
  const brick = paint.body('#E5862F');
  return (
    <g>
      <Box at={[-19, 4]} size={[18, 12]} corner={2.5} fill={brick} />
      <Box at={[1, 4]} size={[18, 12]} corner={2.5} fill={brick} />
      <Box at={[-9, -10]} size={[18, 12]} corner={2.5} fill={brick} />
    </g>
  );
}

export function BrokenBrick() {
  const paint = usePaint();
  const brick = paint.body('#C2477A');
  return (
    <g>
      <Place at={[-3, 2]} turn={-11}>
        <path d="M-18-10Q-21-10-21-7V7Q-21 10-18 10H-3L2 4L-4-1L1-10Z" fill={brick} />
      </Place>
      <Place at={[5, 2]} turn={13}>
        <path d="M18-10Q21-10 21-7V7Q21 10 18 10H1L6 4L0-1L5-10Z" fill={brick} />
      </Place>
      <path d="M-2-13L3-17L6-12L1-9Z" fill={brick} />
    </g>
  );
}

export function Feather() {
  const paint = usePaint();
  return (
    <Place turn={18}>
      <path d="M-2 20C-14 8-12-12 4-21C15-12 14 6 0 18Z" fill={paint.linear(['#F7FBFF', '#BFD6F2', '#8FB2E0'], 60)} />
      <Line path="M-4 24C-2 8 0-4 4-16" colour="#5A7FB8" width={2.2} />
      <Line path="M-1 8L-8 3M0 0L-8-5M2-7L-4-12M0 9L8 4M2 1L10-4" colour="#7FA3D4" width={1.6} />
    </Place>
  );
}

/** The three stamps differ by shape: an oval with a tick, a square struck through, a triangle with dots. */
export type Verdict = 'true' | 'nottrue' | 'notsure';

export const verdictColours: Record<Verdict, string> = {
  true: palette.leafDark,
  nottrue: '#8B3A78',
  notsure: '#B8620E',
};

/** The print of a stamp round 0,0, within ±52. */
export function Print({ verdict }: { verdict: Verdict }) {
  const colour = verdictColours[verdict];
  if (verdict === 'true') {
    return (
      <g>
        <ellipse cx={0} cy={0} rx={50} ry={40} fill="#F1FAEE" stroke={colour} stroke-width={7} />
        <ellipse cx={0} cy={0} rx={41} ry={31} fill="none" stroke={colour} stroke-width={2.4} />
        <Line path="M-20 2L-5 17L22-15" colour={colour} width={11} />
      </g>
    );
  }
  if (verdict === 'nottrue') {
    return (
      <g>
        <rect x={-45} y={-40} width={90} height={80} rx={13} fill="#FBF0F8" stroke={colour} stroke-width={7} />
        <rect x={-36} y={-31} width={72} height={62} rx={7} fill="none" stroke={colour} stroke-width={2.4} />
        <path d="M-22-17H22V9H-2L-12 20V9H-22Z" fill={colour} opacity={0.5} />
        <Line path="M-28 24L28-24" colour={colour} width={10} />
      </g>
    );
  }
  return (
    <g>
      <path d="M0-44L50 38H-50Z" fill="#FFF6E2" stroke={colour} stroke-width={8} stroke-linejoin="round" />
      {[-18, 0, 18].map((x) => (
        <circle cx={x} cy={20} r={6.5} fill={colour} />
      ))}
    </g>
  );
}
