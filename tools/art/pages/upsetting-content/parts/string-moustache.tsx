/** A bit of kite string that lies over the goat's lip like a fine moustache, round 0,0. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Line } from '../../../kit/shapes.tsx';
import { stringColour } from '../../../things/kite-making.tsx';

const curl = 'M0-8C-8-14-18-10-22-4C-25 2-18 5-17-1M0-8C8-14 18-10 22-4C25 2 18 5 17-1';

export const StringMoustache = (piece: PieceProps) => (
  <Piece {...piece}>
    <Line path={curl} colour="#8A6A4A" width={4.6} opacity={0.6} />
    <Line path={curl} colour={stringColour} width={3} />
  </Piece>
);
