/** Evening: buttons lie on the low table like treasure; Amal chooses, and Mama holds the thread. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line, Oval, Place } from '../../kit/shapes.tsx';
import { amal, mother } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { SangoInGlass } from '../../sango/in-things.tsx';
import { Button } from '../../things/buttons.tsx';
import { Heater, Mitten } from '../../things/heater.tsx';
import { Spool, TableLamp } from '../../things/sewing.tsx';
import { Sparkle } from '../../things/sky.tsx';
import { ButtonTable } from './parts/button-table.tsx';

/** From Mama's fingers down to the table. */
const thread = 'M850 626C826 650 838 676 846 702';

const choosingAmal: PersonProps = {
  ...amal,
  face: 'curious',
  headTurn: 0.2,
  nod: 0.6,
  tilt: 6,
  look: [3, 4],
  joints: ({ leg, torso }) => ({
    seated: true,
    hip: [-4, -leg],
    chest: [4, -leg - torso],
    arms: {
      left: {
        elbow: [-48, -leg - torso * 0.42],
        to: [-20, -leg - torso * 1.03],
        gesture: 'fist',
        turn: 22,
        order: 'over',
      },
      right: { elbow: [46, -leg - 16], to: [80, -leg + 14], gesture: 'pinch', turn: 6, order: 'over' },
    },
    legs: { left: null, right: null },
  }),
  at: [648, 888],
  scale: 1.66,
  floating: true,
};

const threadMama: PersonProps = {
  ...mother,
  face: 'happy',
  headTurn: -0.4,
  nod: 0.4,
  tilt: -7,
  look: [-4, 2],
  joints: ({ leg, torso }) => ({
    seated: true,
    hip: [6, -leg],
    chest: [-8, -leg - torso],
    arms: {
      left: { elbow: [-58, -leg - 44], to: [-76, -leg - 88], gesture: 'pinch', turn: -10, order: 'over' },
      right: { elbow: [66, -leg - 30], to: [76, -leg - 78], gesture: 'fist', turn: 8, order: 'over' },
    },
    legs: { left: null, right: null },
  }),
  at: [984, 1112],
  scale: 1.66,
  floating: true,
};

export default () => (
  <Page>
    <SnowRoom light="lamp" floor={640} glowAt={[380, 470]}>
      <SnowWindow at={[1120, 70]} size={[360, 250]} light="lamp" flakes={24} />
      <Heater at={[1300, 648]} scale={1.04} />
      <Mitten at={[1238, 478]} scale={0.92} drips />
      <Mitten at={[1330, 478]} scale={0.92} drips />
      <TableLamp at={[440, 712]} scale={1.2} lit />
    </SnowRoom>
    <TableLamp at={[440, 712]} scale={1.2} lit halo={false} layer="lamp" pivot={[440, 712]} />
    <Person {...threadMama} layer="mama" pivot={[984, 780]} />
    <Layer>
      <Line path={thread} colour="#FFF4E2" width={4} />
      <Place at={[1122, 654]} turn={-16}>
        <Oval at={[0, 0]} radius={[13, 8]} fill="#F7C23C" />
      </Place>
      <Sparkle at={[1136, 636]} radius={16} colour="#FFE9A0" />
    </Layer>
    <Person {...choosingAmal} freeArm="right" layer="amal" pivot={[640, 760]} />
    <ButtonTable at={[800, 700]} />
    <PersonArm {...choosingAmal} arm="right" />
    <Line path="M846 700C850 716 862 730 880 736" colour="#FFF4E2" width={4} />
    <Spool at={[216, 880]} colour="#F2B84A" />
    <BlueSnail at={[216, 824]} scale={0.9} feels="proud" shadow={false} />
    <SangoInGlass at={[1204, 726]} scale={0.66} flipped look={[-0.7, 0.4]} layer="sango" pivot={[1204, 726]} />
    <Button at={[1068, 756]} colour="yellow" layer="button" pivot={[1068, 756]} />
  </Page>
);
