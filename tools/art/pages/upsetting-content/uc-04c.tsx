/** The straw hat covers the phone, all of it; Kito has turned to the wide sunny lake. */
import { Goat } from '../../animals/goat/goat.tsx';
import { WhiteBird } from '../../animals/white-bird.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Shore, Tufts } from '../../places/lake/shore.tsx';
import { Glitter, LakeCloud, LakeSky, LakeWater, Sunshine } from '../../places/lake/water.tsx';
import { Crate } from '../../things/crate.tsx';
import { PaperBird, PaperElephant, PaperFox } from '../../things/paper-animals.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { BellSnail } from './parts/bell-snail.tsx';

/** The sand ends in a curve before Kito's feet: the right half of the page is water. */
const bay = 'M-240 560C60 516 420 520 640 566S1010 700 1060 1120';

export default () => (
  <Page>
    <LakeSky horizon={290} sun={[400, 104]} />
    <LakeCloud at={[160, 150]} scale={0.9} />
    <LakeCloud at={[1020, 90]} scale={0.7} />
    <LakeWater horizon={290} />
    <Glow at={[1180, 480]} radius={[520, 190]} colour="#FFFFFF" opacity={0.34} />
    <Shore left={560} right={560} edge={bay} tufts={0} />
    <Sunshine light="day" />
    <Tufts at={[20, 590]} size={[560, 60]} count={7} colour="#6FA462" seed={3} />
    <WhiteBird at={[1260, 156]} scale={1.3} />
    <PaperElephant at={[96, 634]} scale={0.8} flipped />
    <PaperBird at={[722, 652]} scale={0.8} flipped />
    <PaperFox at={[690, 748]} scale={0.84} flipped />
    <Goat at={[176, 846]} scale={1.5} pose="reach" tilt={2} mouth="smile" look={[0.9, 0]} />
    <Shade at={[838, 842]} radius={[110, 14]} />
    <BellSnail at={[690, 880]} scale={0.76} feels="proud" />
    <Glow at={[502, 670]} radius={[270, 170]} colour="#FFF6D0" opacity={0.75} />
    <Crate at={[502, 856]} scale={1.2} />
    <Person
      {...kito}
      pose="profile"
      face="calm"
      tilt={-9}
      joints={({ leg, torso }) => ({
        bow: 4,
        chest: [2, -leg - torso],
        arms: { left: { to: [-6, -leg + 8], bend: 1 }, right: { to: [12, -leg + 6], bend: 1 } },
      })}
      at={[830, 838]}
      scale={2.24}
      floating
      layer="kito"
      pivot={[830, 838]}
    />
    <Layer layer="hat" pivot={[502, 742]}>
      <Shade at={[502, 742]} radius={[120, 12]} />
      <StrawHat at={[502, 750]} scale={1.62} />
    </Layer>
    <Layer layer="light">
      <Glitter horizon={300} from={1060} width={520} count={46} seed={9} reach={500} />
    </Layer>
  </Page>
);
