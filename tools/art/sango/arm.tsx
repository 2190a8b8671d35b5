import { curve, type Point } from '../kit/curves.ts';
import { palette } from '../kit/palette.ts';
import { Oval } from '../kit/shapes.tsx';
import { arms, type ArmKind } from './arms.ts';
import { brush, mirrored } from './brush.ts';
import { smallForm, useSangoPaint } from './light.ts';

/** `behind` the scarf, or `before` the head: a bent arm has a half in each. */
type ArmHalf = 'both' | 'behind' | 'before';

interface PalmProps {
  hand: Point;
  size: number;
  side: 1 | -1;
  fill: string;
}

/** A rounded mitten with three soft finger bumps. */
function Palm({ hand: [x, y], size, side, fill }: PalmProps) {
  const at = (across: number, down: number): Point => [x + across * size, y + down * size];
  const mitten = curve([
    at(-40, 22),
    at(-49, -20),
    at(-46, -60),
    at(-33, -70),
    at(-21, -52),
    at(-13, -68),
    at(0, -80),
    at(13, -68),
    at(21, -51),
    at(33, -68),
    at(46, -58),
    at(49, -20),
    at(40, 24),
    at(0, 40),
  ]);
  const thumb = brush([at(-side * 22, 6), at(-side * 52, -10), at(-side * 66, -34)], [34 * size, 30 * size, 27 * size]);
  return (
    <>
      <path d={mitten} fill={fill} />
      <path d={thumb} fill={fill} />
    </>
  );
}

interface ArmProps {
  side: 'left' | 'right';
  kind?: ArmKind;
  half?: ArmHalf;
}

/** One arm from its shoulder at ±92,-304. Each gesture is drawn anew, so that the light stays at the upper left. */
export function Arm({ side, kind = 'down', half = 'both' }: ArmProps) {
  const paint = useSangoPaint();
  const shape = arms[kind];
  if (!shape.upper && half === 'before') return null;
  const sided = (points: readonly Point[]) => (side === 'left' ? [...points] : mirrored(points));
  const points = sided(shape.points);
  const hand = sided([shape.hand])[0] ?? shape.hand;
  const form = paint.form({ ...smallForm, depth: 15, soft: 10 });
  const fill = paint.linearBetween(
    [
      ['#E8553F', 0],
      [palette.coral, 0.55],
      ['#FF8F76', 1],
    ],
    points[0] ?? hand,
    hand,
  );
  const palmLight = paint.radial(
    [
      ['#FFCDB4', 0],
      ['#FFBA9E', 0.55, 0.9],
      ['#FFA98C', 1, 0],
    ],
    [0.46, 0.42],
    0.56,
  );
  const { palm, upper, thumb, finger } = shape;
  return (
    <>
      {upper && half !== 'before' && (
        <path d={brush(sided(upper), [58, 56, 54])} fill={paint.linear(['#E8553F', '#E9583F'])} filter={form} />
      )}
      {!(upper && half === 'behind') && (
        <g filter={form}>
          <path d={brush(points, upper ? [56, 52, 48] : [58, 54, 50, 48])} fill={fill} />
          {palm && <Palm hand={hand} size={palm} side={side === 'left' ? -1 : 1} fill={fill} />}
          {!palm && <Oval at={hand} radius={[36, 34]} fill={fill} />}
          {!palm && thumb && <path d={brush(sided(thumb), [28, 24])} fill={fill} />}
          {finger && <path d={brush(sided(finger), [30, 25, 22])} fill={fill} />}
        </g>
      )}
      {palm && <Oval at={[hand[0], hand[1] - 6]} radius={[31 * palm, 33 * palm]} fill={palmLight} />}
    </>
  );
}
