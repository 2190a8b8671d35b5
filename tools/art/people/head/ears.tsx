/** Ears, the glow of a hot ear, hearing aids and earrings. */
import { mix, palette } from '../../kit/palette.ts';
import { hundredth, round, type Point } from '../../kit/curves.ts';
import { usePaint } from '../../kit/drawing.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { creaseColour } from '../colours.ts';

interface EarProps {
  skin: string;
  /** The ear glows: cross or shy. */
  hot: boolean;
}

const HOT = '#FF4A3A';

function Glow() {
  const paint = usePaint();
  const fill = paint.fade('#FF5A3C', 0.6, [0.5, 0.24]);
  return <Oval at={[0, 0]} radius={26} fill={fill} />;
}

/** Where an ear of a head seen from the front is; `side` 1 is the viewer's right. */
function frontEarPlace(side: 1 | -1, turn: number, nod: number): string {
  const narrow = Math.max(0.35, 1 - side * turn * 0.45);
  const wide = hundredth(side * narrow);
  return `translate(${round(side * 46 - turn * 7)} ${round(9 + nod * 4)}) scale(${wide} 1)`;
}

interface FrontEarProps extends EarProps {
  side: 1 | -1;
  turn: number;
  nod: number;
}

export function FrontEar({ side, turn, nod, skin, hot }: FrontEarProps) {
  const paint = usePaint();
  return (
    <g transform={frontEarPlace(side, turn, nod)}>
      {hot && <Glow />}
      <path
        d="M-5-12C2-18 12-14 12-3C12 6 6 14-2 14C-7 12-8-6-5-12Z"
        fill={paint.body(hot ? mix(skin, HOT, 0.62) : skin)}
      />
      <Line path="M2-6C7-7 8 0 5 4C3 7 1 8 0 7" colour={creaseColour(skin)} width={2} />
    </g>
  );
}

export const FrontHearingAid = ({ turn, nod }: Pick<FrontEarProps, 'turn' | 'nod'>) => (
  <g transform={frontEarPlace(1, turn, nod)}>
    <Line path="M-2-15C6-22 17-16 16-2C15.5 4 14 8 12 11" colour={palette.teal} width={5.6} />
    <Line path="M0-15C6-19 14-15 13.5-5" colour="#8FE3DC" width={1.6} />
    <Line path="M-1-15C-5-10-1-3 3 0" colour="#BFE9E6" width={2} />
    <Oval at={[3, 1]} radius={[3, 2.8]} fill={palette.tealDark} />
  </g>
);

interface SideEarProps extends EarProps {
  at: Point;
  size?: number;
  facing?: 1 | -1;
  hearingAid?: boolean;
}

/** The near ear of a turned head, or an ear seen from behind. */
export function SideEar({ at, size = 1, facing = 1, skin, hot, hearingAid = false }: SideEarProps) {
  const paint = usePaint();
  const fill = paint.body(hot ? mix(skin, HOT, 0.62) : skin);
  return (
    <g transform={`translate(${round(at[0])} ${round(at[1])}) scale(${facing} 1)`}>
      {hot && <Glow />}
      <g transform={`scale(${-size} ${size})`}>
        <path d="M-7-11C-3-18 10-16 12-4C13 6 6 15-2 14.5C-8 13-9-4-7-11Z" fill={fill} />
        <Line path="M-1-8C6-10 9-2 6 3C4 7 1 9-1 7" colour={creaseColour(skin)} width={2} />
      </g>
      {hearingAid && (
        <g transform="scale(-1 1)">
          <Line path="M-6-14C4-22 16-17 15-3C14.5 4 13 8 11 11" colour={palette.teal} width={5.6} />
          <Line path="M-4-15C4-19 12-16 12.5-6" colour="#8FE3DC" width={1.6} />
          <Oval at={[1, 1]} radius={[3, 2.8]} fill={palette.tealDark} />
        </g>
      )}
    </g>
  );
}

export function Earring({ at, colour }: { at: Point; colour: string }) {
  const paint = usePaint();
  return <Oval at={at} radius={[4.2, 6]} fill={paint.body(colour)} />;
}
