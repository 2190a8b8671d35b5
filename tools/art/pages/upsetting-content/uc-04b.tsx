/** The secret has grown under the shirt like a pumpkin: Kito waddles, and the fingertips do not reach the kite. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { Build } from '../../people/proportions.ts';
import type { Joints, PersonProps } from '../../people/props.ts';
import { Lake } from '../../places/lake/lake.tsx';
import { Tufts } from '../../places/lake/shore.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { Kite } from '../../things/kite.tsx';
import { PumpkinLeaf, PumpkinShirt, ShirtButton } from './parts/pumpkin-shirt.tsx';

const stretched = ({ leg, hip }: Build): Joints => ({
  hip: [0, -leg * 0.62],
  chest: [2, -190],
  headShift: [0, 5],
  arms: {
    left: { from: [-88, -158], elbow: [-120, -130], to: [-142, -110], gesture: 'open', order: 'over' },
    right: { from: [88, -158], elbow: [122, -128], to: [150, -98], gesture: 'open', turn: 8, order: 'over' },
  },
  legs: { left: { foot: [-hip * 1.6, -6], facing: -1 }, right: { foot: [hip * 1.6, -8], facing: 1, toe: -10 } },
});

const roundKito: PersonProps = {
  ...kito,
  face: 'trying',
  tilt: 8,
  look: [3.4, 3],
  headTurn: 0.4,
  joints: stretched,
  at: [700, 846],
  scale: 2.4,
  floating: true,
};

const armless = (build: Build): Joints => ({ ...stretched(build), arms: { left: null, right: null } });

export default () => (
  <Page>
    <Lake
      horizon={600}
      shore={[724, 740]}
      light="day"
      sun={[180, 130]}
      clouds={[
        [1270, 150, 1.3],
        [470, 300, 0.7],
      ]}
      tufts={0}
    />
    <Tufts at={[980, 756]} size={[600, 40]} count={7} colour="#6FA462" seed={3} />
    <Sunshine light="day" />
    <Goat at={[176, 850]} scale={1.56} pose="look" mouth="smile" />
    <Shade at={[716, 852]} radius={[250, 24]} />
    <Kite at={[1270, 806]} scale={[1.7, 0.6]} turn={-8} stage="half" />
    <BlueSnail at={[930, 862]} scale={1.1} flipped />
    <Layer layer="kito" pivot={[700, 846]}>
      <g transform="rotate(7 700 846)">
        <Person {...roundKito} joints={armless} />
        <PersonArm {...roundKito} arm="left" />
        <PersonArm {...roundKito} arm="right" />
        <PumpkinShirt at={[702, 604]} scale={1} />
        <PumpkinLeaf at={[452, 566]} turn={-60} flipped />
      </g>
    </Layer>
    <ShirtButton at={[1010, 330]} turn={20} layer="button" />
    <Sango
      left="high"
      right="high"
      face={{ mouth: 'big', brows: 'up', turn: [0.3, -0.8], gaze: [0.4, -0.9], ears: [8, 8] }}
      at={[572, 874]}
      scale={0.18}
      layer="sango"
      pivot={[572, 874]}
    />
  </Page>
);
