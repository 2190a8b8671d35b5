/** Neck, trunk and what hangs from it. */
import { darker } from '../../kit/palette.ts';
import { tube } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Collar, Throat } from '../clothes/collar.tsx';
import { Apron, TopFront } from '../clothes/fronts.tsx';
import { Pattern } from '../clothes/patterns.tsx';
import { HangingSkirt } from '../clothes/skirt.tsx';
import type { Figure } from '../figure.ts';
import { wearsSkirt } from '../looks.ts';

interface TrunkProps {
  figure: Figure;
}

function Neck({ figure }: TrunkProps) {
  const paint = usePaint();
  const { pose, build, head, skin } = figure;
  const [x, y] = pose.chest;
  const { armWidth, headHeight } = build;
  const path = tube(
    [
      [x, y + 9],
      [x, y - 4],
      [head.at[0], head.at[1] + headHeight * 0.36],
    ],
    [armWidth * 1.02, armWidth * 0.86, armWidth * 0.84],
  );
  const shade = darker(skin, 0.2);
  return <path d={path} fill={paint.linear([shade, [shade, 0.55], [skin, 1]], 90)} />;
}

/** A skirt hangs when its wearer is upright; over bent legs it is drawn with them. */
const skirtHangs = ({ person, pose, crossed }: Figure) =>
  wearsSkirt(person) && !pose.seated && !pose.legsOver && !crossed && pose.legs !== 'seated';

function Top({ figure }: TrunkProps) {
  const paint = usePaint();
  const { torso, person } = figure;
  const clip = paint.clip(torso.outline);
  return (
    <>
      <Neck figure={figure} />
      <path d={torso.outline} fill={paint.body(person.top.colour)} />
      {person.top.pattern && (
        <g clip-path={clip}>
          <Pattern figure={figure} />
        </g>
      )}
      <TopFront figure={figure} clip={clip} />
    </>
  );
}

export function Trunk({ figure }: TrunkProps) {
  const paint = usePaint();
  const light = paint.form({ ...figure.light, size: 'small' });
  const skirt = skirtHangs(figure) && <HangingSkirt figure={figure} />;
  const dress = figure.person.top.kind === 'dress';
  return (
    <>
      {!dress && skirt && <g filter={light}>{skirt}</g>}
      <g filter={light}>
        <Top figure={figure} />
        {dress && skirt}
        <Throat figure={figure} />
        <Collar figure={figure} />
      </g>
      <Apron figure={figure} />
    </>
  );
}
