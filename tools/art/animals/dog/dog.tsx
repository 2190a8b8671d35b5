/** Grandma Rosa's little sandy dog, one ear up, one ear down. Stands on 0,0 facing right; about 100 wide, 145 high. */
import { Piece, Shade, type PieceProps } from '../../kit/lit.tsx';
import { DogHead, type DogHeadProps } from './head.tsx';
import { BowingBody, CurledBody, CurledTail, LyingBody } from './low.tsx';
import { ReachingBody, SittingBody, StandingBody, TuggingBody } from './upright.tsx';

export type DogPose = 'sit' | 'stand' | 'tug' | 'bow' | 'lie' | 'asleep' | 'howl' | 'reach' | 'captain' | 'head';

interface DogProps extends PieceProps, Pick<DogHeadProps, 'gaze' | 'look' | 'tilt' | 'mouth' | 'wears'> {
  /** `bow` looks under something, `reach` puts a paw on each side, `captain` rides in the wind, `head` is only that. */
  pose?: DogPose;
}

/** Each pose: where the head is and what it does, unless the props say otherwise. */
const heads: Record<DogPose, DogHeadProps> = {
  sit: { at: [12, -88] },
  stand: { at: [40, -64] },
  tug: { at: [50, -70], tilt: 6, mouth: 'biting', look: [1.5, 0] },
  bow: { at: [54, -28], tilt: 14, look: [1.5, 1.5] },
  lie: { at: [40, -30], tilt: -4, look: [1, -2.4] },
  asleep: { at: [36, -22], tilt: 10, gaze: 'asleep' },
  howl: { at: [8, -84], tilt: -46, gaze: 'smiling', mouth: 'howl' },
  reach: { at: [-2, -86], look: [0, 0] },
  captain: { at: [14, -88], tilt: -8, windy: true, mouth: 'tongue' },
  head: {},
};

const bodies = {
  sit: SittingBody,
  stand: StandingBody,
  tug: TuggingBody,
  bow: BowingBody,
  lie: LyingBody,
  asleep: CurledBody,
  howl: SittingBody,
  reach: ReachingBody,
  captain: SittingBody,
  head: () => null,
};

export function Dog({ pose = 'sit', gaze, look, tilt, mouth, wears, ...piece }: DogProps) {
  const Body = bodies[pose];
  const given = Object.entries({ gaze, look, tilt, mouth }).filter(([, value]) => value !== undefined);
  return (
    <Piece {...piece}>
      {pose !== 'head' && <Shade at={[2, 1]} radius={[56, 7]} />}
      <Body />
      <DogHead {...heads[pose]} {...Object.fromEntries(given)} wears={wears} />
      {pose === 'asleep' && <CurledTail />}
    </Piece>
  );
}
