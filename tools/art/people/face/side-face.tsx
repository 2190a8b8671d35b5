/** The features of a head in profile, facing right. */
import { darker, mix, palette } from '../../kit/palette.ts';
import { round, type Point } from '../../kit/curves.ts';
import { usePaint, useVariant } from '../../kit/drawing.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { insideMouth, lipColour, noseColour, tongue } from '../colours.ts';
import { xy } from '../shapes.tsx';
import type { Expression } from './expressions.ts';
import { Freckles, useCheekFill } from './cheek.tsx';
import { eyesOf } from './face.tsx';
import type { FaceLooks } from './looks.ts';
import type { MouthName } from './mouths.ts';

interface SideFaceProps {
  adult: boolean;
  nod: number;
  night: boolean;
  expression: Expression;
  gaze?: Point;
  looks: FaceLooks;
}

/** The middle of the eye of a profile. */
export const sideEyePlace = (adult: boolean, nod: number): Point => [
  27 - Math.max(0, nod) * 1.5,
  (adult ? 0 : 5) + nod * 7,
];

const freckles: Point[] = [
  [12, 12],
  [18, 14],
  [24, 12],
  [15, 18],
];

function Cheek({ adult, nod, night, looks }: SideFaceProps) {
  const paint = usePaint();
  const fill = useCheekFill(looks, night);
  const y = sideEyePlace(adult, nod)[1];
  const { beard } = looks;
  const spots = freckles.map(([x, down]): Point => [x, y + down]);
  return (
    <>
      <Oval at={[17, y + (beard ? 10 : 17)]} radius={[12, beard ? 5.5 : 8.5]} fill={fill} filter={paint.speckle()} />
      {looks.freckles && <Freckles spots={spots} looks={looks} />}
    </>
  );
}

interface OpenEyeProps {
  rest: Point;
  gaze: Point;
  openness: number;
  lid: number;
  props: SideFaceProps;
}

function OpenEye({ rest, gaze, openness, lid, props }: OpenEyeProps) {
  const paint = usePaint();
  const { adult, looks } = props;
  const size = adult ? 0.9 : 1;
  const [across, down] = [4.4 * size, 8.3 * size * openness];
  const [x, y]: Point = [rest[0] + gaze[0] * 0.6, rest[1] + gaze[1]];
  const { ink } = palette;
  const wide = across + 3.4;
  const top = y - down - 2;
  const edge = y - down + down * 2 * lid;
  const lash = `M${xy([x + 2, y - down - 0.4])}Q${xy([x - across, y - down])} ` + xy([x - across - 3, y - down * 0.45]);
  const lidEdge = `${xy([x + wide, edge + 1])}Q${xy([x, edge - 2])} ${xy([x - wide, edge + 2])}`;
  return (
    <>
      {Math.abs(gaze[0]) > 1.6 && (
        <Oval at={rest} radius={[across * 1.15, down * 1.02]} fill={mix('#FFFBF4', looks.skin, 0.08)} />
      )}
      <Oval
        at={[x, y]}
        radius={[across, down]}
        fill={paint.linear(
          [
            [ink, 0],
            [ink, 0.5],
            [mix(ink, looks.iris, 0.75), 1],
          ],
          90,
        )}
      />
      <Oval at={[x + 1.4, y - down * 0.36]} radius={[1.9, 2.6]} fill="#fff" />
      <Oval at={[x - 1, y + down * 0.42]} radius={[1.1, 1.2]} fill="#fff" opacity={0.8} />
      {lid > 0 ? (
        <>
          <path
            d={`M${xy([x - wide, edge + 2])}C${xy([x - wide, top - 1])} ${xy([x + wide, top - 1])} ${lidEdge}Z`}
            fill={darker(looks.skin, 0.07)}
          />
          <Line path={`M${lidEdge}`} colour={ink} width={2.4} />
        </>
      ) : (
        <Line path={lash} colour={ink} width={2.2} />
      )}
    </>
  );
}

function SideEye(props: SideFaceProps) {
  const { open, gaze, lid } = eyesOf(props.expression, props.gaze, useVariant());
  const rest = sideEyePlace(props.adult, props.nod);
  const [x, y] = rest;
  const { ink } = palette;
  if (typeof open === 'number') return <OpenEye rest={rest} gaze={gaze} openness={open} lid={lid} props={props} />;
  if (open === 'arc') {
    return <Line path={`M${xy([x - 7, y + 3])}Q${xy([x, y - 8])} ${xy([x + 6, y + 2])}`} colour={ink} width={3.4} />;
  }
  if (open === 'squeeze') {
    return (
      <Line path={`M${xy([x - 7, y - 5])}L${xy([x + 5, y + 1])}L${xy([x - 7, y + 6])}`} colour={ink} width={3.4} />
    );
  }
  return (
    <>
      <Line path={`M${xy([x - 7, y])}Q${xy([x, y + 7])} ${xy([x + 6, y])}`} colour={ink} width={3.2} />
      <Line path={`M${xy([x - 7, y])}l-2.6 1`} colour={ink} width={2} />
    </>
  );
}

