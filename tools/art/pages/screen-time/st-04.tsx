/** The tablet yawns with heavy eyes, its penguin in a nightcap still lifts one foot; Amal begins to wonder. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Penguin } from '../../animals/penguin.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { ButtonJar } from '../../things/buttons.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Table } from '../../things/furniture.tsx';
import { Nightcap } from '../../things/nightcap.tsx';
import { Spool } from '../../things/sewing.tsx';
import { CandleBattery, IceStage, OnScreen, Tablet, TabletEyes } from '../../things/tablet.tsx';
import { LateSun } from './parts/late-sun.tsx';
import { MamaSewing } from './parts/mama-sewing.tsx';
import { rubbingEyes } from './parts/rubbing-eyes.ts';
import { wondering } from './parts/wondering.ts';

const tablet = { at: [474, 822], scale: 1.06 } as const;

export default () => (
  <Page>
    <SnowRoom light="afternoon" floor={590} glowAt={[480, 520]} />
    <LateSun path="M1060 300L1250 284L1296 560L1106 576ZM1270 282L1460 266L1506 542L1316 558Z" opacity={0.7} />
    <MamaSewing at={[1340, 752]} scale={0.64} acting={rubbingEyes} />
    <Rug at={[900, 834]} radius={[520, 54]} colours={['#4A7E8E', '#E6CFBA', '#C98A86']} />
    <Table at={[372, 892]} width={660} height={66} colour="#A8684A" />
    <ButtonJar at={[148, 824]} scale={1.04} lid="yawning" full={0.7} />
    <Spool at={[1510, 868]} scale={1.1} colour="#E5A03E" />
    <BlueSnail at={[1512, 806]} feels="shy" flipped shadow={false} />
    <Tablet {...tablet} face="yawning" eyes={false} glow={0.4}>
      <IceStage dim />
      <Penguin pose="sleepy dance" at={[-14, 84]} scale={0.68} />
      <CandleBattery at={[104, 84]} scale={0.9} />
    </Tablet>
    <Glow at={[700, 700]} radius={[220, 190]} colour="#DCE6FF" opacity={0.35} />
    <Shade at={[920, 850]} radius={[150, 16]} />
    <OnScreen {...tablet} layer="nightcap" pivot={[445, 614]}>
      <Nightcap at={[-27, -49]} scale={0.68} turn={-4} />
    </OnScreen>
    <TabletEyes {...tablet} face="sleepy" layer="tablet" pivot={[474, 540]} />
    <Person
      {...amal}
      {...wondering}
      face="curious"
      look="left"
      at={[900, 850]}
      scale={2.02}
      flipped
      floating
      layer="amal"
      pivot={[900, 850]}
    />
  </Page>
);
