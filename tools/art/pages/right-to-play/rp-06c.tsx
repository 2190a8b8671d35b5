/** Lina leads the band and points, Hugo sings into a spoon, and fish dance out of the phone round Grandma's ankles. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Whale } from '../../animals/whale.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { BoatPicture } from '../../places/harbour/sofa-corner.tsx';
import { BalconyDoor } from '../../places/harbour/balcony-door.tsx';
import { Room } from '../../places/harbour/room.tsx';
import { SmallBubbles } from '../../things/bubbles.tsx';
import { Pot, WoodenSpoon } from '../../things/cookware.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { FloorLamp } from '../../things/furniture.tsx';
import { MusicNote } from '../../things/music.tsx';
import { FlatPhone } from '../../things/phone.tsx';
import { grandma } from './parts/grandma.ts';
import { rainBoots } from './parts/rain-boots.ts';
import { UpturnedPot } from './parts/upturned-pot.tsx';

export default () => (
  <Page>
    <Room light="lamp" floor={560} glowAt={[1500, 260]}>
      <BalconyDoor at={[44, 80]} size={[226, 290]} time="evening" curtain={false} railing={false} />
      <BoatPicture at={[620, 190]} scale={1.1} />
    </Room>
    <FloorLamp at={[1520, 640]} scale={1.3} />
    <BlueSnail at={[236, 374]} scale={1.1} feels="cheering" />
    <Rug at={[850, 744]} radius={[560, 128]} colours={['#3E7FB8', '#FFE9C8', '#5FA8C8']} />
    <Shade at={[1390, 668]} radius={[190, 14]} />
    <Whale at={[1400, 668]} scale={0.62} drumming state="awake" flipped />
    <SingingFish at={[690, 600]} scale={0.6} flipped colour="#7FD0A0" hat="#3E8EDE" />
    <SingingFish at={[1010, 596]} scale={0.6} flipped colour="#A98AD8" hat="#FFC94D" />
    <Shade at={[850, 744]} radius={[120, 15]} />
    <UpturnedPot at={[392, 744]} scale={1.3} />
    <Shade at={[1200, 832]} radius={[86, 13]} />
    <FlatPhone at={[560, 846]} scale={1.6} shows="sea" />
    <Glow at={[560, 820]} radius={[150, 80]} colour="#BFF0FF" opacity={0.6} />
    <SmallBubbles
      list={[
        [520, 730, 12],
        [500, 690, 8],
        [680, 760, 8],
      ]}
    />
    <MusicNote at={[1116, 372]} scale={0.7} colour="#FFE39A" turn={-10} />
    <MusicNote at={[1210, 286]} scale={0.6} colour="#FFC94D" pair />
    <Pot at={[1470, 880]} scale={1.1} />
    <Dog at={[150, 856]} scale={1.5} mouth="tongue" look={[2, -1.6]} tilt={-10} />
    <Person
      {...grandma}
      face="laughing"
      headTurn={-0.2}
      nod={0.4}
      tilt={-7}
      joints={({ leg, torso, hip, shoulder }) => ({
        hip: [8, -leg],
        chest: [-5, -leg - torso],
        arms: {
          left: { to: [-hip - 24, -leg + 4], bend: 1, gesture: 'grip', turn: 12, order: 'over' },
          right: { to: [shoulder + 66, -leg - torso - 30], bend: 1, gesture: 'open', order: 'over' },
        },
        legs: { left: { foot: [-hip * 0.5, -6] }, right: { foot: [hip * 1.1, -22], toe: 24 } },
      })}
      at={[850, 742]}
      scale={1.7}
      floating
      layer="grandma-rosa"
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="turned"
      face="play"
      look={[3, 2.4]}
      tilt={4}
      joints={({ leg, torso, hip }) => ({
        bow: 4,
        chest: [9, -leg - torso],
        arms: {
          left: { to: [-9, -leg - 10], bend: 1, stretch: 1.1, gesture: 'fist', turn: 40, order: 'over' },
          right: {
            elbow: [40, -leg - torso * 0.6],
            to: [66, -leg - 8],
            gesture: 'point',
            turn: 4,
            order: 'behind',
          },
        },
        legs: { left: { foot: [-hip * 0.7, -3], facing: 1 }, right: { foot: [hip, -4], facing: 1 } },
      })}
      at={[392, 640]}
      scale={1.7}
      floating
      layer="lina"
      pivot={[392, 640]}
    />
    <Person
      {...hugo}
      pose="turned"
      face="singing"
      nod={-0.6}
      tilt={-12}
      joints={({ leg, torso }) => ({
        bow: 5,
        chest: [2, -leg - torso],
        arms: {
          left: { to: [16, -leg - torso * 0.6], bend: 1, gesture: 'flat', order: 'over' },
          right: { to: [52, -leg - torso - 4], bend: 1, gesture: 'grip', order: 'over' },
        },
      })}
      holds={{ arm: 'right', thing: <WoodenSpoon />, at: [50, -196], scale: 0.42, turn: 96 }}
      at={[1200, 832]}
      scale={1.8}
      flipped
      floating
      layer="hugo"
    />
    <Layer layer="fish" pivot={[850, 760]}>
      <Steady but="blink">
        <SingingFish at={[560, 800]} scale={0.66} turn={-58} colour="#F59AB4" hat="#16A3A0" />
        <SingingFish
          at={[628, 672]}
          scale={0.84}
          flipped
          colour="#6FC7E0"
          wears="napkin"
          hat="#F2644F"
          look={[1, -2]}
        />
        <SingingFish at={[752, 812]} scale={0.78} turn={6} colour="#F7C65A" hat="#7A3E8E" />
        <SingingFish at={[950, 826]} scale={0.78} turn={-6} hat="#FFC94D" />
        <SingingFish at={[1060, 712]} scale={0.66} turn={-64} colour="#FF9A6A" hat="#3E8EDE" />
      </Steady>
    </Layer>
  </Page>
);
