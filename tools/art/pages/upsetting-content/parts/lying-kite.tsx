/**
 * The kite on the ground, seen at a slant, like a big friendly hand: its five ribbons are fingers that lie fanned out
 * to
 * the left, the thumb on top. Ribbons are empty until somebody is painted on them.
 */
import { curve, type Point } from '../../../kit/curves.ts';
import { Shade } from '../../../kit/lit.tsx';
import { Line, Place } from '../../../kit/shapes.tsx';
import { Goat } from '../../../animals/goat/goat.tsx';
import { Kite, Ribbon, ribbonColours } from '../../../things/kite.tsx';

/** Each ribbon from its knot to its end. */
const fingers: Point[][] = [
  [
    [986, 676],
    [900, 600],
    [780, 572],
    [660, 566],
    [560, 552],
  ],
  [
    [930, 702],
    [800, 652],
    [640, 644],
    [480, 634],
    [350, 610],
  ],
  [
    [890, 734],
    [740, 716],
    [560, 722],
    [400, 706],
    [250, 694],
  ],
  [
    [920, 772],
    [780, 786],
    [600, 792],
    [440, 784],
    [310, 776],
  ],
  [
    [972, 806],
    [860, 842],
    [700, 850],
    [540, 850],
    [430, 846],
  ],
];

const width = 32;

/** Along the ribbon, but not under its forked end. */
const shadowOf = (through: readonly Point[]) =>
  curve(
    through.slice(0, -1).map(([x, y]): Point => [x + 2, y + 12]),
    false,
  );

export const Fingers = () => (
  <g>
    {fingers.map((through) => (
      <Line path={shadowOf(through)} colour="#8A5A3A" width={52} opacity={0.14} />
    ))}
    {fingers.map((through, index) => (
      <Ribbon through={through} colour={ribbonColours[index] ?? '#F2644F'} width={width} />
    ))}
  </g>
);

/** The palm of the hand, its tip of knots toward the left. */
export const LyingKite = () => (
  <>
    <Shade at={[1080, 766]} radius={[250, 110]} opacity={0.3} />
    <Place at={[1080, 742]} scale={[1, 0.56]}>
      <Kite stage="printed" turn={96} scale={1.62} />
    </Place>
  </>
);

/** A sixth, tiny ribbon: the goat's. */
export function GoatRibbon() {
  const through: Point[] = [
    [1230, 806],
    [1290, 838],
    [1350, 830],
  ];
  return (
    <>
      <Ribbon through={through} colour="#8FCF95" width={14} />
      <Goat pose="head" at={[1356, 812]} scale={0.34} gaze="smiling" mouth="smile" />
    </>
  );
}
