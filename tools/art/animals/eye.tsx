import type { Point } from '../kit/curves.ts';
import { useVariant } from '../kit/drawing.tsx';
import { palette } from '../kit/palette.ts';
import { Line, Oval } from '../kit/shapes.tsx';
import { useLight } from '../kit/lit.tsx';

/** `smiling` is an upward arc, `asleep` a downward one, `sleepy` an eye under a heavy lid. */
export type Gaze = 'open' | 'smiling' | 'asleep' | 'sleepy';

interface EyeProps {
  at: Point;
  radius: number;
  gaze?: Gaze;
  /** Units the eye is moved by, to look somewhere. */
  look?: Point;
  /** Colour of the lid over a sleepy eye. */
  lid?: string;
}

const arc = ([x, y]: Point, radius: number, bend: number) =>
  `M${x - radius * 1.3} ${y}Q${x} ${y + radius * bend} ${x + radius * 1.3} ${y}`;

/** A round dark animal eye with a light in it. It blinks and glances aside. */
export function Eye({ at, radius, gaze = 'open', look = [0, 0], lid = '#C9B4A0' }: EyeProps) {
  const variant = useVariant();
  const { flipped } = useLight();
  if (gaze === 'asleep' || (variant === 'blink' && gaze !== 'smiling')) {
    return <Line path={arc(at, radius, 1.3)} colour={palette.ink} width={radius * 0.6} />;
  }
  if (gaze === 'smiling') return <Line path={arc(at, radius, -1.4)} colour={palette.ink} width={radius * 0.6} />;
  const aside = variant === 'look' ? -radius * 0.5 : 0;
  const [x, y] = [at[0] + look[0] + aside, at[1] + look[1]];
  const side = flipped ? -1 : 1;
  const wide = radius * 1.4;
  return (
    <>
      <Oval at={[x, y]} radius={[radius, radius * 1.15]} fill={palette.ink} />
      <Oval at={[x + radius * 0.3 * side, y - radius * 0.4]} radius={[radius * 0.42, radius * 0.46]} fill="#fff" />
      {gaze === 'sleepy' && (
        <path
          d={`M${x - wide} ${y}V${y - radius * 1.5}H${x + wide}V${y}Q${x} ${y + radius * 0.5} ${x - wide} ${y}Z`}
          fill={lid}
        />
      )}
    </>
  );
}
