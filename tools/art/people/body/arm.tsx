/** An arm: hand, bare or sleeved limb, and the cloth that joins it to the shoulder. */
import { between, round, tube, type Point } from '../../kit/curves.ts';
import { lighter } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import type { Figure } from '../figure.ts';
import type { Top } from '../looks.ts';
import { Oval } from '../../kit/shapes.tsx';
import { Shapes, xy } from '../shapes.tsx';
import { hands, mitten } from './hands.ts';
import type { Arm } from './limbs.ts';

/** The half of an arm above or below the elbow, so that a head may come between them. */
export type ArmPart = 'whole' | 'upper' | 'lower';

interface ArmProps {
  figure: Figure;
  arm: Arm;
  part?: ArmPart;
}

const sleeveColour = (top: Top) => (top.kind === 'dungarees' ? top.colour : (top.sleeveColour ?? top.colour));

function Hand({ figure, arm }: ArmProps) {
  const paint = usePaint();
  const size = Math.round(figure.build.hand * 10) / 100;
  const place = `translate(${xy(arm.wrist)}) rotate(${round(arm.handTurn)}) scale(${size} ${size * arm.handSide})`;
  const { mittens } = figure.person;
  return (
    <g transform={place}>
      <Shapes
        shapes={
          mittens
            ? mitten({ colour: mittens, fill: paint.body(mittens) })
            : hands[arm.gesture]({ skin: figure.skin, fill: paint.body(figure.skin) })
        }
      />
    </g>
  );
}

interface LimbProps extends ArmProps {
  /** Of the half-widths of a sleeved arm. */
  size: number;
  fill: string;
  /** Roundness of the ends at the wrist and the shoulder. */
  wristCap: number;
  shoulderCap: number;
}

/** Two tubes when the elbow is sharp or the arm is drawn in parts, otherwise one that flows. */
function Limb({ figure, arm, part = 'whole', size, fill, wristCap, shoulderCap }: LimbProps) {
  const { armWidth, wristWidth } = figure.build;
  const { shoulder, elbow, wrist } = arm;
  const points: Point[] = [shoulder, between(shoulder, elbow, 0.52), elbow, between(elbow, wrist, 0.5), wrist];
  const widths = [armWidth * 1.04, armWidth, armWidth * 0.9, armWidth * 0.82, wristWidth].map((width) => width * size);
  const upper = tube(points.slice(0, 3), widths.slice(0, 3), 1, shoulderCap);
  const lower = tube(points.slice(2), widths.slice(2), wristCap, 1);
  if (part === 'upper') return <path d={upper} fill={fill} />;
  if (part === 'lower') return <path d={lower} fill={fill} />;
  if (!arm.sharp) return <path d={tube(points, widths, wristCap, shoulderCap)} fill={fill} />;
  return (
    <>
      <path d={upper} fill={fill} />
      <path d={lower} fill={fill} />
    </>
  );
}

/** Bands across the sleeve, as shares of the arm from the shoulder. */
function SleeveStripes({ figure, arm, part = 'whole' }: ArmProps) {
  const { top } = figure.person;
  const { armWidth } = figure.build;
  const { shoulder, elbow, wrist } = arm;
  const bands = arm.stretched ? [0.2, 0.34] : arm.sharp ? [0.15, 0.3, 0.76] : [0.17, 0.36, 0.76];
  const seen = bands.filter((band) => part === 'whole' || band < 0.5 === (part === 'upper'));
  const path = seen
    .map((band) => {
      const [from, to] = band < 0.5 ? [shoulder, elbow] : [elbow, wrist];
      const middle = between(from, to, band < 0.5 ? band * 2 : (band - 0.5) * 2);
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
      const width = armWidth * (band < 0.5 ? 0.88 : 0.82);
      const across: Point = [(-(to[1] - from[1]) / length) * width, ((to[0] - from[0]) / length) * width];
      const ends: Point[] = [
        [middle[0] + across[0], middle[1] + across[1]],
        [middle[0] - across[0], middle[1] - across[1]],
      ];
      return 'M' + ends.map(xy).join('L');
    })
    .join('');
  return <path d={path} stroke={top.accent} stroke-width={round(figure.torso.length * 0.05)} fill="none" />;
}

