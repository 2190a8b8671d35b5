import { Glow, type PieceProps, Piece } from '../../../kit/lit.tsx';
import { Button, type ButtonColour } from '../../../things/buttons.tsx';

/** A glowing place to touch, in the shape of a button; about 150 across with its light, centred on 0,0. */
export const ButtonSpot = ({ colour, ...piece }: PieceProps & { colour: ButtonColour }) => (
  <Piece {...piece}>
    <Glow at={[0, 0]} radius={78} colour="#FFE9A0" opacity={0.95} />
    <circle
      cx={0}
      cy={0}
      r={47}
      fill="none"
      stroke="#FFF6D0"
      stroke-width={4}
      stroke-dasharray="2 12"
      stroke-linecap="round"
    />
    <Button colour={colour} scale={1.75} turn={20} />
  </Piece>
);
