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

/** Each ribbon from its knot to its end. */
const fingers: Point[][] = [
  [
    [1156, 668],
    [1070, 590],
    [950, 560],
    [830, 554],
    [720, 538],
  ],
  [
    [1100, 694],
    [970, 640],
    [810, 632],
    [650, 624],
    [510, 600],
  ],
  [
    [1060, 726],
    [910, 706],
    [730, 712],
    [570, 700],
    [410, 694],
  ],
  [
    [1090, 762],
    [950, 772],
    [770, 780],
    [610, 774],
    [470, 772],
  ],
  [
    [1142, 796],
    [1030, 830],
    [870, 840],
    [710, 838],
    [596, 836],
  ],
];

/** Where a face will be painted: on the ends of the fingers, and one more where there is room. */
export const facePlaces: Record<Helper, Point> = {
  dad: [800, 552],
  'mango-seller': [600, 618],
  grandmother: [514, 699],
  teacher: [580, 774],
  nurse: [706, 838],
  helpline: [760, 710],
};

const width = 36;

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
      <Line path={shadowOf(through)} colour="#8A5A3A" width={60} opacity={0.14} />
    ))}
    {fingers.map((through, index) => (
      <Ribbon through={through} colour={ribbonColours[index] ?? '#F2644F'} width={width} />
    ))}
    {Object.values(facePlaces).map((at) => (
      <Oval at={at} radius={37} fill="#FFF8E6" opacity={0.34} />
    ))}
  </g>
);

/** The palm of the hand, its tip of knots toward the left. */
export const LyingKite = () => (
  <>
    <Shade at={[1250, 758]} radius={[250, 110]} opacity={0.3} />
    <Place at={[1250, 734]} scale={[1, 0.56]}>
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
