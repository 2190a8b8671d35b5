/** A clue as a small lamp, 76 × 98, with the sign of the door it came from. Dim, it tells little. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Glow, Lit } from '../../../kit/lit.tsx';
import { darker } from '../../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../../kit/shapes.tsx';
import { doorColours, Emblem, type Door } from './emblems.tsx';

export function ClueLamp({ door, dim = false }: { door: Door; dim?: boolean }) {
  const paint = usePaint();
  const metal = paint.body(dim ? '#7D86A6' : doorColours[door]);
  const glass = dim
    ? paint.radial(['#E8EEF8', '#B9C6DE', '#93A3C4'], 0.4, 0.35, 0.8)
    : paint.radial(['#FFFCEB', '#FFE9A6', '#FFC857'], 0.45, 0.45, 0.75);
  return (
    <g>
      {!dim && <Glow at={[38, 56]} radius={[37, 42]} colour="#FFE6A0" opacity={0.5} />}
      <Line path="M24 24C24 2 52 2 52 24" colour={darker(dim ? '#7D86A6' : doorColours[door], 0.35)} width={5} />
      <Lit strength={0.6}>
        <path d="M20 24Q38 10 56 24L60 32H16Z" fill={metal} />
        <Box at={[13, 30]} size={[50, 52]} corner={15} fill={glass} />
        <Box at={[15, 78]} size={[46, 14]} corner={7} fill={metal} />
      </Lit>
      <Oval at={[25, 44]} radius={[3.4, 8]} fill="#FFFFFF" opacity={0.85} />
      <Place at={[39, 58]} scale={0.86}>
        <Emblem door={door} colour={dim ? '#5B6688' : darker(doorColours[door], 0.28)} />
      </Place>
    </g>
  );
}
