import type { ComponentChildren } from 'preact';
import type { Point } from '../../kit/curves.ts';
import { usePaint, useVariant } from '../../kit/drawing.tsx';
import { Lit, useLight } from '../../kit/lit.tsx';
import { palette } from '../../kit/palette.ts';
import { Box, Line, Oval, Place } from '../../kit/shapes.tsx';
import type { Gaze } from '../eye.tsx';

export const white = '#FBF4E8';
const brown = '#9A6B45';
const horn = '#C9A777';
const lip = '#9A5E58';

export type GoatMouth = 'closed' | 'smile' | 'open' | 'chewing' | 'licking';
/** `perked` listens, `out` rests, `low` is sorry or at peace. */
export type GoatEars = 'out' | 'perked' | 'low';

export interface GoatHeadProps {
  at?: Point;
  /** Degrees: negative looks up. */
  tilt?: number;
  gaze?: Gaze;
  /** Units the eyes are moved by, −1…1. */
  look?: Point;
  mouth?: GoatMouth;
  ears?: GoatEars;
  /** The brown ear is left out here and drawn by <GoatEar> as a layer of its own. */
  freeEar?: boolean;
  /** Something on the head, its foot between the horns; `under` hides the horns. */
  wears?: ComponentChildren;
  hornless?: boolean;
  /** What is in the mouth, its 0,0 between the lips: drawn before the muzzle. */
  bites?: ComponentChildren;
}

/** The corner of the mouth, seen from the head's middle. */
export const goatLips: Point = [34, 30];

const farTurn: Record<GoatEars, number> = { out: 0, perked: 24, low: -22 };
const nearTurn: Record<GoatEars, number> = { out: 0, perked: -30, low: 30 };

/** The brown ear alone, rooted at 0,0. */
export function BrownEar({ ears = 'out' }: { ears?: GoatEars }) {
  const paint = usePaint();
  return (
    <g transform={`rotate(${nearTurn[ears]})`}>
      <Lit>
        <path d="M0 4C12-10 30-12 42-3C36 10 16 14 0 12Z" fill={paint.body(brown)} />
        <path d="M8 4C16-4 28-6 36-2C30 5 18 8 8 8Z" fill="#7E5235" />
      </Lit>
    </g>
  );
}

function Horns() {
  const paint = usePaint();
  return (
    <Lit>
      <path d="M-6-28C-14-52-26-60-36-62C-30-48-24-36-16-22Z" fill={paint.body(horn)} />
      <path d="M8-30C6-52-2-64-12-68C-8-54-4-42-2-24Z" fill={paint.body(horn)} />
      <Line path="M-20-38l8-6M-26-48l7-5M-4-40l9-4M-8-52l8-4" colour="#A07E4C" width={2} opacity={0.6} />
    </Lit>
  );
}

/** A brown eye with a lying pupil. It blinks and glances aside. */
function GoatEye({ at: [x, y], radius, gaze, look }: { at: Point; radius: number; gaze: Gaze; look: Point }) {
  const variant = useVariant();
  const { flipped } = useLight();
  const shut = gaze === 'asleep' || (variant === 'blink' && gaze !== 'smiling');
  if (shut || gaze === 'smiling') {
    const bend = shut ? 1.3 : -1.4;
    const path = `M${x - radius * 1.3} ${y}Q${x} ${y + radius * bend} ${x + radius * 1.3} ${y}`;
    return <Line path={path} colour={palette.ink} width={radius * 0.55} />;
  }
  const aside = variant === 'look' ? -1.8 : 0;
  const [dx, dy] = [look[0] * 1.6 + aside, look[1] * 1.6];
  const side = flipped ? -1 : 1;
  return (
    <>
      <Oval at={[x, y]} radius={[radius + 1.4, radius + 2]} fill="#fff" />
      <Oval at={[x + dx, y + dy]} radius={[radius, radius * 1.1]} fill="#8A5A2E" />
      <Box
        at={[x + dx - radius * 0.72, y + dy - radius * 0.34]}
        size={[radius * 1.44, radius * 0.8]}
        corner={radius * 0.4}
        fill={palette.ink}
      />
      <Oval
        at={[x + dx - radius * 0.3 * side, y + dy - radius * 0.48]}
        radius={[radius * 0.34, radius * 0.36]}
        fill="#fff"
      />
      {gaze === 'sleepy' && (
        <path
          d={
            `M${x - radius * 1.5} ${y}V${y - radius * 1.7}H${x + radius * 1.5}V${y}` +
            `Q${x} ${y + 3} ${x - radius * 1.5} ${y}Z`
          }
          fill="#EBDFCD"
        />
      )}
    </>
  );
}

