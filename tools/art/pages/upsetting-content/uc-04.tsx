/** Kito stands small by the lake with a question in both hands; a bell, a sack and a straw hat wait. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { StallPost } from '../../places/lake/stall.tsx';
import { LakeCloud, Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { BicycleBell } from '../../things/bicycle.tsx';
import { Crate } from '../../things/crate.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { Sack } from '../../things/sack.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';

export default () => (
  <Page>
    <Lake horizon={420} shore={[630, 640]} light="day" sun={[120, 90]} tufts={12} />
    <Sunshine light="day" />
    <Layer layer="clouds" depth={0.1}>
      <LakeCloud at={[420, 130]} scale={1.2} />
      <LakeCloud at={[900, 90]} scale={0.8} />
      <LakeCloud at={[1330, 160]} scale={1.35} />
    </Layer>
    <Crate at={[424, 774]} scale={0.78} />
    <BicycleBell at={[424, 674]} scale={1.2} bent bar turn={-4} />
    <BlueSnail at={[424, 624]} scale={0.8} shadow={false} />
    <Sack at={[596, 864]} scale={1.1} />
    <Crate at={[1010, 762]} scale={0.78} />
    <PhoneFromBehind at={[1010, 680]} scale={1.02} />
    <StallPost at={[1210, 862]} height={236} width={42} />
    <Goat at={[1462, 836]} scale={1.36} pose="look" flipped mouth="licking" look={[0.9, -0.2]} />
    <Shade at={[790, 850]} radius={[80, 12]} />
    <StrawHat at={[1212, 764]} scale={1.1} turn={-4} layer="hat" pivot={[1210, 680]} />
    <Sango
      pose="surf"
      face={{ turn: [-0.4, 0.3], gaze: [-0.6, 0.5], mouth: 'talk small' }}
      at={[1210, 634]}
      scale={0.2}
      layer="sango"
      pivot={[1210, 634]}
    />
    <Person
      {...kito}
      face="asking"
      look={[0, 0]}
      tilt={-7}
      joints={({ leg, torso, shoulder, hip }) => ({
        hip: [3, -leg],
        arms: {
          left: {
            elbow: [-shoulder - 14, -leg - torso * 0.42],
            to: [-shoulder - 36, -leg - torso * 0.66],
            gesture: 'offer',
            turn: 40,
            order: 'over',
          },
          right: {
            elbow: [shoulder + 14, -leg - torso * 0.4],
            to: [shoulder + 38, -leg - torso * 0.58],
            gesture: 'offer',
            turn: -40,
            order: 'over',
          },
        },
        legs: { left: { foot: [-hip * 0.8, -6] }, right: { foot: [hip * 0.9, -4] } },
      })}
      at={[790, 850]}
      scale={1.42}
      floating
      layer="kito"
    />
  </Page>
);