function LongSleeve(props: ArmProps) {
  const { figure, arm, part = 'whole' } = props;
  const paint = usePaint();
  const { top } = figure.person;
  const { wristWidth } = figure.build;
  const colour = sleeveColour(top);
  const cuffStart = between(arm.wrist, arm.elbow, 0.16);
  return (
    <>
      {part !== 'upper' && <Hand {...props} />}
      <Limb {...props} size={1} fill={paint.body(colour)} wristCap={0.3} shoulderCap={0.75} />
      {part !== 'upper' && (
        <path
          d={tube([cuffStart, arm.wrist], [wristWidth * 1.12, wristWidth * 1.14], 0.25, 0.1)}
          fill={paint.body(top.cuff ?? lighter(colour, 0.22))}
        />
      )}
      {top.pattern === 'stripes' && <SleeveStripes {...props} />}
    </>
  );
}

function ShortSleeve(props: ArmProps) {
  const { figure, arm, part = 'whole' } = props;
  const paint = usePaint();
  const { top } = figure.person;
  const { armWidth } = figure.build;
  const colour = sleeveColour(top);
  const hem = between(arm.shoulder, arm.elbow, 0.72);
  const sleeve = tube(
    [arm.shoulder, between(arm.shoulder, arm.elbow, 0.4), hem],
    [armWidth * 1.08, armWidth * 1.12, armWidth * 1.14],
    0.12,
    0.75,
  );
  const trim = tube([between(hem, arm.shoulder, 0.16), hem], [armWidth * 1.13, armWidth * 1.15], 0.12, 0.05);
  return (
    <>
      <Limb {...props} size={0.84} fill={paint.body(figure.skin)} wristCap={0.5} shoulderCap={0.6} />
      {part !== 'upper' && <Hand {...props} />}
      {part !== 'lower' && (
        <>
          <path d={sleeve} fill={paint.body(colour)} />
          <path d={trim} fill={paint.body(top.trim ?? lighter(colour, 0.22))} />
        </>
      )}
    </>
  );
}

/**
 * Cloth over the joint, so that sleeve and shoulder are one piece however the arm is held: without it the round end of
 * the arm, with its own light and shade, reads as a sausage laid on the body. It stays inside the trunk and the sleeve.
 */
function ShoulderSeam({ figure, arm }: ArmProps) {
  const paint = usePaint();
  const { armWidth } = figure.build;
  const { shoulder, elbow, side } = arm;
  const cloth = sleeveColour(figure.person.top);
  const colour = side === 'left' ? lighter(cloth, 0.07) : cloth;
  const length = Math.hypot(elbow[0] - shoulder[0], elbow[1] - shoulder[1]) || 1;
  const raised = Math.max(0, (shoulder[1] - elbow[1]) / length);
  const inward = side === 'left' ? 1 : -1;
  const at: Point = [
    shoulder[0] + inward * armWidth * 0.62 * figure.torso.right[0],
    shoulder[1] + armWidth * (0.2 + raised * 0.55),
  ];
  const fill = paint.fade(colour, 1, [0.55, 0.95]);
  const size = armWidth * (1 + raised * 0.35);
  const sleeve = tube([shoulder, between(shoulder, elbow, 0.5)], [armWidth * 1.06, armWidth * 1.04], 1, 0.75);
  return (
    <>
      {[figure.torso.outline, sleeve].map((outline) => (
        <g key={outline} clip-path={paint.clip(outline)}>
          <Oval at={at} radius={[size, size * 1.12]} fill={fill} />
        </g>
      ))}
    </>
  );
}

/** One arm of a figure, or its half. */
export function ArmDrawing({ figure, arm, part = 'whole' }: ArmProps) {
  const paint = usePaint();
  const { top } = figure.person;
  const long = top.sleeve !== 'short';
  // A sleeve of another colour has its own seam.
  const joins = arm.order !== 'behind' && part !== 'lower' && sleeveColour(top) === top.colour;
  const Sleeve = long ? LongSleeve : ShortSleeve;
  return (
    <>
      <g filter={paint.form({ ...figure.light, size: 'limb', strength: 0.7 })}>
        <Sleeve figure={figure} arm={arm} part={part} />
      </g>
      {joins && <ShoulderSeam figure={figure} arm={arm} />}
    </>
  );
}
