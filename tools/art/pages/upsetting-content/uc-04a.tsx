/** A crowd of empty window frames has hopped out from behind the phone; Kito tries to hold ten at once. */
import type { ComponentProps } from 'preact';
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Place } from '../../kit/shapes.tsx';
import { kito } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { Lake } from '../../places/lake/lake.tsx';
import { Stall } from '../../places/lake/stall.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Crate } from '../../things/crate.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { Peg } from '../../things/cloth.tsx';
import { WashingLine } from '../../things/washing-line.tsx';
import { WindowFrame } from '../../things/window-frame.tsx';
import { BellSnail } from './parts/bell-snail.tsx';
import { CountingSango } from './parts/counting-sango.tsx';

const rope = { from: [210, 176], to: [1480, 190], sag: 20 } as const;

type Framed = ComponentProps<typeof WindowFrame>;

const holdingKito: PersonProps = {
  ...kito,
  face: 'oops',
  tilt: 6,
  look: [-2, -2],
  joints: ({ leg, torso, shoulder, hip }) => ({
    hip: [4, -leg],
    chest: [-2, -leg - torso],
    arms: {
      left: { to: [-shoulder - 44, -leg - torso * 0.86], bend: -1, gesture: 'grip', order: 'over' },
      right: { to: [shoulder + 46, -leg - torso * 1.02], bend: 1, gesture: 'grip', order: 'over' },
    },
    legs: {
      left: { foot: [-hip * 0.2, -4] },
      right: { knee: [hip + 22, -leg * 0.6], foot: [hip + 60, -leg * 0.44], facing: 1, toe: -52 },
    },
  }),
  at: [800, 850],
  scale: 2.52,
  floating: true,
};

/** Frames he holds: behind him, in his hands, on his head, on his toes. */
const behind: readonly Framed[] = [
  { at: [1035, 822], turn: -8, scale: 1.01, colour: '#6DB944', curtain: '#F7A6A0', flower: '#8E4FB0' },
  { at: [673, 659], turn: -24, scale: 1.23, colour: '#3FA05A', curtain: '#FFC94D' },
  { at: [534, 366], turn: -16, scale: 1.12, colour: '#8E4FB0', curtain: '#FFD9E6', flower: '#FFC94D' },
  { at: [1076, 344], turn: 15, scale: 1.12, colour: '#2F7FD6', curtain: '#FFE39A', flower: '#F2644F' },
  { at: [939, 635], turn: 22, scale: 1.06, colour: '#F2644F', curtain: '#CDEBFA' },
];
const held: readonly Framed[] = [
  { at: [565, 498], turn: -8, scale: 1.23, colour: '#FFC94D', curtain: '#F2644F', flower: '#E6518A' },
  { at: [1047, 474], turn: 8, scale: 1.23, colour: '#E6518A', curtain: '#8FD3C4' },
  { at: [807, 234], turn: 3, scale: 1.12, colour: '#16A3A0', curtain: '#FF9A80', flower: '#FFC94D' },
];
const loose: readonly Framed[] = [
  { at: [252, 470], turn: -14, scale: 1.15, colour: '#F2644F', curtain: '#FFE39A', flower: '#2F7FD6' },
  { at: [1320, 290], turn: 16, scale: 1.1, colour: '#6DB944', curtain: '#E6518A', round: true },
  { at: [1232, 872], turn: -10, scale: 0.9, colour: '#8E4FB0', curtain: '#FFC94D', flower: '#F2644F' },
];

const frames = (list: readonly Framed[]) => list.map((frame) => <WindowFrame {...frame} />);

export default () => (
  <Page>
    <Lake horizon={176} shore={[340, 362]} light="day" tufts={7} />
    <Sunshine light="day" />
    <Stall at={[840, 690]} width={1340} height={640} board={false} wheels={[]} />
    <WashingLine {...rope} washing={[]} />
    <WindowFrame at={[334, 288]} turn={-3} colour="#F08BB8" curtain="#FFE39A" flower="#F2644F" />
    {[290, 378].map((x) => (
      <Place at={[x, 190]} scale={1.2}>
        <Peg />
      </Place>
    ))}
    <WindowFrame at={[1212, 706]} scale={1.1} turn={-7} colour="#E6518A" curtain="#FFF1D6" />
    <Goat at={[1420, 846]} scale={1.5} flipped mouth="licking" gaze="smiling" />
    <BellSnail at={[330, 884]} scale={0.8} />
    <Shade at={[800, 850]} radius={[110, 14]} />
    {frames(behind)}
    <CountingSango at={[170, 850]} scale={0.36} layer="sango" pivot={[184, 850]} />
    <Crate at={[456, 838]} />
    <WindowFrame at={[466, 636]} scale={0.8} turn={10} colour="#FFC94D" curtain="#8FC6EE" layer="new-window" />
    <PhoneFromBehind at={[456, 738]} scale={1.5} />
    <Layer layer="kito" pivot={[800, 846]}>
      <Person {...holdingKito} />
      {frames(held)}
      <PersonArm {...holdingKito} arm="left" />
      <PersonArm {...holdingKito} arm="right" />
    </Layer>
    <Layer layer="windows" pivot={[760, 880]}>
      {frames(loose)}
    </Layer>
  </Page>
);