function SideBrow({ adult, nod, expression, looks }: SideFaceProps) {
  const [x, eyeLine] = sideEyePlace(adult, nod);
  const [inner, outer] = expression.rightBrow ?? expression.brow;
  const line = eyeLine - (adult ? 13 : 15.5);
  // A profile shows the brow foreshortened: its ends differ less.
  const front = inner * 0.55 + outer * 0.45;
  const behind = outer * 0.6 + inner * 0.4;
  const path =
    `M${xy([x + 7, line + front])}Q${xy([x, line - 4 + (front + behind) / 2])} ` + xy([x - 8, line + behind + 0.6]);
  return <Line path={path} colour={mix(darker(looks.browColour, 0.12), looks.skin, 0.12)} width={adult ? 3.6 : 3.1} />;
}

/** Depth and height of an open mouth seen from the side. */
const openSizes: Partial<Record<MouthName, Point>> = {
  laugh: [17, 13],
  big: [18, 15],
  call: [12, 15],
  open: [14, 9],
  ask: [10, 8],
  round: [9, 11],
  roundBig: [11, 15],
  roundSmall: [6, 6],
};

function OpenSideMouth({ y, size: [deep, high] }: { y: number; size: Point }) {
  const outline =
    `M47 ${round(y - 4)}Q${xy([47 - deep * 0.6, y - 3])} ${xy([47 - deep, y - 5])}` +
    `C${xy([46 - deep, y + high * 0.6])} ${xy([40 - deep * 0.2, y + high])} ${xy([44, y + high * 0.82])}` +
    `Q${xy([47, y + 3])} ${xy([47, y - 4])}Z`;
  const tongueShape =
    `M${xy([46 - deep * 0.7, y + high * 0.45])}Q${xy([46 - deep * 0.2, y + high * 0.3])} ` +
    `${xy([44.5, y + high * 0.55])}Q${xy([42, y + high * 0.9])} ${xy([47 - deep * 0.6, y + high * 0.74])}Z`;
  return (
    <>
      <path d={outline} fill={insideMouth} />
      <path d={tongueShape} fill={tongue} />
    </>
  );
}

const downMouths: MouthName[] = ['sad', 'pout', 'wave', 'lip', 'zigzag'];

function ShutSideMouth({ mouth, y, skin }: { mouth: MouthName; y: number; skin: string }) {
  const lip = lipColour(skin);
  if (downMouths.includes(mouth)) {
    const fullLip = mouth === 'pout' || mouth === 'lip';
    return (
      <>
        <Line path={`M46.5 ${y}Q41 ${y - 3} 35 ${y + 3}`} colour={lip} width={2.9} />
        {fullLip && (
          <path d={`M47 ${y + 1}Q51 ${y + 3} 47 ${y + 7}Q42 ${y + 6} 42 ${y + 2}Z`} fill={mix(lip, '#F58A80', 0.55)} />
        )}
      </>
    );
  }
  const path = mouth === 'flat' ? `M46.5 ${y}Q41 ${y + 0.5} 37 ${y + 1}` : `M46.5 ${y - 1}Q41 ${y + 4} 34 ${y - 3}`;
  return (
    <>
      <Line path={path} colour={lip} width={2.9} />
      {mouth === 'tongue' && (
        <path
          d={`M47 ${y - 1}C53 ${y + 1} 53 ${y + 8} 48 ${y + 7}C44 ${y + 6} 43 ${y + 2} 47 ${y - 1}Z`}
          fill={tongue}
        />
      )}
    </>
  );
}

function SideMouth({ adult, expression, looks }: SideFaceProps) {
  const y = adult ? 27 : 24.5;
  const size = openSizes[expression.mouth];
  if (useVariant() === 'talk') {
    const half: Point = size ? [size[0] * 0.9, size[1] * 0.5] : [9, 7];
    return <OpenSideMouth y={y} size={half} />;
  }
  if (size) return <OpenSideMouth y={y} size={size} />;
  return <ShutSideMouth mouth={expression.mouth} y={y} skin={looks.skin} />;
}

function SideAgeLines({ adult, nod, looks }: SideFaceProps) {
  const y = sideEyePlace(adult, nod)[1];
  const path = `M${xy([32, y + 20])}q-5 4-4 9M${xy([8, y - 3])}l-6-2M${xy([8, y + 2])}l-6 1`;
  return <Line path={path} colour={darker(looks.skin, 0.2)} width={1.6} opacity={0.7} />;
}

export function SideFace(props: SideFaceProps) {
  const { skin, lines } = props.looks;
  return (
    <>
      <Cheek {...props} />
      <SideEye {...props} />
      <SideBrow {...props} />
      <Line path="M48.5 15q-4 1.5-5 0" colour={noseColour(skin)} width={2} />
      {lines && <SideAgeLines {...props} />}
      <SideMouth {...props} />
    </>
  );
}
