/** Sango counts windows on the branches: a tiny one hangs on every tip, and there are no more tips. */
import { Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { WindowFrame } from '../../../things/window-frame.tsx';

const tips: readonly [x: number, y: number, colour: string][] = [
  [-196, -812, '#FFC94D'],
  [-70, -838, '#6DB944'],
  [-132, -866, '#2F7FD6'],
  [196, -812, '#8E4FB0'],
  [70, -838, '#E6518A'],
  [132, -866, '#16A3A0'],
];

export const CountingSango = (piece: PieceProps) => (
  <Piece {...piece}>
    <Sango pose="thinking" face={{ turn: [0.3, -0.7], gaze: [0.4, -0.9], brows: ['up', 'up'], tilt: 0 }} />
    {tips.map(([x, y, colour]) => (
      <WindowFrame at={[x, y]} scale={0.55} colour={colour} curtain="#FFF1D6" />
    ))}
  </Piece>
);
