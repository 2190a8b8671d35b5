/**
 * The Penguin of the film that does not know when to stop: round, friendly, always fresh. Stands on 0,0; 216 high,
 * 190 wide with its flippers down. Alone, or on the screen of a <Tablet>.
 */
import type { Point } from '../kit/curves.ts';
import { usePaint, useVariant } from '../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../kit/lit.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval, Place } from '../kit/shapes.tsx';
import { Nightcap } from '../things/nightcap.tsx';
import { Eye, type Gaze } from './eye.tsx';

/** `dance` lifts one foot, flippers pressed down; `lean` leans away with both flippers up. */
export type PenguinPose = 'stand' | 'dance' | 'jump' | 'wave' | 'bow' | 'yawn' | 'lean' | 'sleepy dance';

interface Acting {
  /** Degrees a flipper is raised from hanging: 0 down, 150 up. */
  flippers: Point;
  /** Feet, from where they stand. */
  feet: readonly [Point, Point];
  tilt?: number;
  lift?: number;
  gaze?: Gaze;
  beak?: 'shut' | 'open' | 'yawn';
}

const standing: readonly [Point, Point] = [
  [0, 0],
  [0, 0],
];

const acts: Record<PenguinPose, Acting> = {
  stand: { flippers: [16, 16], feet: standing },
  dance: { flippers: [34, 46], feet: [standing[0], [24, -30]], tilt: -9, beak: 'open' },
  jump: {
    flippers: [118, 126],
    feet: [
      [-8, -4],
      [8, -8],
    ],
    lift: 46,
    tilt: 4,
    beak: 'open',
  },
  wave: { flippers: [20, 138], feet: standing, tilt: -5, beak: 'open' },
  bow: { flippers: [30, 56], feet: standing, tilt: 16, gaze: 'smiling' },
  yawn: { flippers: [16, 22], feet: standing, tilt: -4, gaze: 'asleep', beak: 'yawn' },
  lean: {
    flippers: [124, 138],
    feet: [
      [0, 0],
      [14, -12],
    ],
    tilt: 15,
    beak: 'open',
  },
  'sleepy dance': { flippers: [30, 40], feet: [standing[0], [20, -24]], tilt: -7, gaze: 'sleepy', beak: 'shut' },
};

const coat = '#3B62BE';
const orange = '#FF9A3D';
const body =
  'M0-212C44-212 60-180 64-150C84-116 86-60 66-30C52-10 26-8 0-8S-52-10-66-30C-86-60-84-116-64-150' +
  'C-60-180-44-212 0-212Z';
const front =
  'M0-176C-16-196-50-188-48-152C-47-136-40-126-34-118C-58-100-62-46-44-26C-32-14 32-14 44-26C62-46 58-100 34-118' +
  'C40-126 47-136 48-152C50-188 16-196 0-176Z';
const flipper = 'M-13-8C-6-18 12-16 15-4C22 24 18 60 4 82C-4 88-12 78-14 66C-20 40-20 14-13-8Z';
const foot = 'M-27-1C-30-13-14-20 0-19S30-13 27-1Q19 5 11-1Q1 6-9-1Q-19 5-27-1Z';

interface PenguinProps extends PieceProps {
  pose?: PenguinPose;
  look?: Point;
  gaze?: Gaze;
  nightcap?: boolean;
  shadow?: boolean;
}

function Beak({ kind }: { kind: 'shut' | 'open' | 'yawn' }) {
  const paint = usePaint();
  const talking = useVariant() === 'talk';
  const open = talking ? (kind === 'shut' ? 'open' : 'shut') : kind;
  const upper = 'M-19-134C-14-148 14-148 19-134Q10-124 0-121Q-10-124-19-134Z';
  const drop = open === 'yawn' ? 26 : 14;
  return (
    <>
      {open === 'shut' && <Line path="M-12-122Q0-112 12-122" colour="#C9772B" width={4} />}
      {open !== 'shut' && (
        <>
          <path d={`M-15-132H15Q13 ${-126 + drop} 0 ${-122 + drop}Q-13 ${-126 + drop}-15-132Z`} fill="#8A2740" />
          <Oval at={[0, -129 + drop * 0.7]} radius={[8, drop * 0.26]} fill="#F07A78" />
          <Line
            path={`M-14-130Q-12 ${-127 + drop} 0 ${-123 + drop}Q12 ${-127 + drop} 14-130`}
            colour="#E8792B"
            width={4.5}
          />
        </>
      )}
      <Lit strength={0.5}>
        <path d={upper} fill={paint.body(orange)} />
      </Lit>
    </>
  );
}

