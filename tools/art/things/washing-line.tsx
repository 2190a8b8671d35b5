import type { ComponentChildren } from 'preact';
import type { Point } from '../kit/curves.ts';
import { Piece, type PieceProps } from '../kit/lit.tsx';
import { Line } from '../kit/shapes.tsx';
import { Cloth, type ClothKind } from './cloth.tsx';

export interface Rope {
  from: Point;
  to: Point;
  /** Units its middle hangs below the straight line, times one. */
  sag?: number;
}

/** Where a share (0–1) of the way along the rope is: hang things there. */
export function alongRope({ from, to, sag = 40 }: Rope, share: number): Point {
  const drop = 4 * sag * share * (1 - share);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share + drop];
}

export interface Washing {
  kind: ClothKind;
  colour: string;
  /** Share of the way along the rope. */
  along: number;
  scale?: number;
  turn?: number;
}

interface WashingLineProps extends Rope, Omit<PieceProps, 'at' | 'scale' | 'turn' | 'flipped'> {
  washing?: readonly Washing[];
  colour?: string;
  children?: ComponentChildren;
}

/** A rope between two places of the page, with clothes on it. */
export function WashingLine({ washing = [], mood, colour, children, ...rope }: WashingLineProps) {
  const rest = mood === 'night' ? '#A79CCB' : '#FFF4E2';
  const { from, to, sag = 40 } = rope;
  const middle: Point = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 + 2 * sag];
  return (
    <Piece mood={mood}>
      <Line path={`M${from.join(' ')}Q${middle.join(' ')} ${to.join(' ')}`} colour={colour ?? rest} width={4} />
      {washing.map(({ along, ...cloth }) => (
        <Cloth {...cloth} at={alongRope(rope, along)} />
      ))}
      {children}
    </Piece>
  );
}

/** The family's washing, as it hangs in the evening room. */
export const familyWashing: Washing[] = [
  { kind: 'towel', colour: '#5FA8A0', along: 0.07, scale: 1.05, turn: 2 },
  { kind: 'sock', colour: '#FFC94D', along: 0.165, turn: -3 },
  { kind: 'sock', colour: '#FFC94D', along: 0.2, turn: 4 },
  { kind: 'shirt', colour: '#E9E0F2', along: 0.29, turn: -2 },
  { kind: 'dress', colour: '#F2A65A', along: 0.9, scale: 0.95, turn: 3 },
  { kind: 'sock', colour: '#E98BA0', along: 0.965, turn: -4 },
];
