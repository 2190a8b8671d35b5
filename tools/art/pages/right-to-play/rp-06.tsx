/** All three on the sofa with one phone that has become a sea; three fish look out of it and wait. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { Room } from '../../places/harbour/room.tsx';
import { ShellSofa } from '../../places/harbour/sofa-corner.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { FloorLamp } from '../../things/furniture.tsx';
import { SeaPhone } from '../../things/phone.tsx';
import { Plant } from '../../things/plant.tsx';
import { WashingLine, type Washing } from '../../things/washing-line.tsx';
import { grandma } from './parts/grandma.ts';
import { PhoneCable } from './parts/phone-cable.tsx';
import { rainBoots } from './parts/rain-boots.ts';

const holdingGrandma: PersonProps = {
  ...grandma,
  pose: 'sitSofa',
  face: 'tenderDown',
  nod: 0.7,
  tilt: -3,
  look: [0, 4],
  joints: {
    arms: {
      left: { to: [-88, -92], bend: 1, stretch: 1.08, gesture: 'grip', turn: 30, order: 'over' },
      right: { to: [88, -92], bend: -1, stretch: 1.08, gesture: 'grip', turn: -30, order: 'over' },
    },
  },
  at: [800, 852],
  scale: 1.28,
  floating: true,
};

const washing: Washing[] = [
  { kind: 'towel', colour: '#5FA8A0', along: 0.05, turn: 2 },
  { kind: 'sock', colour: '#FFC94D', along: 0.11, turn: -3 },
  { kind: 'shirt', colour: '#E9E0F2', along: 0.9, turn: -2 },
  { kind: 'sock', colour: '#E98BA0', along: 0.965, turn: 3 },
];

export default () => (
  <Page>
    <Room light="lamp" floor={640} glowAt={[1380, 330]} />
    <WashingLine from={[-30, 54]} to={[1630, 36]} sag={34} washing={washing} />
    <FloorLamp at={[1490, 700]} scale={1.28} />
    <Plant at={[112, 730]} scale={1.3} kind="upright" pot="#3E7FB8" />
    <Rug at={[800, 836]} radius={[660, 54]} colours={['#3E7FB8', '#FFE9C8', '#5FA8C8']} />
    <ShellSofa at={[800, 858]} scale={1.08} width={840} />
    <BlueSnail at={[388, 702]} scale={1.1} feels="calm" />
    <PhoneCable />
    <Dog pose="asleep" at={[1240, 858]} scale={1.3} />
    <Person
      {...hugo}
      pose="sitSofa"
      face="hopeful"
      headTurn={0.6}
      nod={0.6}
      tilt={12}
      look={[4, 3]}
      joints={({ leg, torso, hip }) => ({
        chest: [15, -leg * 0.6 - torso * 0.95],
        arms: {
          left: { to: [-hip * 0.7, -leg * 0.6 - 6], bend: 1, order: 'over' },
          right: { to: [hip * 1.2, -leg * 0.6 - 6], bend: -1, order: 'over' },
        },
      })}
      at={[630, 812]}
      scale={1.28}
      floating
      layer="hugo"
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="sitSofa"
      face="delighted"
      headTurn={-0.6}
      nod={0.6}
      tilt={-12}
      look={[-4, 3]}
      joints={({ leg, torso, hip }) => ({
        chest: [-16, -leg * 0.6 - torso * 0.95],
        arms: {
          left: { to: [-hip * 1.3, -leg * 0.6 - 8], bend: 1, order: 'over' },
          right: { to: [hip * 0.8, -leg * 0.6 - 4], bend: -1, order: 'over' },
        },
      })}
      at={[982, 790]}
      scale={1.28}
      floating
      layer="lina"
    />
    <Person {...holdingGrandma} layer="grandma-rosa" />
    <SeaPhone at={[800, 728]} scale={1.06} layer="fish" pivot={[800, 806]}>
      <SingingFish at={[-56, -36]} scale={0.6} flipped mouth="smiling" colour="#6FC7E0" look={[1, -1]} />
      <SingingFish at={[54, -38]} scale={0.6} mouth="smiling" colour="#F7C65A" hat="#7A3E8E" look={[1, -1]} />
      <SingingFish at={[-4, -18]} scale={0.6} mouth="smiling" hat="#16A3A0" look={[0, -2]} />
    </SeaPhone>
  </Page>
);