/** Half an eye under a lid that droops outward. */
function SleepyEye({ x }: { x: number }) {
  const shut = useVariant() === 'blink';
  const [left, right] = x < 0 ? [147, 157] : [157, 147];
  if (shut) return <Line path={`M${x - 11}-154Q${x}-144 ${x + 11}-154`} colour={palette.ink} width={4.6} />;
  return (
    <>
      <path d={`M${x - 10}-153Q${x}-160 ${x + 10}-153C${x + 10}-141 ${x - 10}-141 ${x - 10}-153Z`} fill={palette.ink} />
      <Oval at={[x + 3, -150]} radius={[2.6, 2]} fill="#fff" />
      <Line path={`M${x - 12}-${left}Q${x}-162 ${x + 12}-${right}`} colour={palette.ink} width={4.6} />
    </>
  );
}

function Face({ gaze, look, beak }: { gaze: Gaze; look: Point; beak: 'shut' | 'open' | 'yawn' }) {
  return (
    <>
      {[-23, 23].map((x) =>
        gaze === 'sleepy' ? <SleepyEye x={x} /> : <Eye at={[x, -156]} radius={9} gaze={gaze} look={look} />,
      )}
      <Oval at={[-34, -134]} radius={[9, 6.5]} fill="#FF9C98" opacity={0.75} />
      <Oval at={[34, -134]} radius={[9, 6.5]} fill="#FF9C98" opacity={0.75} />
      <Beak kind={beak} />
    </>
  );
}

/** A bow tie whose knot is a button. */
function BowTie() {
  const paint = usePaint();
  return (
    <Lit strength={0.5}>
      <path d="M0-103L-30-118Q-36-103-30-88ZM0-103L30-118Q36-103 30-88Z" fill={paint.body('#FFC94D')} />
      <Oval at={[0, -103]} radius={10} fill="#F2644F" />
      <Oval at={[-3, -103]} radius={1.8} fill="#8A2740" />
      <Oval at={[3, -103]} radius={1.8} fill="#8A2740" />
    </Lit>
  );
}

export function Penguin({ pose = 'stand', look = [0, 0], gaze, nightcap, shadow = true, ...piece }: PenguinProps) {
  const paint = usePaint();
  const act = acts[pose];
  const { flippers, feet, tilt = 0, lift = 0, beak = 'shut' } = act;
  const fins = paint.body(coat);
  return (
    <Piece {...piece}>
      {shadow && <Shade at={[0, 2]} radius={[lift ? 56 : 74, lift ? 6 : 9]} opacity={0.3} colour="#1F2F6E" />}
      <Place at={[0, -lift]}>
        <Lit strength={0.6}>
          <Place at={[-32 + feet[0][0], feet[0][1]]} turn={feet[0][1] * 0.7}>
            <path d={foot} fill={paint.body(orange)} />
          </Place>
          <Place at={[32 + feet[1][0], feet[1][1]]} turn={feet[1][1] * 0.7}>
            <path d={foot} fill={paint.body(orange)} />
          </Place>
        </Lit>
        <g transform={tilt ? `rotate(${tilt} 0 -24)` : undefined}>
          <Lit strength={0.7}>
            <Line path="M-4-208Q-14-226-22-222M0-210Q2-230-4-236M6-208Q16-224 22-220" colour={coat} width={8} />
            <Place at={[-62, -132]} turn={flippers[0] + 8}>
              <path d={flipper} fill={fins} />
            </Place>
            <Place at={[62, -132]} turn={-flippers[1] - 8} flipped>
              <path d={flipper} fill={fins} />
            </Place>
            <path d={body} fill={paint.linear(['#5C86DC', coat, '#2C479A'], 62)} />
          </Lit>
          <Lit strength={0.35}>
            <path d={front} fill={paint.linear(['#FFFDF6', '#FFF6E6', '#E2E4F4'], 70)} />
          </Lit>
          <Face gaze={gaze ?? act.gaze ?? 'open'} look={look} beak={beak} />
          <BowTie />
          {nightcap && <Nightcap at={[2, -196]} turn={4} />}
        </g>
      </Place>
    </Piece>
  );
}

/** One flipper that waves from under a blanket, its root at 0,0, about 90 high. */
export function WavingFlipper(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      <Lit strength={0.6}>
        <Place turn={190}>
          <path d={flipper} fill={paint.body(coat)} />
        </Place>
      </Lit>
      <Line path="M-34-70q-10 12-8 26M34-74q12 10 12 24" colour="#FFF8EC" width={5} opacity={0.9} />
    </Piece>
  );
}
