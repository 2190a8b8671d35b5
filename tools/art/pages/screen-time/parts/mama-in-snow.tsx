/** Mama has flopped onto her back and waves: a hollow in the snow, and the snow that puffs up round it. */
import { Lit, Piece, type PieceProps } from '../../../kit/lit.tsx';
import { usePaint } from '../../../kit/drawing.tsx';
import { Oval, Place } from '../../../kit/shapes.tsx';
import { Person } from '../../../people/person.tsx';
import { motherOutdoors } from './outdoors.ts';

/** Where head, body, skirt and both arms have pressed the snow down. */
const pressed = [
  { at: [-196, 14], radius: [96, 86], turn: 0 },
  { at: [-20, 8], radius: [170, 84], turn: 0 },
  { at: [170, 12], radius: [150, 104], turn: 4 },
  { at: [-66, -84], radius: [108, 62], turn: 72 },
  { at: [-112, 84], radius: [108, 58], turn: -52 },
] as const;

/** Her middle lies on 0,0; about 560 wide. */
export function MamaInSnow(piece: PieceProps) {
  const paint = usePaint();
  return (
    <Piece {...piece}>
      {(['#FFFFFF', '#C2B8E6', '#D9D0F0'] as const).map((fill, ring) => (
        <g filter={paint.blur(ring ? 7 : 5)}>
          {pressed.map(({ at, radius, turn }) => (
            <Place at={[at[0] + ring * 2, at[1] + ring * 4]} turn={turn}>
              <Oval at={[0, 0]} radius={[radius[0] - ring * 14, radius[1] - ring * 12]} fill={fill} />
            </Place>
          ))}
        </g>
      ))}
      <Place scale={[1, 0.86]}>
        <Person
          {...motherOutdoors}
          face="laughShut"
          tilt={6}
          joints={({ leg, torso, shoulder, hip }) => ({
            hip: [0, -leg],
            chest: [4, -leg - torso],
            arms: {
              left: { to: [-shoulder - 84, -leg - torso - 30], bend: -1, order: 'over' },
              right: { to: [shoulder + 88, -leg - torso + 4], bend: 1, order: 'over' },
            },
            legs: { left: { foot: [-hip * 1.1, -4] }, right: { foot: [hip * 1.1, -4] } },
          })}
          at={[226, 30]}
          turn={-84}
          scale={1.16}
          floating
        />
      </Place>
    </Piece>
  );
}

const lumps: [x: number, y: number, radius: number][] = [
  [-300, -10, 26],
  [-268, -58, 18],
  [-190, -96, 15],
  [284, -20, 24],
  [250, -66, 16],
  [320, 30, 15],
  [-322, 44, 15],
  [150, -96, 12],
  [-120, 104, 15],
  [190, 92, 17],
  [20, 112, 13],
];

export function SnowPuff(piece: PieceProps) {
  return (
    <Piece mood="soft" {...piece}>
      <Lit strength={0.6}>
        {lumps.map(([x, y, radius]) => (
          <Oval at={[x, y]} radius={radius} fill="#FBF9FF" />
        ))}
      </Lit>
    </Piece>
  );
}
