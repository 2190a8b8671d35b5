/** Pots, lids and spoons. */
import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter, palette } from '../kit/palette.ts';
import { Box, Line, Oval } from '../kit/shapes.tsx';

interface PotProps extends PieceProps {
  colour?: string;
  /** What is in it: drawn behind its front wall. */
  children?: ComponentChildren;
}

/** A cooking pot with two ears; stands on 0,0, 150 wide and 84 high, its rim at -84. */
export function Pot({ colour = palette.coral, children, ...piece }: PotProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[76, 9]} opacity={0.38} />
      <Oval at={[0, -84]} radius={[62, 13]} fill={paint.body(darker(colour, 0.4))} />
      {children}
      <Lit>
        <path
          d="M-62-66C-84-72-84-48-60-52M62-66C84-72 84-48 60-52"
          fill="none"
          stroke={darker(colour, 0.15)}
          stroke-width={9}
        />
        <path d="M-64-84Q0-60 64-84L58-14Q56 0 42 0H-42Q-56 0-58-14Z" fill={paint.body(colour)} />
        <Line path="M-64-83Q0-59 64-83" colour={lighter(colour, 0.3)} width={7} />
        <Line path="M-59-28Q0-14 59-28" colour={lighter(colour, 0.4)} width={5} opacity={0.6} />
      </Lit>
    </Piece>
  );
}

/** A lid seen from the front, lying on a pot; its rim is on 0,0, 132 wide, 44 high with its knob. */
export function PotLid({ colour = '#B9AFC8', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d="M-66 0C-60-24-30-34 0-34S60-24 66 0Q0 18-66 0Z"
          fill={paint.linear([lighter(colour, 0.5), colour, darker(colour, 0.2)], 30)}
        />
        <Box at={[-12, -46]} size={[24, 14]} corner={6} fill={darker(colour, 0.4)} />
        <Line path="M-46-14C-34-22-20-26-6-27" colour="#fff" width={5} opacity={0.6} />
      </Lit>
    </Piece>
  );
}

/** A lid seen face on, as one clashes it or hits it: a disc of radius 62 round 0,0 with a knob. */
export function RoundLid({ colour = '#B9AFC8', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <Oval at={[0, 0]} radius={62} fill={paint.linear([lighter(colour, 0.5), colour, darker(colour, 0.18)], 60)} />
        <circle r={46} fill="none" stroke={darker(colour, 0.14)} stroke-width={3} opacity={0.6} />
        <Oval at={[0, 0]} radius={14} fill={paint.body(darker(colour, 0.4))} />
      </Lit>
      <Line path="M-44-20A48 48 0 0 1-16-45" colour="#fff" width={6} opacity={0.65} />
    </Piece>
  );
}

/** A flat, slanted lid to stand or surf on: 170 wide, 36 deep, its middle on 0,0. */
export function SlantedLid({ colour = '#B9AFC8', children, ...piece }: PotProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[6, 14]} radius={[88, 16]} opacity={0.34} />
      <Lit>
        <Oval at={[0, 6]} radius={[85, 19]} fill={darker(colour, 0.3)} />
        <Oval
          at={[0, 0]}
          radius={[85, 19]}
          fill={paint.linear([lighter(colour, 0.5), colour, darker(colour, 0.15)], 20)}
        />
      </Lit>
      <Line path="M-66-4C-50-12-30-15-10-16" colour="#fff" width={4} opacity={0.7} />
      {children}
    </Piece>
  );
}

/** A wooden spoon, its bowl at 0,0 and its handle 150 long to the right. */
export function WoodenSpoon({ colour = '#D29A5C', ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit>
        <path
          d="M-34 0C-34-18-12-24 8-18C22-12 30-6 44-5H146Q152 0 146 5H44C30 6 22 12 8 18C-12 24-34 18-34 0Z"
          fill={paint.body(colour)}
        />
      </Lit>
      <Oval at={[-8, 0]} radius={[17, 10]} fill={darker(colour, 0.18)} opacity={0.55} />
    </Piece>
  );
}
