/** Both have pulled until they tumbled: the phone is upside down in four hands, and its fish stand on their heads. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Place } from '../../kit/shapes.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { Room } from '../../places/harbour/room.tsx';
import { ShellSofa } from '../../places/harbour/sofa-corner.tsx';
import { SoapBubble } from '../../things/bubbles.tsx';
import { Cup } from '../../things/dishes.tsx';
import { FloorLamp } from '../../things/furniture.tsx';
import { PartyHat } from '../../things/party-hat.tsx';
import { SeaPhone } from '../../things/phone.tsx';
import { familyWashing, WashingLine } from '../../things/washing-line.tsx';
import { grandma } from './parts/grandma.ts';
import { rainBoots } from './parts/rain-boots.ts';
import { onTheBack } from './parts/on-the-back.ts';

const tumbledHugo: PersonProps = {
  ...hugo,
  face: 'play',
  look: [2, -2],
  ...onTheBack('child', { near: [-78, -110], far: [-108, -110] }),
  at: [438, 662],
  scale: 2.3,
  flipped: true,
  floating: true,
};

const tumbledLina: PersonProps = {
  ...lina,
  ...rainBoots,
  face: 'delighted',
  look: [2, -2],
  ...onTheBack('small', { near: [-54, -103], far: [-92, -104] }),
  at: [1138, 662],
  scale: 2.3,
  floating: true,
};

export default () => (
  <Page>
    <Room light="lamp" floor={660} glowAt={[210, 300]} />
    <WashingLine from={[-20, 74]} to={[1060, -20]} sag={30} washing={familyWashing.slice(0, 4)} />
    <FloorLamp at={[180, 780]} scale={1.5} />
    <Person
      {...grandma}
      face="surprised"
      headTurn={-0.6}
      nod={0.5}
      tilt={-6}
      look={[-4, 3]}
      joints={({ leg, torso, shoulder }) => ({
        chest: [8, -leg - torso],
        bow: 2,
        arms: {
          right: {
            to: [shoulder + 34, -leg - torso - 74],
            bend: 1,
            gesture: 'grip',
            order: 'over',
          },
          left: { to: [-shoulder - 10, -leg - 10], bend: 1, order: 'behind' },
        },
        legs: { left: null, right: null },
      })}
      holds={{ arm: 'right', thing: <Cup steam colour="#7CC7C0" />, at: [86, -318], scale: 0.66 }}
      at={[1290, 790]}
      scale={2}
      floating
    />
    <ShellSofa at={[800, 846]} scale={1.6} width={1060} />
    <BlueSnail at={[1084, 450]} scale={1.05} flipped />
    <Shade at={[560, 676]} radius={[240, 16]} />
    <Shade at={[1040, 676]} radius={[210, 16]} />
    <Dog at={[212, 872]} scale={1.55} wears="party hat" look={[2, -2.4]} tilt={-14} />
    <Person {...tumbledHugo} joints={{ ...tumbledHugo.joints, arms: { left: null, right: null } }} layer="hugo" />
    <Person {...tumbledLina} joints={{ ...tumbledLina.joints, arms: { left: null, right: null } }} layer="lina" />
    <PersonArm {...tumbledHugo} arm="right" />
    <PersonArm {...tumbledLina} arm="right" />
    <Layer layer="fish" pivot={[800, 404]}>
      <Place at={[800, 408]} turn={7}>
        <SeaPhone scale={2.12} turn={180} />
        <SingingFish at={[126, -48]} scale={1.04} turn={186} flipped mouth="puzzled" colour="#7FD0A0" hat={false} />
        <SingingFish at={[-128, -46]} scale={1.04} turn={174} mouth="puzzled" colour="#F7C65A" hat={false} />
        <SingingFish at={[6, -8]} scale={1.1} turn={180} mouth="puzzled" hat={false} />
      </Place>
    </Layer>
    <PersonArm {...tumbledHugo} arm="left" />
    <PersonArm {...tumbledLina} arm="left" />
    <Layer layer="hats">
      <PartyHat at={[668, 206]} turn={-28} scale={1.9} colour="#FFC94D" />
      <PartyHat at={[800, 150]} turn={12} scale={1.9} colour="#16A3A0" />
      <PartyHat at={[930, 206]} turn={36} scale={1.9} colour="#7A3E8E" />
    </Layer>
    <SoapBubble at={[800, 520]} radius={26} layer="bubble" />
  </Page>
);
