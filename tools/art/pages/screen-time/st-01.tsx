/** Amal and the penguin on the tablet dance in exactly the same pose; Mama sews behind them to the beat. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Penguin } from '../../animals/penguin.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { FrostFerns, FrostPenguin } from '../../places/snow-city/frost.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { SangoInGlass } from '../../sango/in-things.tsx';
import { Button, ButtonJar } from '../../things/buttons.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Table } from '../../things/furniture.tsx';
import { Pedal, Spool } from '../../things/sewing.tsx';
import { IceStage, OnScreen, Tablet } from '../../things/tablet.tsx';
import { MamaSewing } from './parts/mama-sewing.tsx';
import { penguinDance } from './parts/penguin-dance.ts';

const tablet = { at: [402, 716], scale: 1.42, turn: -4 } as const;

export default () => (
  <Page>
    <SnowRoom light="morning" floor={640} glowAt={[760, 300]}>
      <SnowWindow at={[1046, 74]} size={[400, 250]} light="morning" flakes={14} frost={false}>
        <FrostFerns at={[1046, 324]} scale={0.8} />
        <FrostPenguin at={[1350, 318]} scale={1.36} turn={4} />
      </SnowWindow>
    </SnowRoom>
    <SangoInGlass at={[1096, 344]} scale={0.62} up="peeping" pose="peek" flipped />
    <MamaSewing at={[1296, 806]} pedal={false} />
    <Rug at={[800, 822]} radius={[380, 62]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
    <Table at={[330, 858]} width={700} height={130} colour="#B8703F" />
    <ButtonJar at={[116, 724]} scale={1.16} lid="off" full={0.8}>
      <Button at={[-62, -200]} colour="red" turn={20} scale={1.25} />
      <Button at={[-34, -262]} colour="yellow" holes={2} turn={-16} scale={1.25} />
      <Button at={[10, -212]} colour="blue" turn={40} scale={1.25} />
    </ButtonJar>
    <Tablet {...tablet} glow={0.5}>
      <IceStage />
    </Tablet>
    <Spool at={[1530, 866]} scale={1.3} colour="#F2B84A" />
    <BlueSnail at={[1532, 794]} scale={1.1} feels="cheering" flipped shadow={false} />
    <Glow at={[640, 560]} radius={[180, 220]} colour="#D6F4FF" opacity={0.3} />
    <Shade at={[820, 848]} radius={[150, 18]} />
    <Pedal at={[1266, 794]} layer="pedal" pivot={[1266, 800]} />
    <OnScreen {...tablet} layer="penguin" pivot={[402, 640]}>
      <Penguin pose="dance" at={[0, 84]} scale={0.76} />
    </OnScreen>
    <Person
      {...amal}
      {...penguinDance}
      face="laughing"
      at={[824, 848]}
      scale={2.42}
      floating
      layer="amal"
      pivot={[814, 848]}
    />
  </Page>
);
