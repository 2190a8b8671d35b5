/** Both worlds at once: inside, the penguin waves good night from its bed; outside waits a penguin of snow. */
import { Penguin } from '../../animals/penguin.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Person } from '../../people/person.tsx';
import { DoorLeaf, Doorway } from '../../places/snow-city/doorway.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Table } from '../../things/furniture.tsx';
import { SnowBall } from '../../things/snow-penguin.tsx';
import { TabletBed } from '../../things/tablet-bed.tsx';
import { IceStage, OnScreen, Tablet } from '../../things/tablet.tsx';
import { BehindEdge } from './parts/behind-edge.tsx';
import { BigSnowPenguin, WindyScarf } from './parts/big-snow-penguin.tsx';
import { ButtonsAlong } from './parts/button-string.tsx';
import { PattingBoy, PattingGirl } from './parts/neighbours.tsx';
import { amalOutdoors, motherOutdoors } from './parts/outdoors.ts';
import { SangoInCup } from './parts/sango-in-cup.tsx';

export default () => (
  <Page>
    <Doorway>
      <SnowWindow at={[200, 96]} size={[330, 220]} light="morning" flakes={12} />
      <ButtonsAlong
        from={[[196, 92]]}
        through={[
          [214, 128],
          [280, 196],
          [366, 216],
          [452, 196],
          [516, 128],
        ]}
        to={[[534, 92]]}
        colours={['red', 'white', 'green', 'blue', 'gold', 'violet', 'pink']}
        scale={0.9}
        thread="#8A5236"
      />
      <Rug at={[380, 836]} radius={[360, 52]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
      <Table at={[360, 840]} width={420} height={170} colour="#B8703F" />
      <TabletBed at={[360, 666]} scale={0.86} state="empty">
        <Tablet at={[0, -54]} scale={0.9} face="asleep" shadow={false}>
          <IceStage dim />
        </Tablet>
      </TabletBed>
    </Doorway>
    <Steady>
      <Shade at={[806, 846]} radius={[150, 16]} colour="#4A3F76" />
      <Shade at={[1300, 852]} radius={[300, 26]} colour="#4A5FA8" opacity={0.3} />
      <Person {...motherOutdoors} scarf={undefined} pose="wave" face="laughing" at={[1546, 752]} scale={0.6} flipped />
      <BigSnowPenguin at={[1272, 846]} scale={0.96} />
      <PattingGirl at={[1120, 866]} scale={1.2} />
      <SnowBall at={[1384, 842]} scale={[1.9, 1.2]} />
      <PattingBoy at={[1460, 868]} scale={1.2} />
    </Steady>
    <Layer layer="penguin" pivot={[360, 560]}>
      <BehindEdge y={540}>
        <OnScreen at={[360, 620]} scale={0.774}>
          <Penguin pose="wave" gaze="sleepy" at={[-6, 122]} scale={0.88} />
        </OnScreen>
      </BehindEdge>
    </Layer>
    <DoorLeaf at={[800, 206]} layer="door" pivot={[800, 480]} />
    <WindyScarf at={[1272, 846]} scale={0.96} layer="scarf" pivot={[1370, 446]} />
    <SangoInCup at={[1272, 286]} scale={0.5} layer="sango" pivot={[1272, 286]} />
    <Person
      {...amalOutdoors}
      pose="turned"
      headFlipped
      face="happy"
      tilt={-8}
      look={[-3.6, 0.8]}
      joints={({ leg, torso, shoulder, hip }) => ({
        hip: [0, -leg * 0.96],
        chest: [10, -leg * 0.96 - torso],
        bow: 3,
        arms: {
          left: { elbow: [-46, -leg - torso * 0.72], to: [-70, -leg - torso - 22], turn: -6, order: 'over' },
          right: { to: [shoulder + 54, -leg - torso * 0.36], bend: 1, order: 'behind' },
        },
        legs: {
          left: { foot: [-hip * 1.7, -10], facing: 1, toe: 24 },
          right: { foot: [hip * 2.1, -6], bend: -1, facing: 1 },
        },
      })}
      at={[812, 842]}
      scale={1.86}
      floating
      layer="amal"
      pivot={[812, 842]}
    />
  </Page>
);
