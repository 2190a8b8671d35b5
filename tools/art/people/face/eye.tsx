import { darker, mix, palette } from '../../kit/palette.ts';
import { round, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { isDeep } from '../colours.ts';
import { xy } from '../shapes.tsx';
import type { Eye as Openness } from './expressions.ts';
import type { EyeSide } from './frame.ts';

interface EyeProps {
  at: Point;
  side: EyeSide;
  /** How much narrower the eye looks because the head turns. */
  squeeze: number;
  /** 1 for children; grown-ups have smaller eyes. */
  size: number;
  open: Openness;
  lid: number;
  gaze: Point;
  shine: boolean;
  tired: boolean;
  skin: string;
  iris: string;
  /** True in a mirrored head: the lights stay on the page's upper left side. */
  mirrored: boolean;
}

function ShutEye({ at: [x, y], side, squeeze, open }: EyeProps) {
  const ink = palette.ink;
  const narrow = Math.min(1, squeeze);
  const half = (open === 'arc' ? 8 : 7.5) * narrow;
  if (open === 'arc') {
    const path = `M${xy([x - half, y + 3])}Q${xy([x, y - 8])} ${xy([x + half, y + 3])}`;
    return <Line path={path} colour={ink} width={3.5} />;
  }
  if (open === 'squeeze') {
    const out = side * squeeze;
    const path = `M${xy([x + out * 8, y - 5])}L${xy([x - out * 6, y + 1])}L${xy([x + out * 8, y + 6])}`;
    return <Line path={path} colour={ink} width={3.5} />;
  }
  return (
    <>
      <Line path={`M${xy([x - half, y])}Q${xy([x, y + 7])} ${xy([x + half, y])}`} colour={ink} width={3.2} />
      <Line path={`M${xy([x + side * half, y])}l${round(side * 2.6 * narrow)} 1`} colour={ink} width={2} />
    </>
  );
}

/** Skin over the top of the eye. */
function Lid({ middle: [x, y], radius, lid, skin }: { middle: Point; radius: Point; lid: number; skin: string }) {
  const paint = usePaint();
  const [across, down] = radius;
  const wide = across + 2.6;
  const top = y - down - 2;
  const edge = y - down + down * 2 * lid;
  const [sag, drop] = lid < 0.3 ? [5, 4] : [2, 1.4];
  const [left, right]: Point[] = [
    [x - wide, edge + drop],
    [x + wide, edge + drop],
  ];
  if (!left || !right) return null;
  const roof = `M${xy(left)}C${xy([left[0], top - 1])} ${xy([right[0], top - 1])} ${xy(right)}`;
  return (
    <>
      <path
        d={`${roof}Q${xy([x, edge - sag])} ${xy(left)}Z`}
        fill={paint.linear([darker(skin, 0.1), darker(skin, 0.04)], 90)}
      />
      <Line
        path={`M${xy(left)}Q${xy([x, edge - sag])} ${xy(right)}`}
        colour={mix(palette.ink, skin, 0.12)}
        width={2.4}
      />
    </>
  );
}

function OpenEye(props: EyeProps & { openness: number }) {
  const { at: rest, side, squeeze, size, openness, lid, gaze, shine, skin, iris, mirrored } = props;
  const paint = usePaint();
  const narrow = Math.min(1, squeeze);
  const lightSide = mirrored ? -1 : 1;
  const [across, down] = [6.3 * size * squeeze, 8.3 * size * openness];
  const [x, y]: Point = [rest[0] + gaze[0], rest[1] + gaze[1]];
  // A glance shows the white of the eye on the side the eye turns from; on deep skin a little of it always shows.
  const looksAside = Math.hypot(gaze[0], gaze[1] * 0.7) > 1.6 || isDeep(skin);
  const bigLight: Point = [(shine ? 2.8 : 2.35) * size * Math.min(1, squeeze + 0.15), (shine ? 3.2 : 2.7) * size];
  const lash =
    `M${xy([x - across * side * 0.2, y - down])}` +
    `Q${xy([x + side * across * 0.9, y - down * 0.98])} ${xy([x + side * (across + 2 * narrow), y - down * 0.5])}`;
  return (
    <>
      {looksAside && (
        <Oval
          at={[rest[0] - gaze[0] * 0.08, lid > 0 ? y : rest[1] + gaze[1] * 0.25]}
          radius={[across * 1.12, down * (lid > 0 ? 0.96 : 1.02)]}
          fill={mix('#FFFBF4', skin, 0.08)}
        />
      )}
      <Oval
        at={[x, y]}
        radius={[across, down]}
        fill={paint.linear(
          [
            [palette.ink, 0],
            [palette.ink, 0.5],
            [mix(palette.ink, iris, 0.75), 1],
          ],
          90,
        )}
      />
      <Oval at={[x + 2.1 * size * lightSide * narrow, y - down * 0.36]} radius={bigLight} fill="#fff" />
      <Oval
        at={[x - 2 * size * lightSide * narrow, y + down * 0.4]}
        radius={(shine ? 1.7 : 1.25) * size}
        fill="#fff"
        opacity={0.8}
      />
      {lid > 0 ? (
        <Lid middle={[x, y]} radius={[across, down]} lid={lid} skin={skin} />
      ) : (
        <Line path={lash} colour={palette.ink} width={2.2} />
      )}
    </>
  );
}

function TiredLine({ at: [x, y], size, open, skin }: EyeProps) {
  const down = 8.3 * size * (typeof open === 'number' ? open : 0);
  const path = `M${xy([x - 6, y + down + 4.5])}Q${xy([x, y + down + 8])} ${xy([x + 6.5, y + down + 4])}`;
  return <Line path={path} colour={mix(darker(skin, 0.28), palette.plum, 0.2)} width={2} opacity={0.8} />;
}

/** One eye seen from the front or in three-quarter. */
export function Eye(props: EyeProps) {
  const { open, tired } = props;
  return (
    <>
      {typeof open === 'number' ? <OpenEye {...props} openness={open} /> : <ShutEye {...props} />}
      {tired && <TiredLine {...props} />}
    </>
  );
}
