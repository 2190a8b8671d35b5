import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval } from '../kit/shapes.tsx';

const cap = 'M-52 8C-54-34-26-66 14-66C56-64 84-34 96 22Q86 34 76 26C68-4 54-14 50-2L52 8Q0-10-52 8Z';

/** A long striped nightcap with a bobble, its brim round 0,0: 106 wide, its tail hangs to the right. */
export function Nightcap(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <path d={cap} fill={paint.body('#E0566B')} />
        <g clip-path={paint.clip(cap)}>
          <Line
            path="M-56-14Q-10-40 46-18M-38-44Q10-62 50-38M56-62Q46-30 62-8M84-50Q70-20 78 34"
            colour="#FFE3C4"
            width={9}
          />
        </g>
        <path d="M-58 12Q-60-2-50-4Q0-22 52-4Q60 0 56 12Q0-6-58 12Z" fill={paint.body('#FFF4E2')} />
        <Oval at={[88, 34]} radius={15} fill={paint.body('#FFF4E2')} />
      </Lit>
    </Piece>
  );
}
