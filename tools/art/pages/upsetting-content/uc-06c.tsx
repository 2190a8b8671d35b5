/** The mango seller, an arm round Kito, calls with a voice like a golden wave, and Dad rolls out at once. */
import { Goat } from '../../animals/goat/goat.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { dad, kito, mangoSeller } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Boat } from '../../places/harbour/balcony-door.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { CargoTricycle } from '../../things/cargo-tricycle.tsx';
import { Mango, MangoHill, MangoStall } from '../../things/mangos.tsx';
import { RollingBoardFromAbove } from '../../things/rolling-board.tsx';
import { HandOnShoulder } from './parts/arm-round.tsx';
import { FlyingCap } from './parts/flying-cap.tsx';
import { GoldenVoice } from './parts/golden-voice.tsx';

export default () => (
  <Page>
    <Lake
      horizon={484}
      shore={[660, 640]}
      clouds={[
        [1250, 130, 1.2],
        [880, 90, 0.7],
      ]}
      tufts={10}
    />
    <Line path="M716 566q44 26 100 12t34-38" colour="#F4FDFF" width={5} opacity={0.8} />
    <Boat at={[740, 558]} scale={1.5} />
    <MangoStall at={[96, 726]} scale={0.98} />
    <Shade at={[430, 838]} radius={[150, 18]} />
    <Shade at={[246, 844]} radius={[80, 12]} />
    <CargoTricycle at={[1444, 812]} scale={0.94} />
    <Shade at={[660, 840]} radius={[120, 14]} />
    <Shade at={[955, 843]} radius={[120, 14]} />
    <Shade at={[1400, 850]} radius={[250, 18]} opacity={0.4} />
    <MangoHill at={[660, 838]} scale={0.86} />
    <Sunshine />
    <Goat
      pose="look"
      at={[950, 842]}
      scale={1.24}
      flipped
      look={[0.8, -0.8]}
      ears="perked"
      mouth="open"
      shadow={false}
      layer="goat"
    />
    <Person
      {...mangoSeller}
      face="calling"
      headView="turned"
      nod={-0.3}
      tilt={-6}
      joints={({ leg, torso, shoulder }) => ({
        hip: [4, -leg],
        chest: [-4, -leg - torso],
        bow: -3,
        arms: {
          left: { to: [-98, -leg + 20], bend: 1, stretch: 1.1, order: 'behind' },
          right: {
            elbow: [shoulder + 46, -leg - torso * 0.56],
            to: [shoulder + 8, -leg - torso - 22],
            gesture: 'cup',
            order: 'over',
            turn: 20,
          },
        },
      })}
      at={[430, 836]}
      scale={1.72}
      floating
      layer="mango-seller"
    />
    <Layer layer="kito">
      <Person
        {...kito}
        face="hopeful"
        headTurn={0.7}
        tilt={14}
        look={[4, -1]}
        joints={({ leg, torso, shoulder, hip }) => ({
          hip: [-4, -leg + 1],
          chest: [6, -leg - torso + 2],
          bow: 2,
          headShift: [6, 3],
          arms: {
            left: { to: [4, -leg - torso * 0.2], bend: 1, gesture: 'flat', turn: 10, order: 'over' },
            right: { to: [shoulder + 26, -leg - torso * 0.24], bend: 1, gesture: 'flat', turn: -30, order: 'over' },
          },
          legs: { left: { foot: [-hip - 4, -2], facing: 1 }, right: { foot: [hip * 0.3, -6], facing: 1, toe: 14 } },
        })}
        at={[256, 842]}
        scale={1.82}
        floating
      />
      <HandOnShoulder skin="ebony" at={[218, 556]} scale={2} turn={50} />
    </Layer>
    <Layer layer="voice-wave" pivot={[850, 400]}>
      <Steady>
        <GoldenVoice />
      </Steady>
    </Layer>
    <Layer layer="dad">
      <RollingBoardFromAbove at={[1420, 800]} scale={[0.94, 0.5]} turn={2} />
      <Person
        {...dad}
        boots="#9A6238"
        face="hopeful"
        headTurn={-0.2}
        tilt={40}
        headShift={[12, 2]}
        look={[-1, -3.4]}
        joints={({ leg, torso, shoulder }) => ({
          arms: {
            left: { to: [-shoulder - 12, -leg + 12], bend: 1, order: 'behind' },
            right: { elbow: [shoulder + 24, -leg - torso * 0.36], to: [shoulder - 4, -leg + 4], order: 'over' },
          },
        })}
        at={[1662, 796]}
        scale={1.26}
        turn={-88}
        floating
      />
      <FlyingCap at={[1226, 624]} scale={1.25} turn={-20} />
    </Layer>
    <Layer layer="mangos" pivot={[660, 700]}>
      <Mango at={[580, 652]} scale={0.9} turn={-20} />
      <Mango at={[660, 590]} scale={0.9} ripe="red" turn={14} leaf />
      <Mango at={[736, 656]} scale={0.86} turn={30} />
    </Layer>
  </Page>
);
