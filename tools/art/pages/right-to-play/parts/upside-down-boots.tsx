import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Foot } from '../../../people/body/feet.tsx';
import { lina } from '../../../people/cast.ts';
import { rainBoots } from './rain-boots.ts';

const skin = '#F9D3B4';

/** One leg that sticks straight up out of 0,0, its boot sole to the sky; 66 high. */
function Leg({ x, turn, toesLeft = false }: { x: number; turn: number; toesLeft?: boolean }) {
  const paint = usePaint();
  const shaft = tube(
    [
      [0, -24],
      [0, -50],
    ],
    [12.5, 12],
    0.2,
    0.2,
  );
  const leg = tube(
    [
      [0, 22],
      [0, -34],
    ],
    [10.5, 9],
  );
  return (
    <Place at={[x, 0]} turn={turn}>
      <Lit strength={0.7}>
        <path d={leg} fill={paint.body(skin)} />
        <path d={shaft} fill={paint.body(rainBoots.boots)} />
        <Place at={[0, -58]} scale={[toesLeft ? -1 : 1, -1]}>
          <Foot looks={{ ...lina, ...rainBoots }} />
        </Place>
      </Lit>
    </Place>
  );
}

/** Lina's rain boots, kicking in the air; she is in the washing below 0,0. */
export const UpsideDownBoots = (piece: PieceProps) => (
  <Piece {...piece}>
    <Leg x={-16} turn={-20} toesLeft />
    <Leg x={18} turn={14} />
  </Piece>
);
