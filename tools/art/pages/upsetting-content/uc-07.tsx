/** The quiet heart: Dad sits on the ground and holds Kito, oily hands away; two oily prints make a pair of wings. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { BicycleBell, Bicycle } from '../../things/bicycle.tsx';
import { Crate } from '../../things/crate.tsx';
import { KiteString } from '../../things/kite-making.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { HuggedKito, HuggingDad } from './parts/oily-hug.tsx';

/** Where the knot was: only a loose string that slides away. */
const looseString = [
  [676, 664],
  [598, 716],
  [520, 782],
  [440, 806],
  [392, 842],
  [344, 834],
  [366, 812],
  [404, 832],
] as const;

export default () => (
  <Page>
    <Lake
      horizon={420}
      shore={[610, 596]}
      light="morning"
      sun={[330, 120]}
      clouds={[
        [1250, 130, 1.1],
        [560, 76, 0.66],
      ]}
      tufts={14}
    />
    <Glow at={[830, 520]} radius={[600, 430]} colour="#FFF6DC" opacity={0.62} />
    <Crate at={[1488, 708]} scale={0.9} />
    <StrawHat at={[1486, 612]} scale={0.98} turn={-2} />
    <Bicycle at={[96, 812]} scale={3} />
    <BicycleBell at={[196, 510]} scale={0.92} />
    <BlueSnail at={[192, 470]} scale={1.05} feels="calm" shadow={false} />
    <Shade at={[840, 818]} radius={[420, 40]} opacity={0.42} />
    <Sunshine light="morning" />
    <Layer layer="dad" pivot={[840, 818]}>
      <HuggingDad />
    </Layer>
    <KiteString layer="string" through={looseString} width={7} />
    <Layer layer="kito" pivot={[840, 818]}>
      <HuggedKito />
    </Layer>
    <Shade at={[780, 862]} radius={[120, 11]} />
    <Goat pose="lie" at={[784, 862]} scale={1.04} flipped gaze="asleep" mouth="smile" tilt={10} shadow={false} />
  </Page>
);
