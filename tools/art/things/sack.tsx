/** An empty sack, open at its top: 130 wide, 150 high, stands on 0,0. */
import { usePaint } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { Line, Oval } from '../kit/shapes.tsx';

export function Sack(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Shade at={[4, 1]} radius={[84, 11]} opacity={0.36} />
      <Lit size="medium" strength={0.7}>
        <path
          d="M-50-128C-62-88-78-44-70-14C-64 4-30 2 0 3C32 2 66 4 70-16C76-48 60-90 50-128Z"
          fill={paint.body('#D9B27A')}
        />
      </Lit>
      <Oval at={[0, -128]} radius={[52, 17]} fill={paint.linear(['#8A6238', '#B98A52'], 90)} />
      <Lit strength={0.6}>
        <path
          d={
            'M-54-130C-50-146 50-146 54-130C52-118 46-116 40-121C20-108-20-108-40-121C-46-116-52-118-54-130Z' +
            'M-46-130C-40-138 40-138 46-130C36-120-36-120-46-130Z'
          }
          fill="#E8C894"
          fill-rule="evenodd"
        />
      </Lit>
      <Line path="M-36-96q8 50-8 84M2-98q-8 44 2 88M38-96q-4 40 10 78" colour="#A87F48" width={3} opacity={0.4} />
      <path d="M-34-70L-6-74L-2-46L-30-42Z" fill="#E6C893" />
      <Line path="M-34-70L-6-74L-2-46L-30-42Z" colour="#A87F48" width={3} opacity={0.7} />
    </Piece>
  );
}
