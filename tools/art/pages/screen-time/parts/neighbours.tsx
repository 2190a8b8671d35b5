/** Who else lives in the tall buildings: every age comes out into the snow. */
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit, Piece, Shade, type PieceProps } from '../../../kit/lit.tsx';
import { Line, Oval } from '../../../kit/shapes.tsx';
import { aru, kito, omar } from '../../../people/cast.ts';
import type { Looks } from '../../../people/looks.ts';
import { Person } from '../../../people/person.tsx';
import { cousin, grandfather, littleBrother, olderSister } from '../../../people/workbook-cast.ts';
import { SnowBall } from '../../../things/snow-penguin.tsx';

const coat = (colour: string) => ({ kind: 'hoodie', colour, pattern: 'quilted' }) as const;
const trousers = (colour: string) => ({ kind: 'trousers', colour }) as const;
const hat = (colour: string) => ({ kind: 'bobble', colour }) as const;

const winterGrandfather: Looks = {
  ...grandfather,
  headwear: hat('#4E8F8A'),
  scarf: '#D9783C',
  mittens: '#D9783C',
  top: coat('#4A6C9A'),
  boots: '#6A4A5E',
};

const winterFather: Looks = {
  ...cousin,
  headwear: hat('#F2B84A'),
  scarf: '#F2B84A',
  mittens: '#5A3A5E',
  top: coat('#3F8E86'),
  boots: '#5A3A5E',
};

const winterBaby: Looks = {
  ...littleBrother,
  headwear: hat('#F59AB4'),
  scarf: '#F59AB4',
  mittens: '#FFF4E2',
  top: coat('#F7C65A'),
  bottom: trousers('#F7C65A'),
};

const winterGirl: Looks = {
  ...olderSister,
  age: 'small',
  headwear: hat('#6FBF73'),
  scarf: '#FFC94D',
  mittens: '#6FBF73',
  top: coat('#D0608A'),
  bottom: trousers('#4A4468'),
  boots: '#3F9E7C',
};

const winterBoy: Looks = {
  ...kito,
  headwear: hat('#8A6FC8'),
  mittens: '#8A6FC8',
  scarf: '#FFF1DC',
  top: coat('#E2643C'),
  bottom: trousers('#34497A'),
  boots: '#34497A',
};

const winterRider: Looks = {
  ...aru,
  skin: 'tan',
  hair: omar.hair,
  glasses: undefined,
  headwear: hat('#E5533F'),
  scarf: '#6FC0CC',
  mittens: '#E5533F',
  top: coat('#5A6FB8'),
  boots: '#5A3A5E',
};

/** Leans on a stick and throws one very small snowball to the left. */
export const SnowballGrandfather = (piece: PieceProps) => (
  <Piece {...piece}>
    <Shade at={[16, 0]} radius={[90, 10]} colour="#4A3F86" />
    <Line path="M48-152Q52-172 66-166M49-158L62-4" colour="#7A5136" width={8} />
    <Person
      {...winterGrandfather}
      face="laughing"
      headTurn={-0.5}
      tilt={-7}
      joints={({ leg, torso, hip, shoulder }) => ({
        hip: [6, -leg],
        chest: [-6, -leg - torso],
        arms: {
          left: { to: [-shoulder - 34, -leg - torso - 66], bend: -1, order: 'over' },
          right: { to: [49, -leg - 12], bend: -1, order: 'over' },
        },
        legs: { left: { foot: [-hip * 0.9, -4] }, right: { foot: [hip * 0.5, -10] } },
      })}
      floating
    />
    <SnowBall at={[-150, -330]} scale={0.4} />
    <Line path="M-134-338q12-8 26-6M-134-326q10-2 20 0" colour="#FFFFFF" width={4} opacity={0.8} />
  </Piece>
);

/** A washing bowl that slides on snow, drawn by a cord to the right; 120 wide. */
function BowlSledge({ half }: { half: 'back' | 'front' }) {
  const paint = usePaint();
  if (half === 'back') return <Oval at={[0, -44]} radius={[64, 13]} fill={paint.body('#B83F52')} />;
  return (
    <Lit strength={0.7}>
      <path d="M-64-44Q0-26 64-44C60-14 48 4 30 4H-30C-48 4-60-14-64-44Z" fill={paint.body('#E0566B')} />
      <Line path="M-64-44Q0-26 64-44" colour="#FF9AA6" width={6} />
    </Lit>
  );
}

/** A baby in a washing bowl, and the father who draws it; he stands on 0,0 and goes to the right. */
export const BowlRide = (piece: PieceProps) => (
  <Piece {...piece}>
    <Shade at={[-210, 4]} radius={[84, 10]} colour="#4A3F86" />
    <Shade at={[10, 0]} radius={[80, 9]} colour="#4A3F86" />
    <Line path="M-380 12Q-330 4-276 8M-390 20Q-330 14-270 16" colour="#BDB2E0" width={4} opacity={0.8} />
    <g transform="translate(-214 0)">
      <BowlSledge half="back" />
      <Person
        {...winterBaby}
        face="delighted"
        headTurn={0.4}
        tilt={-8}
        joints={({ leg, torso, shoulder }) => ({
          arms: {
            left: { to: [-shoulder - 16, -leg - torso - 34], bend: -1, stretch: 1.2, order: 'over' },
            right: { to: [shoulder + 20, -leg - torso - 30], bend: 1, stretch: 1.2, order: 'over' },
          },
          legs: { left: null, right: null },
        })}
        at={[0, 34]}
        floating
      />
      <BowlSledge half="front" />
    </g>
    <Line path="M-156-36Q-96-96-50-162" colour="#7A5136" width={4} />
    <Person
      {...winterFather}
      pose="runSide"
      headView="turned"
      headFlipped
      face="laughing"
      joints={({ leg, torso }) => ({
        hip: [0, -leg * 0.94],
        chest: [torso * 0.34, -leg * 0.94 - torso * 0.92],
        headShift: [2, 0],
        arms: {
          left: { to: [-60, -leg * 0.94 + 2], bend: 1 },
          right: { to: [-44, -leg * 0.94 - 4], bend: 1, order: 'behind' },
        },
        legs: {
          left: { foot: [-leg * 0.42, -16], bend: -1, facing: 1, toe: 40 },
          right: { foot: [leg * 0.34, -5], bend: -1, facing: 1, toe: -6 },
        },
      })}
      scale={0.9}
      floating
    />
  </Piece>
);

/** A girl who crouches and pats snow on something to her right; a boy kneels and does so to his left. */
export const PattingGirl = (piece: PieceProps) => (
  <Piece {...piece}>
    <Person {...winterGirl} pose="crouch" face="playDown" scale={1.06} floating />
  </Piece>
);

export const PattingBoy = (piece: PieceProps) => (
  <Piece {...piece}>
    <Person {...winterBoy} pose="kneel" face="play" look={[3, 3]} nod={0.3} flipped floating />
  </Piece>
);

export const WheelchairRider = (piece: PieceProps) => (
  <Piece {...piece}>
    <Person {...winterRider} pose="wheelWave" face="laughing" look="left" />
  </Piece>
);
