/** Sango up to the waist in the tube bucket, both hands on the rim unless the pose says otherwise; about 400 high. */
import { TubeBucket } from '../things/tube-bucket.tsx';
import type { PieceProps } from '../kit/lit.tsx';
import { Sango, sangoParts, type SangoProps } from './sango.tsx';

type Acting = Pick<SangoProps, 'pose' | 'face' | 'glow' | 'look' | 'left' | 'right'>;

export function SangoInTubeBucket({ pose = 'look', face, glow, look, left, right, ...piece }: PieceProps & Acting) {
  const acting = { pose, face, glow, look, left, right, at: [0, -34] as const, scale: 0.38 };
  return (
    <TubeBucket {...piece} over={<Sango {...acting} parts={['hands']} />}>
      <Sango {...acting} parts={sangoParts.waistUp} />
    </TubeBucket>
  );
}
