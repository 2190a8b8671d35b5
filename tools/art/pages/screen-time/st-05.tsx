/** Near: Amal has Mama by the sleeve and says what eyes and feet want; Mama laughs and has one boot on already. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { amal, mother } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { CoatHooks } from '../../things/coat-hooks.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { SewingMachine, SewingTable } from '../../things/sewing.tsx';
import { BowlOfSoup } from '../../things/soup-bowl.tsx';
import { TabletBed } from '../../things/tablet-bed.tsx';
import { WinterBoot } from '../../things/winter-boot.tsx';
import { SangoDrinking } from './parts/sango-drinking.tsx';
import { Stool } from './parts/stool.tsx';
import { LooseThread, Thimble } from './parts/thread.tsx';

const laughingMama: PersonProps = {
  ...mother,
  slippers: '#F2B84A',
  boots: '#7A4A5E',
  onlyBoot: 'left',
  pose: 'sitSide',
  headView: 'turned',
  face: 'laughing',
  tilt: -4,
  nod: 0.2,
  joints: ({ leg, torso }) => ({
    hip: [0, -leg * 0.56],
    chest: [10, -leg * 0.56 - torso * 0.98],
    bow: 3,
    arms: {
      left: { to: [96, -leg * 0.56 - 52], bend: 1, gesture: 'offer', order: 'over' },
      right: { to: [60, -leg * 0.56 - 20], bend: 1, gesture: 'flat', order: 'behind' },
    },
    legs: {
      left: { knee: [88, -leg * 0.56], foot: [112, -9], facing: 1, toe: -8, over: true },
      right: { knee: [94, -leg * 0.57], foot: [84, -6], facing: 1 },
    },
  }),
  at: [1030, 848],
  scale: 2.06,
  flipped: true,
  floating: true,
};

const tellingAmal: PersonProps = {
  ...amal,
  pose: 'turned',
  face: 'hopeful',
  tilt: 5,
  joints: ({ leg, torso, headHeight }) => ({
    hip: [-8, -leg],
    chest: [4, -leg - torso],
    bow: 4,
    arms: {
      left: {
        elbow: [-50, -leg - torso * 0.56],
        to: [-24, -leg - torso - headHeight * 0.2],
        gesture: 'point',
        turn: 24,
        order: 'over',
      },
      right: { to: [92, -leg - torso * 0.62], bend: 1, stretch: 1.1, gesture: 'grip', order: 'behind' },
    },
    legs: {
      left: { foot: [-14, -4], facing: 1 },
      right: { foot: [50, -44], bend: -1, facing: 1, toe: -22 },
    },
  }),
  at: [610, 852],
  scale: 2.24,
  floating: true,
};

export default () => (
  <Page>
    <SnowRoom light="snow" floor={650} glowAt={[900, 260]}>
      <SnowWindow at={[1140, 60]} size={[380, 236]} light="snow" flakes={22} />
      <CoatHooks at={[236, 170]} scale={0.98} />
    </SnowRoom>
    <BlueSnail at={[1452, 316]} scale={0.95} feels="proud" flipped shadow={false} />
    <Thimble at={[1433, 271]} turn={-6} scale={0.92} />
    <TabletBed at={[1304, 850]} scale={0.66} />
    <SewingTable at={[1310, 852]} width={470} scale={1.28} pedal={false} />
    <SewingMachine at={[1210, 602]} scale={1.16} />
    <BowlOfSoup at={[1552, 602]} scale={0.84} full={false} />
    <Rug at={[620, 840]} radius={[430, 50]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
    <Shade at={[600, 852]} radius={[120, 14]} />
    <Shade at={[920, 854]} radius={[240, 18]} />
    <Stool at={[1036, 856]} scale={1.06} />
    <SangoDrinking at={[1420, 590]} scale={0.8} layer="sango" pivot={[1420, 602]} />
    <Person {...laughingMama} layer="mama" pivot={[1036, 850]} />
    <LooseThread at={[1010, 486]} scale={1.1} layer="thread" pivot={[1010, 486]} />
    <WinterBoot at={[792, 850]} scale={1.62} turn={17} flipped layer="boot" pivot={[822, 852]} />
    <Person {...tellingAmal} layer="amal" pivot={[600, 850]} />
  </Page>
);
