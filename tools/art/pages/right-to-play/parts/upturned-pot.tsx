import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { darker, lighter, palette } from '../../../kit/palette.ts';
import { Line, Oval } from '../../../kit/shapes.tsx';

/** A cooking pot upside down, to stand on; on 0,0, 150 wide, its top at -80. */
export function UpturnedPot({ colour = palette.coral, ...piece }: PieceProps & { colour?: string }) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[84, 11]} opacity={0.4} />
      <Lit>
        <path
          d="M-62-22C-84-28-84-4-60-8M62-22C84-28 84-4 60-8"
          fill="none"
          stroke={darker(colour, 0.15)}
          stroke-width={9}
        />
        <path d="M-56-80H56L66-4Q0 16-66-4Z" fill={paint.body(colour)} />
        <Line path="M-65-6Q0 14 65-6" colour={lighter(colour, 0.3)} width={7} />
      </Lit>
      <Oval at={[0, -80]} radius={[56, 11]} fill={lighter(colour, 0.18)} />
    </Piece>
  );
}
