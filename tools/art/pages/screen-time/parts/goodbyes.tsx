/** Four ways to say goodbye to a film, each about 150 × 150 round 0,0: for the cards and the paper figures. */
import { Penguin } from '../../../animals/penguin.tsx';
import { tube } from '../../../kit/curves.ts';
import { usePaint } from '../../../kit/drawing.tsx';
import { Lit } from '../../../kit/lit.tsx';
import { lighter } from '../../../kit/palette.ts';
import { Line, Oval, Place } from '../../../kit/shapes.tsx';
import { amal, mother } from '../../../people/cast.ts';
import { hands } from '../../../people/body/hands.ts';
import { skinColour } from '../../../people/colours.ts';
import { Person } from '../../../people/person.tsx';
import { Shapes } from '../../../people/shapes.tsx';
import { IceStage, Tablet } from '../../../things/tablet.tsx';
import { TabletBed } from '../../../things/tablet-bed.tsx';

const skin = skinColour(amal.skin);

/** Amal and the penguin bow to each other. */
export const LastDance = () => (
  <>
    <Person
      {...amal}
      pose="lean"
      face="relieved"
      nod={0.6}
      tilt={16}
      joints={({ leg, torso }) => ({
        hip: [-6, -leg],
        chest: [torso * 0.5, -leg - torso * 0.78],
        bow: -4,
        headShift: [16, 12],
        arms: {
          left: { to: [-44, -leg - 8], bend: -1, gesture: 'flat', turn: 20, order: 'over' },
          right: { to: [torso * 0.9, -leg - 4], bend: 1, gesture: 'flat', order: 'behind' },
        },
      })}
      at={[-50, 66]}
      scale={0.5}
      zoom={1.6}
    />
    <Penguin pose="bow" at={[38, 66]} scale={0.37} flipped />
  </>
);

/** A hand on the glass, and a flipper that comes to meet it. */
export function PalmToPalm() {
  const paint = usePaint();
  return (
    <>
      <Tablet at={[18, 62]} scale={0.44} shadow={false}>
        <IceStage />
        <Penguin pose="wave" at={[54, 90]} scale={0.86} flipped />
      </Tablet>
      <Lit strength={0.6}>
        <path
          d={tube(
            [
              [-86, 92],
              [-58, 52],
              [-38, 22],
            ],
            [19, 17, 14],
          )}
          fill={paint.body(amal.top.colour)}
        />
        <Place at={[-34, 14]} turn={-62} scale={[2, -2]}>
          <Shapes shapes={hands.palm({ skin, fill: paint.body(skin) })} />
        </Place>
        <path
          d={tube(
            [
              [-48, 38],
              [-37, 20],
            ],
            [16, 15],
            0.3,
            0.3,
          )}
          fill={paint.body(lighter(amal.top.colour, 0.22))}
        />
      </Lit>
    </>
  );
}

/** The tablet sleeps under its sock. */
export const LittleBed = () => <TabletBed at={[0, 58]} scale={0.36} />;

/** A big hand and a small one. */
export function TwoHands() {
  const paint = usePaint();
  const big = skinColour(mother.skin);
  return (
    <>
      <Lit strength={0.7}>
        <path
          d={tube(
            [
              [-84, -84],
              [-52, -48],
              [-26, -20],
            ],
            [26, 23, 19],
          )}
          fill={paint.body(mother.top.colour)}
        />
        <Oval at={[-4, -2]} radius={[26, 24]} fill={paint.body(big)} />
        <path
          d={tube(
            [
              [-38, -34],
              [-24, -19],
            ],
            [21, 21],
            0.3,
            0.3,
          )}
          fill={paint.body(lighter(mother.top.colour, 0.22))}
        />
      </Lit>
      <Lit strength={0.7}>
        <path
          d={tube(
            [
              [84, 86],
              [56, 56],
              [34, 32],
            ],
            [19, 17, 14],
          )}
          fill={paint.body(amal.top.colour)}
        />
        <path d="M34 38C22 44 4 36-2 22C-8 8 2-6 16-6C30-6 42 8 42 22Z" fill={paint.body(lighter(skin, 0.08))} />
        <path
          d={tube(
            [
              [46, 44],
              [35, 33],
            ],
            [16, 16],
            0.3,
            0.3,
          )}
          fill={paint.body(lighter(amal.top.colour, 0.22))}
        />
      </Lit>
      <Lit strength={0.6}>
        <Line path="M-22 4C-16 20-6 30 4 33M-12 0C-6 16 6 25 17 26M2-8C6 8 16 15 27 16" colour={big} width={12} />
        <Line path="M10-20C18-14 26-8 33 1" colour={big} width={13} />
      </Lit>
      <Line path="M-14 18C-9 27-2 33 5 35M-1 14C5 22 12 27 19 29" colour="#C27A52" width={1.8} opacity={0.6} />
    </>
  );
}
