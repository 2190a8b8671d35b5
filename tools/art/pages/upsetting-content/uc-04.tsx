/** Across Dad's workbench: Kito asks us with both hands; a bent bell, an empty sack and the straw hat wait. */
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
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { Sack } from '../../things/sack.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { Workbench } from './parts/workbench.tsx';

export default () => (
  <Page>
    <Lake horizon={300} shore={[556, 536]} light="day" sun={[120, 90]} tufts={12} />
    <Sunshine light="day" />
    <Layer layer="clouds" depth={0.1}>
      <LakeCloud at={[420, 130]} scale={1.2} />
      <LakeCloud at={[900, 90]} scale={0.8} />
      <LakeCloud at={[1330, 160]} scale={1.35} />
    </Layer>
    <Goat at={[1556, 1000]} scale={2.3} pose="look" flipped mouth="licking" look={[0.9, -0.2]} />
    <StallPost at={[1210, 900]} height={250} width={46} />
    <Person
      {...kito}
      face="asking"
      look={[0, 0]}
      tilt={-7}
      joints={({ leg, torso, shoulder }) => ({
        hip: [3, -leg],
        arms: {
          left: {
            elbow: [-shoulder - 17, -leg - torso * 0.42],
            to: [-shoulder - 35, -leg - torso * 0.86],
            gesture: 'offer',
            turn: 40,
            order: 'over',
          },
          right: {
            elbow: [shoulder + 18, -leg - torso * 0.42],
            to: [shoulder + 40, -leg - torso * 0.76],
            gesture: 'offer',
            turn: -40,
            order: 'over',
          },
        },
      })}
      at={[716, 1042]}
      scale={2.25}
      floating
      layer="kito"
      pivot={[720, 800]}
    />
    <Workbench top={748} />
    <Shade at={[250, 788]} radius={[150, 12]} />
    <BicycleBell at={[250, 778]} scale={1.6} bent bar turn={-4} />
    <BlueSnail at={[122, 796]} scale={0.9} />
    <Sack at={[468, 812]} scale={1.1} />
    <PhoneFromBehind at={[990, 806]} scale={1.5} />
    <StrawHat at={[1212, 784]} scale={1.3} turn={-4} layer="hat" pivot={[1210, 690]} />
    <Sango
      pose="surf"
      face={{ turn: [-0.4, 0.3], gaze: [-0.6, 0.5], mouth: 'talk small' }}
      at={[1210, 660]}
      scale={0.2}
      layer="sango"
      pivot={[1210, 660]}
    />
  </Page>
);
