/** Sango where she comes up: in the dish bowl, on the bucket's rim, on a lid, in the glass. Each stands on 0,0. */
import { Bucket } from '../things/bucket.tsx';
import { SlantedLid } from '../things/cookware.tsx';
import { DishBowl } from '../things/dishes.tsx';
import { WaterGlass } from '../things/water-glass.tsx';
import type { PieceProps } from '../kit/lit.tsx';
import { Sango, sangoParts, type SangoProps } from './sango.tsx';

type Acting = Pick<SangoProps, 'pose' | 'face' | 'glow' | 'look' | 'left' | 'right'>;

/** Up to the waist in the foam of the dish bowl; about 340 high. */
export function SangoInDishBowl({ pose = 'point-up', face, glow, look, left, right, ...piece }: PieceProps & Acting) {
  const acting = { pose, face, glow, look, left, right, at: [0, -14] as const, scale: 0.38 };
  return (
    <DishBowl {...piece} over={<Sango {...acting} parts={['hands']} />}>
      <Sango {...acting} parts={sangoParts.waistUp} />
    </DishBowl>
  );
}

/** Sitting on the bucket's rim, legs dangling over it; about 410 high. */
export function SangoOnBucket({ pose = 'sit', face, glow, look, left, right, ...piece }: PieceProps & Acting) {
  const acting = { pose, face, glow, look, left, right, at: [0, -78] as const, scale: 0.36 };
  return <Bucket {...piece} handle="none" over={<Sango {...acting} />} />;
}

/** Surfing on a pot lid, seen from the side; about 340 high. */
export function SurfingSango({ pose = 'surf', face, glow, look, left, right, ...piece }: PieceProps & Acting) {
  const acting = { pose, face, glow, look, left, right, at: [0, -2] as const, scale: 0.34 };
  return (
    <SlantedLid {...piece}>
      <Sango {...acting} parts={sangoParts.withoutShadow} />
    </SlantedLid>
  );
}

interface InGlassProps extends PieceProps, Acting {
  /** `peeping` shows little more than the head over the rim, `out` the waist. */
  up?: 'peeping' | 'out';
}

/** In the water glass on the sill; about 330 high when out, 290 peeping. */
export function SangoInGlass({ pose = 'look', up = 'out', face, glow, look, left, right, ...piece }: InGlassProps) {
  const foot = up === 'out' ? -66 : -20;
  const acting = { pose, face, glow, look, left, right, at: [0, foot] as const, scale: 0.3 };
  return (
    <WaterGlass {...piece} over={<Sango {...acting} parts={['hands']} />}>
      <Sango {...acting} parts={sangoParts.waistUp} />
    </WaterGlass>
  );
}
