/** Up goes the kite over the lake; Kito laughs, Dad feels for his hat, and the goat trots off in it, very elegant. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { dad, kito, mangoSeller } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Shore } from '../../places/lake/shore.tsx';
import { LakeCloud, LakeSky, LakeWater, Sunshine } from '../../places/lake/water.tsx';
import { StringReel } from '../../things/kite-making.tsx';
import { MangoStall } from '../../things/mangos.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { ToolBox } from '../../things/tool-box.tsx';
import { FlyingKite } from './parts/flying-kite.tsx';
import { HighSky } from './parts/high-sky.tsx';
import { KiteLine } from './parts/kite-line.tsx';

const horizon = 556;

export default () => (
  <Page>
    <LakeSky horizon={horizon} light="gold" sun={[150, 486]} />
    <HighSky to={430} />
    <LakeCloud at={[280, 120]} scale={1.2} />
    <LakeCloud at={[1340, 220]} scale={1.1} />
    <LakeCloud at={[1090, 70]} scale={0.6} />
    <LakeWater horizon={horizon} light="gold" />
    <Shore left={704} right={684} light="gold" tufts={10} />
    <MangoStall at={[1450, 752]} scale={0.52}>
      <Person
        {...mangoSeller}
        face="laughing"
        headTurn={-0.5}
        tilt={-6}
        floating
        joints={({ leg, torso, shoulder }) => ({
          arms: {
            left: {
              elbow: [-shoulder - 46, -leg - torso * 0.7],
              to: [-shoulder - 92, -leg - torso * 0.82],
              gesture: 'point',
              order: 'over',
            },
          },
        })}
      />
    </MangoStall>
    <ToolBox at={[1236, 848]} scale={0.74}>
      <PhoneFromBehind at={[6, -66]} scale={0.8} turn={-6} glow={false} />
    </ToolBox>
    <BlueSnail at={[1356, 852]} scale={1} feels="cheering" flipped />
    <Shade at={[770, 848]} radius={[112, 14]} />
    <Shade at={[295, 844]} radius={[125, 14]} />
    <Shade at={[1010, 847]} radius={[120, 15]} />
    <Sunshine light="gold" />
    <KiteLine />
    <Layer layer="kite" pivot={[600, 420]}>
      <Steady but="blink">
        <FlyingKite at={[556, 190]} scale={1.22} turn={-10} />
      </Steady>
    </Layer>
    <Person
      {...dad}
      face="surprised"
      headTurn={-0.25}
      tilt={-4}
      at={[1010, 844]}
      scale={1.3}
      floating
      layer="dad"
      holds={{ arm: 'left', thing: <StringReel />, scale: 0.5, turn: 70 }}
      joints={({ leg, torso, shoulder }) => ({
        arms: {
          left: { to: [-shoulder - 22, -leg + 18], bend: 1, gesture: 'grip', order: 'over' },
          right: {
            elbow: [shoulder + 40, -leg - torso - 34],
            to: [24, -leg - torso - 84],
            gesture: 'flat',
            turn: -50,
            order: 'over',
          },
        },
      })}
    />
    <Person
      {...kito}
      pose="turned"
      face="laughing"
      nod={-1}
      tilt={-20}
      flipped
      joints={({ leg, torso, hip }) => ({
        bow: 6,
        hip: [4, -leg + 2],
        chest: [-8, -leg - torso],
        arms: {
          left: { to: [38, -leg - torso * 0.52], bend: 1, gesture: 'grip', order: 'over' },
          right: { to: [52, -leg - torso * 0.86], bend: 1, gesture: 'grip', order: 'behind' },
        },
        legs: { left: { foot: [-hip, -3], facing: 1 }, right: { foot: [hip * 1.3, -5], facing: 1 } },
      })}
      at={[770, 846]}
      scale={1.5}
      floating
      layer="kito"
    />
    <Goat
      pose="trot"
      hornless
      wears={<StrawHat scale={0.62} />}
      at={[290, 842]}
      scale={1.42}
      flipped
      shadow={false}
      layer="goat"
    />
  </Page>
);
