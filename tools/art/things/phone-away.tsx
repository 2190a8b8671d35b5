/**
 * Dad's phone when nobody is to see its screen: only its plain back or its edge, with a dull light round it. What it
 * shows is never drawn.
 */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, palette } from '../kit/palette.ts';
import { Box, Oval } from '../kit/shapes.tsx';

const back = palette.teal;

/** A dull grey light that fades to nothing, round 0,0: pales what is behind it, never dark. */
export function DullGlow({ radius, ...piece }: PieceProps & { radius: number | readonly [number, number] }) {
  const paint = usePaint();
  const [across, down] = typeof radius === 'number' ? [radius, radius] : radius;
  const fill = paint.radial(
    [
      ['#E9EAEE', 0, 0.95],
      ['#D6D9E0', 0.4, 0.66],
      ['#CDD2DA', 0.72, 0.26],
      ['#CDD2DA', 1, 0],
    ],
    0.5,
    0.5,
    0.5,
  );
  return (
    <Piece {...piece}>
      <Oval at={[0, 0]} radius={[across, down]} fill={fill} />
    </Piece>
  );
}

/** From behind, lying on its long side: 96 wide, 54 high, stands on 0,0. `glow` is the dull light round its edge. */
export function PhoneFromBehind({ glow = true, ...piece }: PieceProps & { glow?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      {glow && <DullGlow at={[0, -27]} radius={[104, 76]} />}
      <Shade at={[2, 0]} radius={[54, 5]} opacity={0.34} />
      {glow && <Box at={[-51, -57]} size={[102, 60]} corner={13} fill="#EEF0F3" opacity={0.85} />}
      <Lit>
        <Box at={[-48, -54]} size={[96, 54]} corner={11} fill={paint.body(back)} />
        <Box at={[-42, -47]} size={[20, 16]} corner={6} fill={palette.tealDark} />
      </Lit>
      <Oval at={[-35, -39]} radius={4.4} fill={palette.ink} />
      <Oval at={[-27, -42]} radius={1.4} fill="#FFF3D0" />
    </Piece>
  );
}

/** Seen along its edge from the side, the screen toward the right; 30 wide, 62 high, leaning back, stands on 0,0. */
export function PhoneEdge({ glow = true, ...piece }: PieceProps & { glow?: boolean }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      {glow && <DullGlow at={[24, -34]} radius={[70, 64]} />}
      <Lit>
        <path d="M-22-58Q-22-64-15-63L-9-62L8-6Q9 0 3 0H-4Q-8 0-9-5Z" fill={paint.body(back)} />
        <path d="M-12-62L-8-62L9-6Q9 0 4 0L2-4Z" fill={darker(back, 0.35)} />
      </Lit>
    </Piece>
  );
}

interface VideoPhoneProps extends PieceProps {
  /** What the video shows, round 0,0 of a screen 128 wide and 74 high. */
  children?: ComponentChildren;
}

/** From the front on its long side, a film on its screen: 150 wide, 88 high, stands on 0,0. */
export function VideoPhone({ children, ...piece }: VideoPhoneProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[2, 0]} radius={[84, 7]} opacity={0.34} />
      <Lit>
        <Box at={[-75, -88]} size={[150, 88]} corner={16} fill={paint.body('#3C3152')} />
      </Lit>
      <g transform="translate(0 -44)">
        <g clip-path={paint.clip('M-58-37H58Q64-37 64-31V31Q64 37 58 37H-58Q-64 37-64 31V-31Q-64-37-58-37Z')}>
          <Box at={[-64, -37]} size={[128, 74]} fill={paint.linear(['#FFF4DC', '#FFE3B0'], 80)} />
          {children}
        </g>
        <path d="M-64-37H10L-40 37H-64Z" fill="#fff" opacity={0.14} />
      </g>
    </Piece>
  );
}
