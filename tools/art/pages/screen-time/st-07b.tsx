/** Mama dances the penguin dance so well that slippers fly and even her shadow is a penguin; Amal is thrilled. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { amal, mother } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SangoInGlass } from '../../sango/in-things.tsx';
import { Slipper } from '../../things/clothing.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Table } from '../../things/furniture.tsx';
import { MusicNote } from '../../things/music.tsx';
import { SewingMachine, SewingTable, TableLamp } from '../../things/sewing.tsx';
import { PenguinShadow } from './parts/penguin-shadow.tsx';
import { StringWithGap } from './parts/string-with-gap.tsx';

export default () => (
  <Page>
    <SnowRoom light="lamp" floor={690} glowAt={[330, 380]}>
      <PenguinShadow at={[1120, 700]} scale={1.08} turn={5} />
    </SnowRoom>
    <Table at={[170, 800]} width={300} height={150} colour="#B8703F" />
    <TableLamp at={[84, 652]} scale={1.3} lit />
    <SewingTable at={[1400, 800]} width={360} scale={0.96} pedal={false} />
    <Glow at={[860, 560]} radius={[420, 380]} colour="#FFD9A0" opacity={0.3} />
    <SewingMachine at={[1392, 596]} turn={-9} scale={1.06} />
    <Line path="M1258 470l-26-14M1252 504h-30M1530 452l24-18M1540 490l28-6" colour="#FFE3A0" width={6} opacity={0.9} />
    <MusicNote at={[1290, 300]} scale={0.8} colour="#FFC94D" turn={-8} />
    <MusicNote at={[680, 210]} scale={0.7} colour="#FFE39A" turn={10} pair />
    <Rug at={[880, 830]} radius={[420, 56]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
    <Shade at={[900, 838]} radius={[150, 15]} />
    <Shade at={[440, 858]} radius={[200, 16]} />
    <StringWithGap at={[1330, 850]} />
    <BlueSnail at={[1540, 800]} scale={0.95} feels="cheering" flipped />
    <Slipper at={[640, 380]} turn={-38} scale={1.35} shadow={false} />
    <SangoInGlass at={[212, 654]} scale={0.66} pose="giggle" look={[0.8, -0.2]} layer="sango" pivot={[212, 654]} />
    <Person
      {...mother}
      barefoot
      face="laughShut"
      tilt={9}
      nod={-0.2}
      joints={({ leg, torso, hip, shoulder }) => ({
        hip: [-8, -leg - 8],
        chest: [8, -leg - torso - 6],
        bow: -2,
        arms: {
          left: {
            elbow: [-shoulder - 52, -leg - torso * 0.62],
            to: [-shoulder - 40, -leg - 16],
            gesture: 'flat',
            turn: 62,
            order: 'over',
          },
          right: {
            elbow: [shoulder + 62, -leg - torso * 0.74],
            to: [shoulder + 66, -leg - 28],
            gesture: 'flat',
            turn: -62,
            order: 'over',
          },
        },
        legs: { left: { foot: [-hip * 0.7, -4], toe: 4 }, right: { knee: [28, -100], foot: [76, -46], toe: 16 } },
      })}
      at={[890, 836]}
      scale={1.9}
      floating
      layer="mama"
      pivot={[880, 836]}
    />
    <Slipper at={[1180, 196]} turn={28} scale={1.35} shadow={false} layer="slipper" pivot={[1180, 180]} />
    <Person
      {...amal}
      pose="sitTurned"
      face="delighted"
      nod={-0.7}
      look={[3, -3]}
      tilt={-8}
      joints={({ leg, torso, hip, shoulder }) => ({
        chest: [2, -hip * 0.7 - torso * 0.98],
        arms: {
          left: {
            elbow: [-shoulder - 4, -hip * 0.7 - torso * 0.3],
            to: [22, -hip * 0.7 - torso * 0.62],
            gesture: 'flat',
            turn: -20,
            order: 'over',
          },
          right: {
            elbow: [shoulder + 26, -hip * 0.7 - torso * 0.3],
            to: [34, -hip * 0.7 - torso * 0.7],
            gesture: 'flat',
            turn: 10,
            order: 'behind',
          },
        },
        legs: { left: { foot: [leg * 0.66, -5] } },
      })}
      at={[400, 854]}
      scale={2.2}
      floating
      layer="amal"
      pivot={[400, 854]}
    />
  </Page>
);
