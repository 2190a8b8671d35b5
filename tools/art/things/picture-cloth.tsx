import type { ComponentChildren } from 'preact';
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { darker, lighter } from '../kit/palette.ts';
import { Line } from '../kit/shapes.tsx';
import { Peg } from './cloth.tsx';

interface PictureClothProps extends PieceProps {
  colour?: string;
  /** The picture on it, round 0,0 of the cloth's middle; about 150 wide and high. */
  children?: ComponentChildren;
}

/** A square of cloth that shows an idea. It hangs from 0,0 on two pegs; 220 wide, 236 high, its middle at 0,118. */
export function PictureCloth({ colour = '#FFF4E2', children, ...piece }: PictureClothProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path
          d="M-104 0Q-52 14 0 4T104 0Q112 118 106 226Q54 240 2 230T-104 232Q-112 118-104 0Z"
          fill={paint.body(colour)}
        />
        <path
          d="M-90 18Q-46 28 0 20T90 18Q96 118 92 210Q46 220 2 214T-90 216Q-96 118-90 18Z"
          fill={lighter(colour, 0.35)}
        />
        <Line path="M-56 10Q-60 60-54 100M58 16Q64 70 60 130" colour={darker(colour, 0.2)} width={5} opacity={0.22} />
        <g transform="scale(1.5)">
          <Peg x={-56} />
          <Peg x={56} />
        </g>
      </Lit>
      <g transform="translate(0 118)">{children}</g>
    </Piece>
  );
}
