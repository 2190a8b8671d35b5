import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { lighter, palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';

/** A paper cone with stripes and a pompom. Its brim is on 0,0; 30 wide and 46 high. */
export function PartyHat({ colour = palette.coral, ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  const stripe = lighter(colour, 0.55);
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path
          d="M-15 2L-1-38Q0-41 1-38L15 2Q0 8-15 2Z"
          fill={paint.body(colour)}
          stroke={colour}
          stroke-width={2}
          stroke-linejoin="round"
        />
        <Line path="M-10-8Q0-3 10-9" colour={stripe} width={4} />
        <Line path="M-6-22Q0-19 6-22" colour={stripe} width={3.4} />
        <Oval at={[0, -41]} radius={6} fill={palette.sun} />
      </Lit>
    </Piece>
  );
}
