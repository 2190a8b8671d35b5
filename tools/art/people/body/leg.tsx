/** Legs: trousers, shorts, socks, boots, and the cloth of a skirt that lies over a bent leg. */
import { between, hundredth, round, tube, type Point } from '../../kit/curves.ts';
import { darker, lighter } from '../../kit/palette.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Oval, Place } from '../../kit/shapes.tsx';
import type { Figure } from '../figure.ts';
import { skirtColour, wearsSkirt } from '../looks.ts';
import { xy } from '../shapes.tsx';
import { Foot } from './feet.tsx';
import type { Leg } from './limbs.ts';

interface LegProps {
  figure: Figure;
  leg: Leg;
  /** A skirt follows this leg. */
  draped: boolean;
}

function Tube({
  points,
  widths,
  fill,
  caps = [1, 1],
}: {
  points: Point[];
  widths: number[];
  fill: string;
  caps?: Point;
}) {
  return <path d={tube(points, widths, caps[0], caps[1])} fill={fill} />;
}

function Limb({ figure, leg }: LegProps) {
  const paint = usePaint();
  const { bottom } = figure.person;
  const { thighWidth, ankleWidth } = figure.build;
  const points = [leg.hip, between(leg.hip, leg.knee, 0.5), leg.knee, between(leg.knee, leg.ankle, 0.5), leg.ankle];
  const widths = [thighWidth * 1.08, thighWidth * 1.05, thighWidth * 0.86, thighWidth * 0.78, ankleWidth];
  const bare = bottom.kind === 'shorts' || wearsSkirt(figure.person);
  if (!bare) return <Tube points={points} widths={widths} fill={paint.body(bottom.colour)} caps={[0.25, 1]} />;
  const slim = widths.map((width, index) => width * (index > 2 ? 0.84 : 0.8));
  return <Tube points={points} widths={slim} fill={paint.body(bottom.legs ?? figure.skin)} caps={[0.3, 1]} />;
}

/** What ends above the shoe: hem of shorts or trousers, sock. */
function Hem({ figure, leg }: LegProps) {
  const paint = usePaint();
  const { bottom } = figure.person;
  const { thighWidth, ankleWidth } = figure.build;
  const shin = between(leg.knee, leg.ankle, 0.5);
  if (bottom.kind === 'shorts') {
    const middle = between(leg.hip, leg.knee, 0.5);
    const end = between(middle, leg.knee, 0.72);
    const widths = [1.1, 1.12, 1.12].map((share) => share * thighWidth);
    return <Tube points={[leg.hip, middle, end]} widths={widths} fill={paint.body(bottom.colour)} caps={[0.12, 1]} />;
  }
  if (!wearsSkirt(figure.person)) {
    const points = [between(leg.ankle, shin, 0.22), leg.ankle];
    const fill = paint.body(lighter(bottom.colour, 0.14));
    return <Tube points={points} widths={[ankleWidth * 1.06, ankleWidth * 1.1]} fill={fill} caps={[0.15, 0.1]} />;
  }
  if (!bottom.socks) return null;
  const points = [between(leg.ankle, shin, 0.55), leg.ankle];
  const widths = [ankleWidth * 0.84, ankleWidth * 0.86];
  return <Tube points={points} widths={widths} fill={paint.body(bottom.socks)} caps={[0.2, 0.1]} />;
}

function BootShaft({ figure, leg, colour }: LegProps & { colour: string }) {
  const paint = usePaint();
  const { ankleWidth } = figure.build;
  const shin = between(leg.knee, leg.ankle, 0.5);
  const up = (share: number) => between(leg.ankle, shin, share);
  return (
    <>
      <Tube
        points={[up(0.95), up(0.4), leg.ankle]}
        widths={[ankleWidth * 1.35, ankleWidth * 1.22, ankleWidth * 1.16]}
        fill={paint.body(colour)}
        caps={[0.25, 0.1]}
      />
      <Tube
        points={[up(0.98), up(0.74)]}
        widths={[ankleWidth * 1.42, ankleWidth * 1.38]}
        fill={lighter(colour, 0.45)}
        caps={[0.12, 0.12]}
      />
    </>
  );
}

/** A skirt's cloth from the hip to the knee; a long skirt falls on along a shin that points down. */
function Drape({ figure, leg }: LegProps) {
  const paint = usePaint();
  const { top, bottom } = figure.person;
  const { thighWidth, hip } = figure.build;
  const { knee, ankle } = leg;
  const reach = (bottom.length ?? 0.52) * 2;
  const shinLength = Math.hypot(ankle[0] - knee[0], ankle[1] - knee[1]) || 1;
  const falls = reach > 1.15 && (ankle[1] - knee[1]) / shinLength > 0.5;
  const end = falls ? between(knee, ankle, reach - 1) : between(leg.hip, knee, Math.min(1, reach));
  const before = falls ? knee : between(leg.hip, end, 0.6);
  const points = falls
    ? [leg.hip, between(leg.hip, knee, 0.5), knee, end]
    : [leg.hip, between(leg.hip, end, 0.4), before, end];
  const widths = [hip * 0.78, thighWidth * 1.32, thighWidth * 1.32, thighWidth * 1.38];
  const hem = [between(before, end, falls ? 0.6 : 0.72), between(before, end, 0.9)];
  return (
    <>
      <Tube points={points} widths={widths} fill={paint.body(skirtColour(figure.person))} caps={[0.2, 0.9]} />
      {top.kind === 'dress' && top.accent && (
        <Tube points={hem} widths={[thighWidth * 1.37, thighWidth * 1.39]} fill={top.accent} caps={[0.1, 0.1]} />
      )}
    </>
  );
}

