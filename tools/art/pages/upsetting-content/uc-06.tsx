/** Only Dad's boots show from under a giant bicycle and its clanging; Kito calls, goat and mango seller are near. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat, GoatEar } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { kito, mangoSeller } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { CargoTricycle } from '../../things/cargo-tricycle.tsx';
import { Crate } from '../../things/crate.tsx';
import { Mango, MangoStall } from '../../things/mangos.tsx';
import { MusicNote } from '../../things/music.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { ToolBox } from '../../things/tool-box.tsx';
import { BootsUnderBike } from './parts/boots-under-bike.tsx';

const listening = { pose: 'listen', at: [190, 840], scale: 1.24 } as const;

export default () => (
  <Page>
    <Lake
      horizon={236}
      shore={[432, 414]}
      clouds={[
        [250, 110, 0.9],
        [1180, 170, 1.1],
      ]}
      tufts={12}
    />
    <Crate at={[70, 712]} scale={0.78} />
    <StrawHat at={[92, 632]} scale={0.82} turn={9} />
    <MangoStall at={[1452, 812]} scale={0.86}>
      <Person
        {...mangoSeller}
        at={[0, -4]}
        scale={0.9}
        face="laughing"
        headTurn={-0.4}
        tilt={-6}
        floating
        joints={({ leg, torso }) => ({
          arms: {
            left: { elbow: [-84, -leg - torso * 0.4], to: [-78, -leg - torso * 0.86], gesture: 'open', order: 'over' },
          },
        })}
      />
    </MangoStall>
    <Shade at={[1392, 866]} radius={[22, 4]} />
    <Mango at={[1392, 850]} scale={0.8} turn={70} />
    <Shade at={[448, 844]} radius={[80, 10]} />
    <Shade at={[185, 841]} radius={[110, 13]} />
    <Sunshine />
    <GoatEar {...listening} layer="ear" pivot={[286, 632]} />
    <Goat {...listening} freeEar shadow={false} layer="goat" />
    <BootsUnderBike at={[592, 854]} scale={0.98} layer="boots" pivot={[840, 846]} />
    <CargoTricycle at={[984, 848]} scale={1} />
    <ToolBox at={[1096, 856]} scale={0.82} />
    <BlueSnail at={[724, 518]} scale={1} flipped shadow={false} />
    <Layer layer="notes" pivot={[840, 600]}>
      <Line path="M1000 610L980 584M1030 600V566M1060 612L1082 586" colour="#FFB938" width={8} />
      <MusicNote at={[664, 590]} scale={0.6} colour="#F2644F" turn={-10} />
      <MusicNote at={[1100, 520]} scale={0.5} colour="#FFC94D" turn={12} pair />
      <MusicNote at={[590, 520]} scale={0.46} colour="#7A3E8E" turn={8} />
    </Layer>
    <Person {...kito} pose="whisper" face="calling" tilt={-4} at={[448, 844]} scale={1.46} floating layer="kito" />
  </Page>
);
