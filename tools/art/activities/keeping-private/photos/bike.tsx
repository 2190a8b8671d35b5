/** The bike that won a medal: stars and a frog stick on its frame. It stands on 0,0; 300 wide, 190 high. */
import type { Point } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Star } from '../../../cards/things/marks.tsx';

function Wheel({ at }: { at: Point }) {
  return (
    <Place at={at}>
      {[0, 30, 60, 90, 120, 150].map((angle) => (
        <g transform={`rotate(${angle})`}>
          <Line path="M-52 0H52" colour="#CFC6DA" width={1.8} />
        </g>
      ))}
      <Lit size="limb">
        <circle r={58} fill="none" stroke="#3C3152" stroke-width={10} />
      </Lit>
      <circle r={51} fill="none" stroke="#E9E2F0" stroke-width={3} />
      <Oval at={[0, 0]} radius={8} fill="#6B5A80" />
    </Place>
  );
}

const tube = palette.coral;

export function StickerBike(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade radius={[160, 14]} />
      <Wheel at={[-88, -63]} />
      <Wheel at={[90, -63]} />
      <Lit strength={0.7}>
        <Line path="M-88-63L-40-146L56-146L-6-63L-88-63M-40-146L-6-63M90-63L62-160" colour={tube} width={13} />
        <Line path="M-44-154L-50-170" colour="#6B5A80" width={8} />
        <path d="M-80-176Q-52-188-24-174Q-30-164-48-166Q-66-162-80-176Z" fill={paint.body('#4A3A5E')} />
        <Line path="M62-160L58-180Q74-192 92-182" colour="#6B5A80" width={8} />
        <Line path="M84-185L98-180" colour={palette.teal} width={11} />
        <Oval at={[-6, -63]} radius={15} fill={paint.body(palette.sun)} />
        <Line path="M-6-63L14-44M6-42H24" colour="#4A3A5E" width={6} />
      </Lit>
      <Oval at={[8, -146]} radius={19} fill="#FFFDF6" />
      <Library name="frog" at={[8, -147]} size={30} />
      <Star at={[-62, -106]} size={10} />
      <Star at={[-34, -64]} size={9} colour="#8FD3C4" />
      <Star at={[28, -108]} size={10} />
    </Piece>
  );
}