function Mouth({ mouth }: { mouth: GoatMouth }) {
  const speaking = useVariant() === 'talk';
  if (mouth === 'open' || speaking) {
    const wide: Point = mouth === 'open' && speaking ? [6, 3] : [8, 6];
    return (
      <>
        <Oval at={[28, 31]} radius={wide} fill="#8A4A52" />
        <Oval at={[28, 33]} radius={[wide[0] * 0.6, wide[1] * 0.5]} fill="#F07A78" />
      </>
    );
  }
  if (mouth === 'licking') {
    return (
      <>
        <Line path="M19 29Q28 34 38 27" colour={lip} width={2.4} />
        <path d="M30 30C38 28 46 22 50 14C56 18 54 30 44 36C38 40 31 38 30 30Z" fill="#F07A78" />
      </>
    );
  }
  if (mouth === 'chewing') return <Line path="M20 29Q26 26 30 31T40 28" colour={lip} width={2.6} />;
  return <Line path={mouth === 'smile' ? 'M18 28Q28 36 38 27' : 'M20 30Q28 33 36 29'} colour={lip} width={2.4} />;
}

/** The goat's head, facing right; 0,0 is its middle, the neck joins at about -6,20. */
export function GoatHead(props: GoatHeadProps) {
  const { at, tilt = 0, gaze = 'open', look = [0.6, 0], mouth = 'closed', ears = 'out' } = props;
  const paint = usePaint();
  const fur = paint.body(white, 1.1);
  const jaw = mouth === 'chewing' ? 'M10 16C20 8 44 12 47 24C46 42 30 44 16 40C6 34 4 24 10 16Z' : undefined;
  return (
    <Place at={at} turn={tilt}>
      {!props.hornless && <Horns />}
      {!props.freeEar && (
        <Place at={[12, -16]}>
          <BrownEar ears={ears} />
        </Place>
      )}
      <g transform={`rotate(${farTurn[ears]} -26 -6)`}>
        <Lit strength={0.5}>
          <path d="M-24-12C-40-24-60-22-68-12C-58 0-40 4-24 0Z" fill={fur} />
          <path d="M-30-10C-42-18-54-17-61-11C-52-4-40-2-30-4Z" fill="#F0C9BC" />
        </Lit>
      </g>
      <Lit strength={0.5}>
        <path d="M10 36C12 52 18 58 24 62C28 54 30 46 28 38Z" fill="#EFE3D2" />
        <path
          d="M-30-8C-30-28-12-36 4-34C22-32 30-18 32-2C40 8 44 20 40 30C34 42 12 42 2 32C-8 24-30 10-30-8Z"
          fill={fur}
        />
        <path d="M-8-28C-4-42 10-44 14-30C12-22 0-20-8-28Z" fill={fur} />
      </Lit>
      {props.bites && <Place at={goatLips}>{props.bites}</Place>}
      <path d={jaw ?? 'M12 18C20 12 36 14 41 22C40 34 30 40 18 38C8 34 6 24 12 18Z'} fill="#F6D9CC" />
      <Oval at={[22, 20]} radius={[2, 2.6]} fill="#B5786E" />
      <Oval at={[34, 21]} radius={[2, 2.6]} fill="#B5786E" />
      <Mouth mouth={mouth} />
      <Oval at={[-12, 6]} radius={[7, 5]} fill="#F7B6A8" opacity={0.5} />
      <GoatEye at={[-5, -8]} radius={6.2} gaze={gaze} look={look} />
      <GoatEye at={[20, -10]} radius={5.6} gaze={gaze} look={look} />
      {props.wears && <Place at={[0, -24]}>{props.wears}</Place>}
    </Place>
  );
}
