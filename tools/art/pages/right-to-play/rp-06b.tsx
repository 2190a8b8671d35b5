/** Split by a wave: above it Lina sings high and small fish whirl; below it Hugo sings low and a whale wakes up. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Whale } from '../../animals/whale.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SongSea } from '../../places/game/song-sea.tsx';
import { DishBowl } from '../../things/dishes.tsx';
import { MusicNote } from '../../things/music.tsx';
import { Phone } from '../../things/phone.tsx';
import { rainBoots } from './parts/rain-boots.ts';
import { SeaBed } from './parts/sea-bed.tsx';

const colours = ['#F2644F', '#F7C65A', '#7FD0A0', '#A98AD8', '#F59AB4', '#6FC7E0'];
const middle = [430, 288] as const;

/** One fish after another on a circle, each heading along it. */
const ring = colours.map((colour, index) => {
  const degrees = index * 60 + 27;
  const angle = (degrees * Math.PI) / 180;
  const at = [middle[0] + Math.cos(angle) * 240, middle[1] + Math.sin(angle) * 240] as const;
  return { colour, at, turn: degrees + 90, hat: colours[(index + 2) % 6] };
});

export default () => (
  <Page>
    <SongSea half="above" />
    <MusicNote at={[760, 130]} scale={0.7} colour="#F2A65A" />
    <MusicNote at={[880, 220]} scale={0.55} colour="#F2644F" turn={10} />
    <MusicNote at={[950, 96]} scale={0.6} colour="#E98BA0" pair />
    <Person
      {...lina}
      {...rainBoots}
      pose="turned"
      face="singing"
      nod={-0.7}
      tilt={-14}
      joints={({ leg, torso }) => ({
        bow: 4,
        chest: [8, -leg - torso],
        arms: {
          left: { to: [60, -leg + 8], bend: 1, stretch: 1.2, gesture: 'offer', order: 'over' },
          right: { to: [70, -leg - 6], bend: 1, stretch: 1.2, gesture: 'offer', order: 'behind' },
        },
      })}
      at={[412, 520]}
      scale={2.08}
      floating
      layer="lina"
      pivot={[412, 500]}
    />
    <DishBowl at={[1270, 474]} scale={1.12} colour="#F2806A">
      <Dog pose="howl" at={[0, -44]} scale={1.2} flipped />
    </DishBowl>
    <SongSea half="below" />
    <SeaBed />
    <Shade at={[720, 862]} radius={[190, 16]} />
    <Shade at={[1270, 866]} radius={[300, 18]} />
    <MusicNote at={[936, 640]} scale={1.3} colour="#FFC94D" turn={-8} />
    <MusicNote at={[1010, 540]} scale={1} colour="#FFE39A" turn={8} />
    <Layer layer="whale" pivot={[1270, 866]}>
      <Whale at={[1270, 866]} scale={1.02} flipped />
      <BlueSnail at={[1300, 668]} scale={1.05} feels="proud" />
    </Layer>
    <Person
      {...hugo}
      pose="floor"
      face="singingLow"
      nod={1.1}
      headShift={[0, 7]}
      tilt={-4}
      joints={({ torso }) => ({
        chest: [2, -15 - torso],
        arms: {
          left: { to: [-74, -146], bend: -1, stretch: 1.16, gesture: 'grip', order: 'over' },
          right: { to: [4, -15 - torso * 0.42], bend: -1, gesture: 'flat', order: 'over' },
        },
      })}
      holds={{ arm: 'left', thing: <Phone shows="song" />, at: [-73, -176], scale: 0.8, turn: -16 }}
      at={[720, 856]}
      scale={2.15}
      floating
      layer="hugo"
    />
    <Layer layer="small-fish" pivot={middle}>
      <Steady>
        {ring.map(({ colour, at, turn, hat }) => (
          <SingingFish at={at} turn={turn} scale={0.58} colour={colour} hat={hat} />
        ))}
      </Steady>
    </Layer>
  </Page>
);
