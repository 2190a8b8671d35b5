/** A drop of water that rolls away and waves back. Stands on 0,0; 70 wide, 84 high. */
import { usePaint, useVariant } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { palette } from '../../../kit/palette.ts';
import { Line, Oval } from '../../../kit/shapes.tsx';

export function WavingDrop(piece: PieceProps) {
  const paint = usePaint();
  const shut = useVariant() === 'blink';
  return (
    <Piece {...piece}>
      <Shade at={[4, 0]} radius={[36, 6]} opacity={0.28} colour="#2A6FA0" />
      <Line path="M28-34Q48-44 52-64M-26-30Q-40-30-44-18" colour="#6FC4EE" width={8} />
      <Lit strength={0.5}>
        <path
          d="M-6-84C4-66 32-50 32-26C32-8 18 0 0 0S-32-8-32-26C-32-50-12-62-6-84Z"
          fill={paint.radial(['#E6FAFF', '#8FD6F4', '#4FA8DE'], 0.36, 0.4)}
        />
      </Lit>
      <Oval at={[-14, -46]} radius={[6, 9]} fill="#FFFFFF" opacity={0.9} />
      {[-9, 13].map((x) =>
        shut ? (
          <Line path={`M${x - 4}-26q4 4 8 0`} colour={palette.ink} width={3} />
        ) : (
          <>
            <Oval at={[x, -27]} radius={[4.6, 5.6]} fill={palette.ink} />
            <Oval at={[x - 1.6, -29]} radius={1.8} fill="#FFFFFF" />
          </>
        ),
      )}
      <Line path="M-3-15Q3-10 9-15" colour={palette.ink} width={3} />
      <Oval at={[-17, -18]} radius={[4, 2.6]} fill="#F7A6C0" opacity={0.8} />
      <Oval at={[22, -18]} radius={[4, 2.6]} fill="#F7A6C0" opacity={0.8} />
    </Piece>
  );
}
