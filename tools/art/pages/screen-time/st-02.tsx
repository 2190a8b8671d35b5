/** Three small pictures of a long day, and below them Amal, flat as a pancake, while the penguin jumps on. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Penguin } from '../../animals/penguin.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { BowlOfSoup } from '../../things/soup-bowl.tsx';
import { IceStage, OnScreen, Tablet } from '../../things/tablet.tsx';
import { DayPanel } from './parts/day-panel.tsx';
import { flatOnTheRug } from './parts/flat-on-the-rug.ts';
import { LateSun } from './parts/late-sun.tsx';
import { penguinDance } from './parts/penguin-dance.ts';

const tablet = { at: [296, 846], scale: 1.36, turn: -2 } as const;

export default () => (
  <Page>
    <SnowRoom light="afternoon" floor={600} glowAt={[420, 560]} />
    <LateSun path="M1010 350L1150 334L1184 574L1044 590ZM1166 332L1306 316L1340 556L1200 572Z" />
    <DayPanel at={[66, 34]} light="morning" sun={0.2} sunColour="#FFF3B8" dances="dance">
      <Person {...amal} {...penguinDance} face="laughing" at={[262, 220]} scale={0.76} />
    </DayPanel>
    <DayPanel at={[585, 34]} light="snow" sun={0.55} sunColour="#FFF6D0" dances="jump">
      <Person {...amal} pose="floor" face="happy" look="left" at={[262, 222]} scale={0.82} />
    </DayPanel>
    <DayPanel at={[1104, 34]} light="afternoon" sun={0.86} sunColour="#FFC59A" dances="wave">
      <Person {...amal} pose="tummy" face="tired" at={[270, 222]} scale={0.8} flipped />
    </DayPanel>
    <Rug at={[1000, 818]} radius={[620, 74]} colours={['#4A7E8E', '#E6CFBA', '#C07F80']} />
    <Tablet {...tablet} glow={0.6}>
      <IceStage />
    </Tablet>
    <Glow at={[560, 700]} radius={[300, 240]} colour="#C9EFFF" opacity={0.45} />
    <BowlOfSoup at={[632, 874]} scale={1.15} colour="#DDE2EC" />
    <BlueSnail at={[1484, 868]} scale={[1.5, 0.7]} feels="shy" flipped />
    <Shade at={[1060, 832]} radius={[430, 30]} opacity={0.36} />
    <OnScreen {...tablet} layer="penguin" pivot={[296, 770]}>
      <Penguin pose="jump" at={[0, 84]} scale={0.74} />
    </OnScreen>
    <Person
      {...flatOnTheRug}
      face="tired"
      at={[1000, 836]}
      scale={3}
      flipped
      floating
      layer="amal"
      pivot={[900, 836]}
    />
  </Page>
);
