/**
 * The white goat with one brown ear, facing right; about 190 wide, 225 high with its horns (155 lying). Stands on 0,0.
 * Beside a child of scale 2 it takes about 1.4.
 */
import type { Point } from '../../kit/curves.ts';
import type { Layered } from '../../kit/page.tsx';
import { Piece, Shade, type PieceProps } from '../../kit/lit.tsx';
import { Place } from '../../kit/shapes.tsx';
import { LyingGoat, ReachingGoat, StandingGoat, TrottingGoat } from './bodies.tsx';
import { BrownEar, GoatHead, goatLips, type GoatEars, type GoatHeadProps } from './head.tsx';

/**
 * `reach` stretches the neck low and forward, `breathe` fills the chest, `look` turns the head up to
 * somebody, `sleep` lies with its chin on its legs.
 */
export type GoatPose = 'stand' | 'look' | 'listen' | 'breathe' | 'lie' | 'sleep' | 'reach' | 'trot' | 'head';

type Acting = Omit<GoatHeadProps, 'at'>;

interface GoatProps extends PieceProps, Acting {
  pose?: GoatPose;
  shadow?: boolean;
  /** The head looks back over the shoulder. */
  headFlipped?: boolean;
}

const size = 0.94;

/** Where the head is in each pose and what it does, unless the props say otherwise. */
const heads: Record<GoatPose, GoatHeadProps> = {
  stand: { at: [66, -156] },
  look: { at: [64, -160], tilt: -12, look: [0.6, -0.8], ears: 'perked' },
  listen: { at: [66, -156], tilt: 10, look: [0.8, -0.4], ears: 'perked', mouth: 'smile' },
  breathe: { at: [66, -158], tilt: -6, gaze: 'asleep', mouth: 'open' },
  lie: { at: [70, -104], ears: 'out' },
  sleep: { at: [104, -56], tilt: 10, gaze: 'asleep', mouth: 'smile', ears: 'out' },
  reach: { at: [108, -94], tilt: 14, look: [0.9, 0.6] },
  trot: { at: [66, -160], tilt: -8, gaze: 'smiling', mouth: 'smile' },
  head: { at: [0, 0] },
};

const bodies = {
  stand: StandingGoat,
  look: StandingGoat,
  listen: StandingGoat,
  breathe: () => <StandingGoat deepBreath />,
  lie: LyingGoat,
  sleep: () => <LyingGoat asleep />,
  reach: ReachingGoat,
  trot: TrottingGoat,
  head: () => null,
};

export function Goat({ pose = 'stand', shadow = true, headFlipped = false, ...props }: GoatProps) {
  const { at, scale, turn, flipped, mood, ...acting } = props;
  const Body = bodies[pose];
  const { at: headAt, ...resting } = heads[pose];
  const given = Object.fromEntries(Object.entries(acting).filter(([, value]) => value !== undefined));
  return (
    <Piece at={at} scale={scale} turn={turn} flipped={flipped} mood={mood}>
      {shadow && pose !== 'head' && <Shade at={[-4, 1]} radius={[96, 11]} />}
      <Body />
      <Piece at={headAt} scale={size} flipped={headFlipped}>
        <GoatHead {...resting} {...given} />
      </Piece>
    </Piece>
  );
}

interface GoatEarProps extends PieceProps, Layered {
  pose?: GoatPose;
  tilt?: number;
  ears?: GoatEars;
}

/** The brown ear of a <Goat freeEar>, as a layer that wags: give it the goat's place, pose and tilt. It goes behind. */
export function GoatEar({ pose = 'stand', tilt, ears, ...piece }: GoatEarProps) {
  const head = heads[pose];
  return (
    <Piece {...piece}>
      <Place at={head.at} scale={size} turn={tilt ?? head.tilt ?? 0}>
        <Place at={[12, -16]}>
          <BrownEar ears={ears ?? head.ears} />
        </Place>
      </Place>
    </Piece>
  );
}

/** Where the lips of a goat are in page units: the end of what it chews. */
export function lipsOf({ pose = 'stand', at = [0, 0], scale = 1, tilt, flipped = false }: GoatProps): Point {
  const head = heads[pose];
  const [x, y] = head.at ?? [0, 0];
  const angle = ((tilt ?? head.tilt ?? 0) * Math.PI) / 180;
  const [lipX, lipY] = goatLips;
  const across = x + (lipX * Math.cos(angle) - lipY * Math.sin(angle)) * size;
  const down = y + (lipX * Math.sin(angle) + lipY * Math.cos(angle)) * size;
  const [wide, high] = typeof scale === 'number' ? [scale, scale] : scale;
  return [at[0] + across * wide * (flipped ? -1 : 1), at[1] + down * high];
}
