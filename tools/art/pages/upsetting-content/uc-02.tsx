/** From behind the phone: a dull grey light, and Kito leans away with one hand on the tummy. The lake stays sunny. */
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Wheel } from '../../things/bicycle.tsx';
import { KiteString, StringReel } from '../../things/kite-making.tsx';
import { Kite } from '../../things/kite.tsx';
import { PaperBird, PaperElephant, PaperFox } from '../../things/paper-animals.tsx';
import { DullGlow, PhoneFromBehind } from '../../things/phone-away.tsx';
import { BellSnail } from './parts/bell-snail.tsx';

export default () => (
  <Page>
    <Lake
      horizon={270}
      shore={[500, 520]}
      tufts={12}
      light="morning"
      sun={[180, 100]}
      clouds={[
        [620, 96, 0.9],
        [1330, 130, 0.7],
      ]}
    />
    <Sunshine light="morning" />
    <DullGlow at={[440, 720]} radius={[600, 340]} />
    <Goat at={[1472, 690]} scale={1.14} pose="look" flipped mouth="closed" />
    <PaperBird at={[690, 622]} scale={0.84} />
    <PaperFox at={[810, 664]} scale={0.84} />
    <PaperElephant at={[700, 720]} scale={0.9} />
    <Shade at={[1090, 848]} radius={[300, 26]} />
    <Kite at={[728, 800]} scale={[1.36, 0.5]} turn={-10} stage="half" />
    <PhoneFromBehind at={[430, 856]} scale={3.2} turn={-3} />
    <Wheel at={[20, 610]} radius={290} spokes={16} hub="#16A3A0" />
    <BellSnail at={[930, 886]} scale={0.8} feels="shy" />
    <Layer layer="string">
      <KiteString
        through={[
          [1266, 838],
          [1310, 862],
          [1370, 848],
          [1404, 858],
        ]}
      />
      <StringReel at={[1442, 848]} scale={1.2} turn={14} />
    </Layer>
    <Person
      {...kito}
      pose="sitTurned"
      face="surprised"
      look={[-3, 1.6]}
      tilt={10}
      nod={0.1}
      joints={({ leg, torso, hip }) => ({
        hip: [-2, -hip * 0.7],
        chest: [-26, -hip * 0.7 - torso * 0.94],
        bow: -3,
        headShift: [-4, 2],
        arms: {
          left: { to: [-64, -10], bend: 1, stretch: 1.08, gesture: 'flat', order: 'behind' },
          right: { to: [4, -hip * 0.7 - torso * 0.4], bend: -1, gesture: 'flat', turn: 14, order: 'over' },
        },
        legs: {
          left: { knee: [leg * 0.34, -leg * 0.32], foot: [leg * 0.7, -5], facing: 1, toe: -30, over: true },
          right: { knee: [leg * 0.44, -leg * 0.4], foot: [leg * 0.66, -9], facing: 1, toe: -20 },
        },
      })}
      at={[1090, 846]}
      scale={3}
      flipped
      floating
      layer="kito"
      pivot={[1090, 846]}
    />
  </Page>
);
