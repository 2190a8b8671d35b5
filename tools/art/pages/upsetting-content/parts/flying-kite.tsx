/** The kite high in the air with its five tails fanned out by the wind; Sango surfs on the second. */
import type { Point } from '../../../kit/curves.ts';
import { Place, type Placed } from '../../../kit/shapes.tsx';
import { Sango, sangoParts } from '../../../sango/sango.tsx';
import { Kite, Ribbon, ribbonColours } from '../../../things/kite.tsx';
import { PaintedFace, type Helper } from './painted-faces.tsx';

/** From its knot each tail streams to the right, the thumb's lowest, in the kite's own units. */
const tails: Point[][] = [
  [
    [-70, 20],
    [-64, 96],
    [-26, 178],
    [50, 212],
    [130, 200],
    [214, 226],
  ],
  [
    [-36, 74],
    [-24, 128],
    [20, 162],
    [110, 150],
    [210, 172],
    [322, 150],
  ],
  [
    [0, 128],
    [60, 128],
    [140, 100],
    [236, 116],
    [346, 84],
  ],
  [
    [36, 74],
    [100, 78],
    [180, 46],
    [270, 58],
    [362, 18],
  ],
  [
    [70, 20],
    [130, 22],
    [206, -12],
    [290, -2],
    [360, -46],
  ],
];

const helpers: [who: Helper, at: Point, turn: number][] = [
  ['dad', [166, 210], 10],
  ['mango-seller', [272, 164], 2],
  ['grandmother', [298, 102], -2],
  ['teacher', [316, 42], -8],
  ['nurse', [318, -20], -12],
];

export function FlyingKite({ surfer = true, ...place }: Placed & { surfer?: boolean }) {
  return (
    <Place {...place}>
      {tails.map((through, index) => (
        <Ribbon through={through} colour={ribbonColours[index] ?? '#F2644F'} width={14} />
      ))}
      {helpers.map(([who, at, turn]) => (
        <Place at={at} turn={turn}>
          <PaintedFace who={who} at={[0, 0]} size={38} />
        </Place>
      ))}
      <Kite stage="printed" />
      {surfer && <Sango pose="surf" at={[176, 158]} scale={0.15} turn={6} parts={sangoParts.withoutShadow} />}
    </Place>
  );
}
