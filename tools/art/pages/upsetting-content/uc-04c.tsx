/** Near and high over the lake: a hand rests on the hat that covers the phone, all of it, and Kito looks far out. */
import { Goat } from '../../animals/goat/goat.tsx';
import { WhiteBird } from '../../animals/white-bird.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Shore, Tufts } from '../../places/lake/shore.tsx';
import { Glitter, LakeSky, LakeWater, Sunshine } from '../../places/lake/water.tsx';
import { Crate } from '../../things/crate.tsx';
import { PaperBird, PaperBoat, PaperFox } from '../../things/paper-animals.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { BellSnail } from './parts/bell-snail.tsx';

/** The sand ends in a curve under Kito: all the right side of the page is water. */
const bay = 'M-240 470C-40 420 260 430 520 560S900 760 1010 1120';

export default () => (
  <Page>
    <LakeSky horizon={128} />
    <LakeWater horizon={128} glitter={false} />
    <Glow at={[1290, 330]} radius={[520, 300]} colour="#FFFFFF" opacity={0.42} />
    <Glitter horizon={128} from={-60} width={700} count={22} seed={5} reach={240} />
    <Shore left={470} right={470} edge={bay} tufts={0} />
    <Sunshine light="day" />
    <Tufts at={[20, 500]} size={[330, 60]} count={6} colour="#6FA462" seed={3} />
    <WhiteBird at={[1330, 262]} scale={1.9} />
    <Glow at={[1216, 660]} radius={[120, 16]} colour="#EAF8FF" opacity={0.5} />
    <PaperBoat at={[1216, 660]} scale={1.1} turn={-3} />
    <Line path="M1130 668h52M1236 674h70M1180 684h60" colour="#F4FDFF" width={4} opacity={0.6} />
    <PaperFox at={[96, 640]} scale={1} flipped />
    <PaperBird at={[330, 596]} scale={0.9} flipped />
    <Goat at={[-60, 990]} scale={2.5} pose="reach" tilt={-8} mouth="smile" look={[0.9, -0.2]} />
    <Crate at={[500, 1010]} scale={1.9} />
    <Layer layer="hat" pivot={[500, 820]}>
      <Shade at={[500, 824]} radius={[190, 16]} />
      <StrawHat at={[500, 838]} scale={2.5} />
    </Layer>
    <Person
      {...kito}
      pose="turned"
      face="calm"
      look={[4, -1.4]}
      tilt={-8}
      nod={-0.2}
      joints={({ leg, torso }) => ({
        bow: 1,
        hip: [-2, -leg],
        chest: [0, -leg - torso],
        arms: {
          left: { to: [-66, -leg + 1], bend: 1, gesture: 'flat', turn: 12, order: 'over' },
          right: { elbow: [30, -leg - torso * 0.36], to: [31, -leg + 10], order: 'behind' },
        },
      })}
      at={[850, 1050]}
      scale={3.6}
      floating
      layer="kito"
      pivot={[850, 900]}
    />
    <BellSnail at={[716, 880]} scale={0.86} feels="proud" />
    <Layer layer="light">
      <Glitter horizon={140} from={1040} width={520} count={46} seed={9} reach={700} />
    </Layer>
  </Page>
);
