/** Morning at the stall: Kito folds just as the video does, Dad passes string, the goat chews its end. */
import { Goat, lipsOf } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Place } from '../../kit/shapes.tsx';
import { dad, kito } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { Lake } from '../../places/lake/lake.tsx';
import { Stall } from '../../places/lake/stall.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { SangoInTubeBucket } from '../../sango/in-tube-bucket.tsx';
import { Wheel } from '../../things/bicycle.tsx';
import { SmallBubbles } from '../../things/bubbles.tsx';
import { KiteString, PaperSheet, Sticks, StringReel } from '../../things/kite-making.tsx';
import { Kite } from '../../things/kite.tsx';
import { MangoStall } from '../../things/mangos.tsx';
import { PaperBird, PaperBoat, PaperFox, PaperHat } from '../../things/paper-animals.tsx';
import { VideoPhone } from '../../things/phone-away.tsx';
import { BellSnail } from './parts/bell-snail.tsx';
import { FoldingFilm } from './parts/folding-film.tsx';
import { OilSpots } from './parts/oil.tsx';

const foldingKito: PersonProps = {
  ...kito,
  pose: 'floor',
  face: 'tongue',
  headTurn: -0.5,
  look: [-3.6, 2.8],
  nod: 0.5,
  tilt: -5,
  joints: ({ leg }) => ({
    arms: {
      left: { to: [-leg * 0.24, -52], bend: 1, stretch: 0.9, gesture: 'pinch', turn: -8, order: 'over' },
      right: { to: [leg * 0.26, -56], bend: -1, stretch: 0.9, gesture: 'pinch', turn: 8, order: 'over' },
    },
  }),
  at: [660, 838],
  scale: 2.5,
  floating: true,
};

const passingDad: PersonProps = {
  ...dad,
  pose: 'kneelOne',
  face: 'play',
  look: [-3, 2.4],
  nod: 0.2,
  tilt: 8,
  joints: ({ torso, leg }) => {
    const hip = -leg * 0.52;
    return {
      arms: {
        left: { to: [torso * 0.72, hip - torso * 0.3], bend: 1, gesture: 'grip', order: 'over' },
        right: {
          elbow: [torso * 0.56, hip - torso * 0.66],
          to: [torso * 0.98, hip - torso * 0.84],
          gesture: 'thumb',
          thumbDown: true,
          order: 'behind',
        },
      },
      legs: { left: { over: false } },
    };
  },
  holds: { arm: 'left', thing: <StringReel />, scale: 0.62, turn: 70 },
  at: [1128, 846],
  scale: 2,
  flipped: true,
};

const goat = { at: [1450, 852], scale: 1.5, flipped: true, tilt: 4 } as const;

export default () => (
  <Page>
    <Lake
      horizon={214}
      shore={[462, 446]}
      light="morning"
      clouds={[
        [1460, 84, 0.9],
        [560, 150, 0.5],
      ]}
    />
    <Sunshine light="morning" />
    <MangoStall at={[1504, 520]} scale={0.36} />
    <Stall
      at={[650, 700]}
      width={1270}
      height={640}
      board={-380}
      wheels={[
        [60, 70],
        [190, 50],
      ]}
    />
    <Wheel at={[330, 684]} radius={146} turn={12} spokes={16} hub="#16A3A0" />
    <VideoPhone at={[352, 818]} scale={1.5} turn={-4} />
    <SangoInTubeBucket
      at={[150, 846]}
      scale={0.86}
      face={{ eyes: 'happy', mouth: 'o', turn: [0.2, -0.5], tilt: 4, ears: [14, 14] }}
    />
    <PaperSheet at={[880, 812]} scale={0.9} colour="#3E9AD8" />
    <Sticks at={[900, 848]} scale={0.8} turn={-4} />
    <PaperBird at={[480, 838]} scale={0.8} />
    <PaperBoat at={[520, 872]} scale={0.8} />
    <PaperFox at={[896, 806]} scale={0.8} />
    <Goat {...goat} mouth="chewing" wears={<PaperHat at={[-30, -18]} scale={0.62} turn={-24} />} />
    <BellSnail at={[1352, 880]} scale={0.78} feels="proud" />
    <Shade at={[660, 842]} radius={[230, 22]} />
    <Layer layer="film" pivot={[347, 752]}>
      <Place at={[347, 752]} scale={1.5} turn={-4}>
        <FoldingFilm />
      </Place>
    </Layer>
    <Person {...foldingKito} joints={{ arms: { left: null, right: null } }} layer="kito" pivot={[660, 838]} />
    <Layer layer="hands" pivot={[660, 700]}>
      <Kite at={[664, 742]} scale={[1.06, 0.72]} turn={-6} stage="half" />
      <PersonArm {...foldingKito} arm="left" />
      <PersonArm {...foldingKito} arm="right" />
    </Layer>
    <Layer layer="dad" pivot={[1128, 846]}>
      <Person {...passingDad} />
      <KiteString through={[[960, 624], [950, 740], [1040, 856], [1230, 862], lipsOf(goat)]} />
      <OilSpots
        list={[
          [906, 470, 9],
          [892, 456, 5],
          [946, 584, 7],
          [1056, 376, 6],
        ]}
      />
    </Layer>
    <Layer layer="bubbles">
      <SmallBubbles
        list={[
          [150, 440, 14],
          [166, 380, 18],
          [148, 312, 22],
          [170, 236, 26],
        ]}
      />
    </Layer>
  </Page>
);
