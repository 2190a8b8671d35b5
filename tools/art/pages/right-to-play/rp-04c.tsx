/** Hugo kneels to be as small as Lina, and all the air fills with what she likes: fish, big fish, fish that sing. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { SmallBubbles } from '../../things/bubbles.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { RestingPhone } from '../../things/phone.tsx';
import { rainBoots } from './parts/rain-boots.ts';
import { SongAir } from './parts/song-air.tsx';
import { SongBubbles } from './parts/song-bubbles.tsx';

export default () => (
  <Page>
    <HarbourFlat light="lamp" floor={650} door={false} rope={false} />
    <SongAir floor={650} />
    <Rug at={[800, 806]} radius={[700, 88]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
    <SmallBubbles
      list={[
        [310, 300, 14],
        [540, 90, 10],
        [560, 270, 12],
        [900, 70, 16],
        [880, 190, 10],
        [1180, 60, 12],
        [1080, 300, 14],
        [1560, 250, 10],
        [1400, 560, 13],
        [90, 330, 12],
        [420, 330, 8],
        [1520, 560, 12],
      ]}
    />
    <SingingFish at={[1392, 276]} scale={3} turn={6} flipped colour="#5FA8EA" wears="hair puffs" gaze="smiling" />
    <SingingFish at={[180, 190]} scale={1.1} turn={8} colour="#F7C65A" hat="#7A3E8E" mouth="humming" />
    <SingingFish at={[430, 150]} scale={1.35} turn={-8} colour="#9A7BDA" wears="glasses" hat="#F2644F" />
    <SingingFish at={[662, 170]} scale={0.95} turn={12} colour="#6FBF73" hat="#FFC94D" />
    <SingingFish at={[1010, 130]} scale={1} turn={-8} flipped colour="#F2644F" />
    <SingingFish at={[1530, 600]} scale={0.95} turn={10} flipped colour="#F58AB0" hat="#16A3A0" />
    <SingingFish at={[1262, 604]} scale={0.76} turn={-6} flipped colour="#F7C65A" hat="#F2644F" mouth="humming" />
    <SingingFish at={[120, 470]} scale={0.95} turn={-10} colour="#F58A5A" hat="#7A3E8E" />
    <RestingPhone at={[716, 838]} scale={1.7} />
    <BlueSnail at={[722, 820]} scale={1.1} feels="cheering" shadow={false} />
    <Dog at={[1440, 850]} scale={1.45} pose="lie" flipped look={[1, -3]} mouth="tongue" />
    <Shade at={[470, 846]} radius={[180, 20]} />
    <Shade at={[986, 848]} radius={[130, 18]} />
    <Person
      {...hugo}
      pose="kneel"
      headView="turned"
      face="tender"
      look="right"
      tilt={8}
      at={[490, 842]}
      scale={2.6}
      floating
      layer="hugo"
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="armsWide"
      face="delighted"
      headTurn={-0.25}
      tilt={5}
      nod={-0.3}
      look={[-3, -1]}
      joints={({ leg, torso }) => ({
        hip: [6, -leg + 2],
        chest: [-4, -leg - torso],
        arms: {
          left: { to: [-96, -leg - torso - 26], stretch: 1.35 },
          right: { to: [96, -leg - torso - 44], stretch: 1.35 },
        },
      })}
      at={[990, 846]}
      scale={2.75}
      floating
      layer="lina"
      pivot={[990, 846]}
    />
    <SongBubbles at={[772, 322]} layer="bubbles" />
  </Page>
);