export function LegDrawing(props: LegProps) {
  const { figure, leg, draped } = props;
  const paint = usePaint();
  const { build, person } = figure;
  const size = hundredth(build.foot * leg.facing);
  const booted = !person.onlyBoot || person.onlyBoot === leg.side;
  const footPlace = `translate(${xy([leg.ankle[0], leg.ankle[1] + build.ankleWidth * 0.05])})`;
  const foot = (
    <g transform={`${footPlace} rotate(${round(leg.toe)}) scale(${size} ${build.foot})`}>
      <Foot looks={booted ? person : { ...person, boots: undefined }} />
    </g>
  );
  // A foot that points down or back is in front of the trouser's hem.
  const footOver = Math.abs(leg.toe) > 30;
  return (
    <g filter={paint.form({ ...figure.light, size: 'limb', strength: 0.8 })}>
      {!footOver && foot}
      <Limb {...props} />
      <Hem {...props} />
      {person.boots && booted && <BootShaft {...props} colour={person.boots} />}
      {draped && <Drape {...props} />}
      {footOver && foot}
    </g>
  );
}

/** Cloth between the legs of someone who sits facing us. */
export function Lap({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { build, pose, person } = figure;
  return (
    <g filter={paint.form({ ...figure.light, size: 'limb', strength: 0.8 })}>
      <Oval
        at={[pose.hip[0], pose.hip[1] + build.thighWidth * 0.35]}
        radius={[build.hip * 1.1, build.thighWidth]}
        fill={paint.body(person.bottom.colour)}
      />
    </g>
  );
}

/** A skirt's cloth stretched from one bent leg to the other. */
export function DrapeBetween({ figure }: { figure: Figure }) {
  const { legs, build } = figure;
  const [one, other] = legs;
  if (!one || !other) return null;
  const colour = darker(skirtColour(figure.person), 0.16);
  const knees = [one, other].map((leg) => between(leg.hip, leg.knee, 0.92));
  const outline = [one.hip, ...knees, other.hip].map(xy).join('L');
  return (
    <path
      d={`M${outline}Z`}
      fill={colour}
      stroke={colour}
      stroke-width={build.thighWidth * 1.9}
      stroke-linejoin="round"
    />
  );
}

/** Crossed legs on the floor, seen from the front. */
export function CrossedLegs({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { build, person, skin } = figure;
  const { bottom } = person;
  const { thighWidth, ankleWidth, leg, hip } = build;
  const wide = leg * 0.5 + 8;
  const bare = bottom.kind === 'shorts' || wearsSkirt(person);
  const cloth = paint.body(bottom.colour);
  const shinFill = bare ? paint.body(bottom.legs ?? skin) : cloth;
  const filter = paint.form({ ...figure.light, size: 'limb', strength: 0.9 });
  const thigh = (out: 1 | -1) => (
    <g filter={filter}>
      <Tube
        points={[
          [out * hip * 0.5, -18],
          [out * wide * 0.6, -27],
          [out * wide, -21],
        ]}
        widths={[thighWidth * 1.15, thighWidth * 1.12, thighWidth * 0.95]}
        fill={cloth}
      />
    </g>
  );
  const shin = (out: 1 | -1) => (
    <g filter={filter}>
      <Place at={[-out * wide * 0.5, -6]} turn={out * 4} scale={[-out * build.foot, build.foot]}>
        <Foot looks={person} />
      </Place>
      <Tube
        points={[
          [out * wide, -19],
          [out * wide * 0.3, -13],
          [-out * wide * 0.42, -9],
        ]}
        widths={[thighWidth * 0.95, thighWidth * 0.88, ankleWidth * 1.05]}
        fill={shinFill}
        caps={[0.4, 1]}
      />
      {!bare && (
        <Tube
          points={[
            [-out * wide * 0.3, -9.5],
            [-out * wide * 0.43, -9],
          ]}
          widths={[ankleWidth * 1.1, ankleWidth * 1.12]}
          fill={paint.body(lighter(bottom.colour, 0.14))}
          caps={[0.2, 0.1]}
        />
      )}
    </g>
  );
  return (
    <>
      {thigh(-1)}
      {thigh(1)}
      {shin(1)}
      {shin(-1)}
    </>
  );
}
