/** Low behind the phone: its plain back, a dull grey light, and Kito leans away with one hand on the tummy. */
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
      horizon={590}
      shore={[714, 690]}
      tufts={9}
      light="morning"
      sun={[560, 130]}
      clouds={[
        [190, 120, 1],
        [1400, 110, 1.1],
      ]}
    />
    <Sunshine light="morning" />
    <DullGlow at={[330, 700]} radius={[620, 420]} />
    <Goat at={[1548, 800]} scale={1.3} pose="look" flipped mouth="closed" />
    <PaperBird at={[652, 764]} scale={0.9} />
    <PaperFox at={[750, 776]} scale={0.9} />
    <PaperElephant at={[664, 846]} scale={1} />
    <Shade at={[1150, 832]} radius={[330, 28]} />
    <Layer layer="string">
      <KiteString
        through={[
          [1346, 824],
          [1390, 852],
          [1440, 842],
          [1470, 850],
        ]}
      />
      <StringReel at={[1508, 842]} scale={1.2} turn={14} />
    </Layer>
    <Person
      {...kito}
      pose="sitTurned"
      face="surprised"
      look={[-3, 1.6]}
      tilt={12}
      nod={0.1}
      joints={({ leg, torso, hip }) => ({
        hip: [-8, -hip * 0.7],
        chest: [-28, -hip * 0.7 - torso * 0.94],
        bow: -3,
        headShift: [-6, -3],
        arms: {
          left: { to: [-66, -10], bend: 1, stretch: 1.08, gesture: 'flat', order: 'behind' },
          right: { to: [0, -hip * 0.7 - torso * 0.42], bend: -1, gesture: 'flat', turn: 14, order: 'over' },
        },
        legs: {
          left: { knee: [leg * 0.38, -leg * 0.42], foot: [leg * 0.74, -5], facing: 1, toe: -24, over: true },
          right: { knee: [leg * 0.52, -leg * 0.5], foot: [leg * 0.92, -12], facing: 1, toe: -20 },
        },
      })}
      at={[1160, 828]}
      scale={3.3}
      flipped
      floating
      layer="kito"
      pivot={[1160, 828]}
    />
    <Kite at={[930, 850]} scale={[1.3, 0.44]} turn={-7} stage="half" />
    <BellSnail at={[1130, 884]} scale={0.84} feels="shy" />
    <Wheel at={[-30, 560]} radius={330} spokes={16} hub="#16A3A0" />
    <PhoneFromBehind at={[300, 950]} scale={6} turn={-4} />
  </Page>
);
