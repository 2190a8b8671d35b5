/** Two heads side by side on the mat: Hugo steers over the soup, and Lina cheers with two pot lids. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { CrabInSpoon } from '../../animals/crab.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { RocketSnail } from '../../animals/rocket-snail.tsx';
import { SingingFish } from '../../animals/singing-fish.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { RoundLid } from '../../things/cookware.tsx';
import { FloorMat } from '../../things/floor-mat.tsx';
import { FlatPhone } from '../../things/phone.tsx';
import { Plant } from '../../things/plant.tsx';
import { CheeseMoon, Sparkle, Trail } from '../../things/sky.tsx';
import { SoupBowl } from '../../things/soup.tsx';
import { familyWashing } from '../../things/washing-line.tsx';
import { grandma } from './parts/grandma.ts';
import { rainBoots } from './parts/rain-boots.ts';

const fewWashing = familyWashing.filter(({ kind, along }) => kind !== 'shirt' || along > 0.5);

const glints: [x: number, y: number, radius: number][] = [
  [1046, 758, 13],
  [1150, 640, 15],
  [1200, 500, 13],
  [1158, 330, 17],
  [1056, 214, 13],
  [930, 116, 15],
  [1120, 450, 9],
  [860, 196, 10],
];

export default () => (
  <Page>
    <HarbourFlat light="evening" washing={fewWashing} />
    <CheeseMoon at={[470, 506]} radius={112} glow={0.7} />
    <Person {...grandma} pose="hips" face="proud" headTurn={-0.5} nod={0.2} tilt={-6} at={[1400, 748]} scale={1.42} />
    <Plant at={[1560, 806]} scale={1.2} pot="#3E7FB8" />
    <BlueSnail at={[1530, 724]} scale={1.05} feels="cheering" flipped shadow={false} />
    <FloorMat at={[640, 828]} />
    <Trail
      through={[
        [944, 806],
        [1060, 748],
        [1164, 610],
        [1186, 430],
        [1120, 262],
        [980, 160],
        [830, 118],
        [660, 128],
      ]}
    />
    <SoupBowl at={[470, 300]} scale={0.62}>
      <CrabInSpoon at={[-50, 0]} scale={1.3} doing="waving a flag" />
    </SoupBowl>
    <Dog at={[110, 842]} scale={1.42} look={[2, -2.6]} tilt={-22} mouth="tongue" />
    <Shade at={[560, 844]} radius={[300, 24]} opacity={0.36} />
    <FlatPhone at={[956, 822]} scale={1.55} />
    <Shade at={[1344, 878]} radius={[170, 10]} />
    <Glow at={[956, 802]} radius={[150, 66]} colour="#BFF0FF" opacity={0.7} />
    <SingingFish at={[1250, 850]} scale={0.58} flipped mouth="smiling" colour="#6FC7E0" />
    <SingingFish at={[1342, 856]} scale={0.58} flipped mouth="singing" colour="#F7C65A" hat="#7A3E8E" />
    <SingingFish at={[1434, 850]} scale={0.58} flipped mouth="smiling" hat="#16A3A0" />
    {glints.map(([x, y, radius]) => (
      <Sparkle at={[x, y]} radius={radius} />
    ))}
    <RocketSnail at={[566, 132]} scale={1.2} turn={-10} flipped face="grinning" layer="snail" />
    <Layer layer="lina">
      <Person
        {...lina}
        {...rainBoots}
        pose="tummy"
        face="delighted"
        nod={-0.8}
        look={[-1, -3.2]}
        tilt={-6}
        joints={({ torso }) => ({
          chest: [torso * 0.3, -torso * 0.7],
          arms: {
            left: { to: [-16, -torso * 0.7 - 92], bend: -1, stretch: 1.5, gesture: 'grip', order: 'over' },
            right: { to: [70, -torso * 0.7 - 84], bend: 1, stretch: 1.5, gesture: 'grip', order: 'behind' },
          },
        })}
        at={[800, 812]}
        scale={2.4}
        floating
      />
      <RoundLid at={[762, 500]} scale={1.05} />
      <RoundLid at={[968, 520]} scale={1.05} turn={30} colour="#E0A05A" />
      <Line path="M858 470V430M828 462L812 430M892 466L912 434" colour="#FFF3C4" width={7} opacity={0.9} />
    </Layer>
    <Person
      {...hugo}
      pose="tummy"
      face="tongue"
      nod={-0.3}
      look={[2, -1]}
      tilt={-2}
      at={[640, 846]}
      scale={2.4}
      floating
      layer="hugo"
    />
  </Page>
);
