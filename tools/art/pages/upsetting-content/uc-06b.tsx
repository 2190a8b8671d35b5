/** Dad has rolled out on his board, head first and upside down, and Kito's knocking hand is still in the air. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Hammer } from '../../things/hammer.tsx';
import { CargoTricycle, CargoWheel, hindHub } from '../../things/cargo-tricycle.tsx';
import { DadOnBoard } from './parts/dad-on-board.tsx';
import { PolishingSango } from './parts/polishing-sango.tsx';

const bike = { at: [1200, 590], scale: 1.2 } as const;
const wheelAt = [bike.at[0] + hindHub[0] * bike.scale, bike.at[1] + hindHub[1] * bike.scale] as const;

export default () => (
  <Page>
    <Lake horizon={-80} shore={[196, 150]} tufts={18} />
    <CargoTricycle {...bike} freeWheel />
    <Shade at={[310, 808]} radius={[110, 14]} />
    <Shade at={[800, 704]} radius={[330, 50]} opacity={0.42} />
    <Hammer at={[1130, 800]} scale={1.4} turn={-10} />
    <BlueSnail at={[1500, 838]} scale={1.1} flipped />
    <Sunshine />
    <CargoWheel at={wheelAt} scale={bike.scale} layer="wheel" pivot={wheelAt} />
    <Person
      {...kito}
      pose="turned"
      face="hopeful"
      nod={1.15}
      tilt={20}
      look={[2.2, 4.5]}
      joints={({ leg, torso, shoulder, hip }) => ({
        bow: -5,
        hip: [-8, -leg],
        chest: [14, -leg - torso * 0.95],
        headShift: [8, 4],
        arms: {
          left: { to: [-shoulder + 14, -leg + 2], bend: 1, gesture: 'relaxed' },
          right: { elbow: [58, -leg - torso * 0.5], to: [90, -leg - torso * 0.98], gesture: 'fist', order: 'behind' },
        },
        legs: { left: { foot: [-hip * 0.8, -3], facing: 1 }, right: { foot: [hip * 0.9, -6], facing: 1 } },
      })}
      at={[310, 806]}
      scale={2}
      floating
      layer="kito"
    />
    <Layer layer="dad" pivot={[800, 780]}>
      <DadOnBoard />
    </Layer>
    <PolishingSango at={[1082, 606]} layer="sango" pivot={[1082, 606]} />
  </Page>
);
