/** The kite's five tails, tied at its lower edges, as it leans against the crate. */
import type { Point } from '../../../kit/curves.ts';
import { Ribbon, ribbonColours } from '../../../things/kite.tsx';

const ways: Point[][] = [
  [
    [694, 500],
    [652, 590],
    [694, 690],
    [708, 784],
  ],
  [
    [756, 606],
    [806, 676],
    [784, 752],
    [824, 828],
  ],
  [
    [818, 712],
    [886, 744],
    [866, 800],
    [916, 852],
  ],
  [
    [890, 616],
    [944, 690],
    [920, 770],
    [980, 838],
  ],
  [
    [958, 518],
    [1024, 600],
    [1010, 690],
    [1076, 760],
  ],
];

export const FiveRibbons = () => (
  <g>
    {ways.map((through, index) => (
      <Ribbon through={through} colour={ribbonColours[index] ?? '#F2644F'} width={17} />
    ))}
  </g>
);
