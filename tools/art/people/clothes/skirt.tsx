/** Skirts and the lower half of dresses: standing, turned, and over the lap of someone who sits facing us. */
import { darker } from '../../kit/palette.ts';
import type { Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line } from '../../kit/shapes.tsx';
import type { Figure } from '../figure.ts';
import { skirtColour } from '../looks.ts';
import { xy } from '../shapes.tsx';

interface Bell {
  waistLeft: Point;
  waistRight: Point;
  waistMiddle: Point;
  hemLeft: Point;
  hemRight: Point;
  hemMiddle: Point;
  hipLeft: Point;
  hipRight: Point;
  flare: number;
}

const isDress = ({ person }: Figure) => person.top.kind === 'dress';

const girthOf = ({ person }: Figure) => person.girth ?? 1;

const hemOf = ({ pose, build, person }: Figure) => pose.hip[1] + build.leg * (person.bottom.length ?? 0.52);

function frontBell(figure: Figure): Bell {
  const { pose, build, torso } = figure;
  const [x, hipLine] = pose.hip;
  const hem = hemOf(figure);
  const girth = girthOf(figure);
  const flare = build.hip * (build.adult ? 1.5 : 1.8) * girth;
  const waist = pose.chest[1] + torso.length * (isDress(figure) ? 0.66 : 0.84);
  const half = (isDress(figure) ? build.shoulder * 0.93 : build.hip * 0.98) * girth;
  return {
    waistLeft: [x - half, waist],
    waistRight: [x + half, waist],
    waistMiddle: [x, waist + 5],
    hemLeft: [x - flare, hem - 5],
    hemRight: [x + flare, hem - 5],
    hemMiddle: [x, hem + 9],
    hipLeft: [x - build.hip * 1.3 * girth, hipLine - 4],
    hipRight: [x + build.hip * 1.3 * girth, hipLine - 4],
    flare,
  };
}

function turnedBell(figure: Figure): Bell {
  const { pose, build, torso, view } = figure;
  const fit = pose.skirt ?? {};
  const side = view === 'side';
  const girth = girthOf(figure);
  const down = isDress(figure) ? 0.62 : 0.84;
  const half = (isDress(figure) ? build.shoulder * 0.95 : build.hip * 1.04) * (side ? 0.8 : 0.95) * girth;
  const hem = (fit.hem ?? hemOf(figure)) - 4;
  const flare = build.hip * (build.adult ? 1.5 : 1.85) * (side ? 0.86 : 0.96) * girth;
  const x = pose.hip[0] + (fit.shift ?? 0);
  const hemLeft: Point = [x - flare + (fit.left ?? 0), hem + (fit.leftDown ?? 0)];
  const hemRight: Point = [x + flare + (fit.right ?? 0), hem + (fit.rightDown ?? 0)];
  return {
    waistLeft: torso.spine(-half, down),
    waistRight: torso.spine(half, down),
    waistMiddle: torso.spine(0, down + 0.06),
    hemLeft,
    hemRight,
    hemMiddle: [(hemLeft[0] + hemRight[0]) / 2, Math.max(hemLeft[1], hemRight[1]) + 12],
    hipLeft: [pose.hip[0] - build.hip * 1.22 * girth, pose.hip[1] - 2],
    hipRight: [pose.hip[0] + build.hip * 1.22 * girth, pose.hip[1] - 2],
    flare,
  };
}

/** Over both thighs down to the knees, for someone who sits facing us. */
function lapBell(figure: Figure): Bell {
  const { pose, build, person } = figure;
  const [x, hipLine] = pose.hip;
  const below = Math.max(0.06, (person.bottom.length ?? 0.52) - 0.44);
  const hem = hipLine + build.leg * (0.14 + below) + build.thighWidth * 0.4;
  const half = build.hip * 1.1;
  const flare = build.hip * 1.42;
  return {
    waistLeft: [x - half, hipLine - build.torso * 0.14],
    waistRight: [x + half, hipLine - build.torso * 0.14],
    waistMiddle: [x, hipLine - build.torso * 0.1],
    hemLeft: [x - flare, hem - 4],
    hemRight: [x + flare, hem - 4],
    hemMiddle: [x, hem + 3],
    hipLeft: [x - build.hip * 1.36, hipLine + 2],
    hipRight: [x + build.hip * 1.36, hipLine + 2],
    flare,
  };
}

