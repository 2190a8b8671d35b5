/** Small: Dad alone makes the phone safer. Large: Dad and Kito print a green hand on the kite and tie five ribbons. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat, lipsOf } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Oval } from '../../kit/shapes.tsx';
import { dad, kito } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Crate } from '../../things/crate.tsx';
import { HandPrint, Kite } from '../../things/kite.tsx';
import { PaintPot } from '../../things/paint-pot.tsx';
import { DadAlone } from './parts/dad-alone.tsx';
import { FiveRibbons } from './parts/five-ribbons.tsx';
import { ToolsOnBeam } from './parts/tools-on-beam.tsx';
import { TyingSango } from './parts/tying-sango.tsx';

const printing: PersonProps = {
  ...kito,
  pose: 'kneel',
  headView: 'turned',
  face: 'delighted',
  nod: -0.2,
  tilt: -4,
  look: [3, -1.5],
  joints: ({ torso }) => ({
    bow: torso * 0.04,
    arms: {
      left: { elbow: [2, -84], to: [28, -62], gesture: 'relaxed' },
      right: { elbow: [46, -114], to: [76, -150], gesture: 'palm', turn: 4 },
    },
  }),
  at: [476, 840],
  scale: 2.2,
  floating: true,
};

const holdingKite: PersonProps = {
  ...dad,
  pose: 'kneelOne',
  face: 'tender',
  tilt: 4,
  joints: {
    arms: {
      left: { elbow: [64, -176], to: [102, -208], gesture: 'grip', turn: -10 },
      right: { to: [84, -120], bend: 1, gesture: 'flat', order: 'behind' },
    },
  },
  at: [1160, 838],
  scale: 1.72,
  flipped: true,
  floating: true,
};

const green = '#4FA35C';
const goat = { pose: 'reach', at: [1468, 844], scale: 1.2, flipped: true } as const;

export default () => (
  <Page>
    <Lake horizon={590} shore={[712, 696]} clouds={[[700, 110, 1]]} tufts={10} />
    <ToolsOnBeam />
    <DadAlone at={[228, 214]} scale={1} />
    <PaintPot at={[1312, 852]} scale={1} />
    <BlueSnail at={[84, 838]} scale={1.1} />
    <Shade at={[442, 842]} radius={[190, 17]} />
    <Shade at={[1473, 846]} radius={[115, 13]} />
    <Shade at={[1170, 838]} radius={[200, 18]} />
    <Sunshine />
    <Person {...holdingKite} freeArm="left" layer="dad" />
    <Crate at={[862, 812]} scale={1.2} />
    <Kite at={[830, 470]} scale={1.9} turn={4} />
    <HandPrint at={[836, 478]} scale={1.72} turn={4} layer="hand-print" pivot={[836, 478]} />
    <Layer layer="ribbons" pivot={[840, 520]}>
      <FiveRibbons />
    </Layer>
    <PersonArm {...holdingKite} arm="left" />
    <Layer layer="kito" pivot={[476, 840]}>
      <PersonArm {...printing} skin={green} arm="right" />
      <Person {...printing} freeArm="right" />
    </Layer>
    <Layer layer="goat" pivot={[1468, 844]}>
      <Goat {...goat} gaze="smiling" mouth="smile" shadow={false} />
      <Oval at={[lipsOf(goat)[0] + 8, lipsOf(goat)[1] - 14]} radius={[17, 12]} fill={green} />
    </Layer>
    <TyingSango at={[716, 846]} />
  </Page>
);
