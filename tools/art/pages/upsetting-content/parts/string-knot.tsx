/** The knot in Kito's tummy: kite string on a shirt, 96 wide and 84 high round 0,0. `loose` is one open string. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { stringColour } from '../../../things/kite-making.tsx';

const strands = [
  'M-50 22C-30 4-18-26 4-28C30-30 34 0 10 10C-14 20-32 8-26-8C-18-28 18-26 26-4C32 12 18 28 0 26C-14 24-20 12-10 2',
  'M50-26C34-8 24 10 2 14C-18 18-34 0-20-18C-8-32 20-22 22 0C24 18 8 30-8 34C-20 38-30 34-40 42',
];

export const StringKnot = (piece: PieceProps) => (
  <Piece {...piece}>
    {strands.map((path) => (
      <>
        <g transform="translate(1.500 3)">
          <Line path={path} colour="#A85420" width={6} opacity={0.55} />
        </g>
        <Line path={path} colour={stringColour} width={5.4} />
        <Line path={path} colour="#E6D2AE" width={1.4} opacity={0.9} />
      </>
    ))}
  </Piece>
);
