/** The quiet heart: Dad sits on the ground and holds Kito, oily hands away; two oily prints make a pair of wings. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Glitter, Sunshine } from '../../places/lake/water.tsx';
import { BicycleBell, Bicycle } from '../../things/bicycle.tsx';
import { Crate } from '../../things/crate.tsx';
import { KiteString } from '../../things/kite-making.tsx';
import { StrawHat } from '../../things/straw-hat.tsx';
import { HuggedKito, HuggingDad } from './parts/oily-hug.tsx';

/** Where the knot was: only a loose string that slides away. */
const looseString = [
  [676, 664],
  [590, 720],
  [508, 776],
  [428, 800],
  [380, 838],
  [332, 830],
  [354, 808],
  [392, 828],
] as const;

export default () => (
  <Page>
    <Lake horizon={150} shore={[452, 430]} light="morning" tufts={12} />
    <Glow at={[620, 250]} radius={[760, 360]} colour="#FFF0BE" opacity={0.75} />
    <Glitter light="morning" horizon={150} from={420} width={420} count={30} seed={9} />
    <Crate at={[1476, 560]} scale={0.7} />
    <StrawHat at={[1474, 486]} scale={0.78} turn={-2} />
    <Bicycle at={[70, 752]} scale={3.2} />
    <BicycleBell at={[178, 430]} scale={0.98} />
    <BlueSnail at={[174, 388]} scale={1.1} feels="calm" shadow={false} />
    <Shade at={[840, 792]} radius={[430, 44]} opacity={0.42} />
    <Sunshine light="morning" />
    <Layer layer="dad" pivot={[840, 800]}>
      <HuggingDad />
    </Layer>
    <KiteString layer="string" through={looseString} width={7} />
    <Layer layer="kito" pivot={[840, 800]}>
      <HuggedKito />
    </Layer>
    <Shade at={[836, 866]} radius={[200, 16]} />
    <Goat pose="sleep" at={[858, 866]} scale={1.6} flipped shadow={false} />
  </Page>
);