function outline(bell: Bell): string {
  const { waistLeft, waistRight, waistMiddle, hemLeft, hemRight, hemMiddle, hipLeft, hipRight, flare } = bell;
  const right = `C${xy(hipRight)} ${xy([hemRight[0] - flare * 0.05, hemRight[1] - 21])} ${xy(hemRight)}`;
  const left = `C${xy([hemLeft[0] + flare * 0.05, hemLeft[1] - 21])} ${xy(hipLeft)} ${xy(waistLeft)}`;
  return `M${xy(waistLeft)}Q${xy(waistMiddle)} ${xy(waistRight)}${right}Q${xy(hemMiddle)} ${xy(hemLeft)}${left}Z`;
}

function folds({ waistLeft, waistRight, hemLeft, hemRight, hemMiddle, hipLeft, hipRight }: Bell): string {
  const along = (from: Point, to: Point, share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ];
  const middleHip = along(hipLeft, hipRight, 0.5);
  const fold = (share: number, lean: number) => {
    const hem = along(hemLeft, hemRight, share);
    const waist = along(waistLeft, waistRight, 0.5 + lean);
    return `M${xy([hem[0], hem[1] - 2])}Q${xy([hem[0] - lean * 12, middleHip[1]])} ${xy([waist[0], waist[1] + 9])}`;
  };
  const middle = along(hemLeft, hemRight, 0.5);
  const centre = `M${xy([middle[0], (middle[1] + hemMiddle[1]) / 2 - 6])}L${xy([middleHip[0], middleHip[1] + 6])}`;
  return fold(0.25, -0.2) + fold(0.75, 0.2) + centre;
}

function Cloth({ figure, bell, folded = true }: { figure: Figure; bell: Bell; folded?: boolean }) {
  const paint = usePaint();
  const colour = skirtColour(figure.person);
  const { accent } = figure.person.top;
  const { hemLeft, hemRight, hemMiddle, waistLeft, waistRight, waistMiddle } = bell;
  const band =
    `M${xy([hemLeft[0] + 3, hemLeft[1] - 5])}` +
    `Q${xy([hemMiddle[0], hemMiddle[1] - 7])} ${xy([hemRight[0] - 3, hemRight[1] - 5])}`;
  const waist = `M${xy(waistLeft)}Q${xy(waistMiddle)} ${xy(waistRight)}`;
  return (
    <>
      <path d={outline(bell)} fill={paint.body(colour)} />
      {folded && <Line path={folds(bell)} colour={darker(colour, 0.2)} width={2} opacity={0.4} />}
      {isDress(figure) && accent && <Line path={band} colour={accent} width={3.2} />}
      {isDress(figure) && <Line path={waist} colour={darker(colour, 0.16)} width={3.4} />}
    </>
  );
}

/** Of someone who stands or runs. */
export const HangingSkirt = ({ figure }: { figure: Figure }) => (
  <Cloth figure={figure} bell={figure.view === 'front' ? frontBell(figure) : turnedBell(figure)} />
);

export function LapSkirt({ figure }: { figure: Figure }) {
  const paint = usePaint();
  return (
    <g filter={paint.form({ ...figure.light, size: 'small' })}>
      <Cloth figure={figure} bell={lapBell(figure)} />
    </g>
  );
}

/** Spread over crossed legs; the feet peep out. */
export function SpreadSkirt({ figure }: { figure: Figure }) {
  const paint = usePaint();
  const { build, pose } = figure;
  const [x, hipLine] = pose.hip;
  const wide = build.leg * 0.5 + 8 + build.thighWidth * 0.6;
  const bell: Bell = {
    waistLeft: [x - build.hip * 1.08, hipLine - build.torso * 0.12],
    waistRight: [x + build.hip * 1.08, hipLine - build.torso * 0.12],
    waistMiddle: [x, hipLine - build.torso * 0.06],
    hemLeft: [x - wide, -12],
    hemRight: [x + wide, -12],
    hemMiddle: [x, -3],
    hipLeft: [x - wide * 0.72, hipLine - build.thighWidth * 3.4],
    hipRight: [x + wide * 0.72, hipLine - build.thighWidth * 3.4],
    flare: wide * 0.2,
  };
  return (
    <g filter={paint.form({ ...figure.light, size: 'small' })}>
      <Cloth figure={figure} bell={bell} folded={false} />
    </g>
  );
}
