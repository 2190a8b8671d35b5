/** Near, across the table: the tablet yawns, its penguin in a nightcap still lifts one foot; Amal begins to wonder. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Penguin } from '../../animals/penguin.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { ButtonJar } from '../../things/buttons.tsx';
import { Nightcap } from '../../things/nightcap.tsx';
import { Spool } from '../../things/sewing.tsx';
import { CandleBattery, IceStage, OnScreen, Tablet, TabletEyes } from '../../things/tablet.tsx';
import { BehindEdge } from './parts/behind-edge.tsx';
import { headOnHand } from './parts/head-on-hand.ts';
import { LateSun } from './parts/late-sun.tsx';
import { MamaSewing } from './parts/mama-sewing.tsx';
import { NearTable } from './parts/near-table.tsx';
import { rubbingEyes } from './parts/rubbing-eyes.ts';

const tablet = { at: [474, 862], scale: 1.24 } as const;

export default () => (
  <Page>
    <SnowRoom light="afternoon" floor={640} glowAt={[480, 520]} />
    <LateSun path="M1060 300L1250 284L1296 560L1106 576ZM1270 282L1460 266L1506 542L1316 558Z" opacity={0.7} />
    <MamaSewing at={[1372, 860]} scale={0.84} acting={rubbingEyes} />
    <Layer layer="amal" pivot={[960, 790]}>
      <BehindEdge y={796}>
        <Person
          {...amal}
          {...headOnHand}
          face="curious"
          look={[-4, 1.6]}
          at={[972, 1138]}
          scale={2.75}
          flipped
          floating
        />
      </BehindEdge>
    </Layer>
    <NearTable />
    <ButtonJar at={[140, 860]} scale={1.16} lid="yawning" full={0.7} />
    <Spool at={[1250, 872]} scale={1.2} colour="#E5A03E" />
    <BlueSnail at={[1252, 804]} scale={1.1} feels="shy" flipped shadow={false} />
    <Shade at={[474, 864]} radius={[230, 18]} opacity={0.4} />
    <Tablet {...tablet} face="yawning" eyes={false} shadow={false}>
      <IceStage dim />
      <Penguin pose="sleepy dance" at={[-14, 84]} scale={0.68} />
      <CandleBattery at={[104, 84]} scale={0.9} />
    </Tablet>
    <OnScreen {...tablet} layer="nightcap" pivot={[440, 618]}>
      <Nightcap at={[-27, -49]} scale={0.68} turn={-4} />
    </OnScreen>
    <TabletEyes {...tablet} face="sleepy" layer="tablet" pivot={[474, 532]} />
  </Page>
);
