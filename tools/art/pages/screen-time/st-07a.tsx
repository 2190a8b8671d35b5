/** All is blue: the string winds round lamp, table and Mama, who peeks out of it like a parcel. */
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { amal, mother } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { Table } from '../../things/furniture.tsx';
import { TableLamp } from '../../things/sewing.tsx';
import { BowlOfSoup } from '../../things/soup-bowl.tsx';
import { BlueTrail, BowOnTop, WoundString } from './parts/blue-string.tsx';
import { AllBlue, BlueBanana, SleeplessMoon } from './parts/blue-things.tsx';

export default () => (
  <Page>
    <SnowRoom light="blue" floor={640} glowAt={[560, 280]}>
      <SnowWindow at={[1150, 80]} size={[370, 250]} light="blue" flakes={26}>
        <SleeplessMoon at={[1420, 168]} scale={1.1} />
      </SnowWindow>
    </SnowRoom>
    <Table at={[1376, 868]} width={430} height={200} colour="#4A7AC6" />
    <TableLamp at={[1500, 668]} scale={1.16} colour="#6FA8EE" />
    <BowlOfSoup at={[1252, 672]} scale={0.98} soup="#3E7FD6" colour="#BFD9F6" steam />
    <BlueBanana at={[1386, 688]} scale={1} />
    <AllBlue />
    <BlueTrail
      through={[
        [-60, 330],
        [90, 150],
        [300, 70],
        [470, 110],
        [500, 220],
        [400, 250],
        [370, 150],
        [520, 50],
        [780, 46],
        [980, 130],
        [1060, 270],
        [1040, 440],
      ]}
      count={41}
    />
    <BlueTrail
      through={[
        [1432, 566],
        [1502, 590],
        [1568, 566],
      ]}
      count={5}
      radius={16}
    />
    <BlueTrail
      through={[
        [1060, 800],
        [1170, 836],
        [1280, 744],
        [1420, 742],
        [1540, 790],
        [1660, 720],
      ]}
      count={18}
    />
    <Shade at={[930, 862]} radius={[220, 18]} colour="#16296A" opacity={0.5} />
    <Person
      {...mother}
      mood="sea"
      slippers="#5A8CD8"
      face="play"
      headTurn={-0.3}
      nod={0.3}
      tilt={-8}
      look={[-4, 3]}
      joints={({ leg, torso }) => ({
        chest: [-2, -leg - torso],
        arms: {
          left: null,
          right: { elbow: [96, -leg - torso * 0.3], to: [112, -leg - torso - 20], gesture: 'open', order: 'behind' },
        },
      })}
      at={[930, 858]}
      scale={1.72}
      floating
      layer="mama"
      pivot={[930, 858]}
    />
    <WoundString at={[930, 392]} layer="string" pivot={[930, 850]} />
    <Layer layer="curl" pivot={[918, 190]}>
      <BowOnTop at={[916, 190]} scale={0.84} turn={-6} />
    </Layer>
    <Person
      {...amal}
      mood="sea"
      pose="turned"
      face="delighted"
      nod={-0.2}
      tilt={-6}
      look={[3.4, -1.6]}
      joints={({ leg, torso, headHeight }) => ({
        hip: [-6, -leg],
        chest: [-2, -leg - torso],
        bow: 3,
        arms: {
          left: {
            elbow: [-20, -leg - torso * 0.42],
            to: [14, -leg - torso - headHeight * 0.06],
            gesture: 'flat',
            turn: -16,
            order: 'over',
          },
          right: { to: [52, -leg + 2], bend: -1, gesture: 'open', order: 'behind' },
        },
      })}
      at={[420, 852]}
      scale={2.05}
      layer="amal"
      pivot={[420, 852]}
    />
  </Page>
);
