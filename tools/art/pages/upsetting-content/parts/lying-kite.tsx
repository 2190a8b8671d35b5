/**
 * The kite on the ground, seen at a slant, like a big friendly hand: its five ribbons are fingers that lie fanned out
 * to
 * the left, the thumb on top. Ribbons are empty until somebody is painted on them.
 */
import { curve, type Point } from '../../../kit/curves.ts';
import { Shade } from '../../../kit/lit.tsx';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { Goat } from '../../../animals/goat/goat.tsx';
import { Kite, Ribbon, ribbonColours } from '../../../things/kite.tsx';
import type { Helper } from './painted-faces.tsx';

/** Each ribbon from its knot to its end: low on the page, for two rows of cards lie over the rest. */
const fingers: Point[][] = [
  [
    [1176, 676],
    [1100, 630],
    [1000, 636],
    [900, 650],
    [790, 648],
  ],
  [
    [1120, 700],
    [1000, 680],
    [850, 686],
    [700, 692],
    [580, 682],
  ],
  [
    [1080, 732],
    [930, 736],
    [760, 746],
    [560, 742],
    [340, 736],
  ],
  [
    [1110, 766],
    [960, 786],
    [800, 796],
    [640, 796],
    [500, 792],
  ],
  [
    [1162, 798],
    [1060, 832],
    [940, 844],
    [850, 844],
    [730, 842],
  ],
];

/** Where a face will be painted: one on each finger, and one more where there is room. */
export const facePlaces: Record<Helper, Point> = {
  dad: [886, 652],
  'mango-seller': [676, 691],
  grandmother: [448, 739],
  teacher: [608, 796],
  nurse: [850, 840],
  helpline: [790, 746],
};

const width = 23;

/** Along the ribbon, but not under its forked end. */
const shadowOf = (through: readonly Point[]) =>
  curve(
    through.slice(0, -1).map(([x, y]): Point => [x + 2, y + 12]),
    false,
  );

/** The five ribbons, a pale round waiting on each. */
export const Fingers = () => (
  <g>
    {fingers.map((through) => (
      <Line path={shadowOf(through)} colour="#8A5A3A" width={40} opacity={0.14} />
    ))}
    {fingers.map((through, index) => (
      <Ribbon through={through} colour={ribbonColours[index] ?? '#F2644F'} width={width} />
    ))}
    {Object.values(facePlaces).map((at) => (
      <Oval at={at} radius={29} fill="#FFF8E6" opacity={0.34} />
    ))}
  </g>
);

/** The palm of the hand, its tip of knots toward the left. */
export const LyingKite = () => (
  <>
    <Shade at={[1272, 758]} radius={[250, 110]} opacity={0.3} />
    <Place at={[1272, 736]} scale={[1, 0.56]}>
      <Kite stage="printed" turn={96} scale={1.62} />
    </Place>
  </>
);

/** A sixth, tiny ribbon: the goat's. */
export function GoatRibbon() {
  const through: Point[] = [
    [1300, 800],
    [1364, 838],
    [1430, 830],
  ];
  return (
    <>
      <Ribbon through={through} colour="#8FCF95" width={14} />
      <Goat pose="head" at={[1438, 808]} scale={0.4} gaze="smiling" mouth="smile" />
    </>
  );
}
