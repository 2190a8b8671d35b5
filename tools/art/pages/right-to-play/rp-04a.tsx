/** Night, a little from above: a blanket on six feet wears a bowl, and Lina politely asks it whether she may play. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { Vignette } from '../../places/harbour/room.tsx';
import { HandBasket, WashingHeap } from '../../things/basket.tsx';
import { BowlHat } from '../../things/dishes.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { BlanketTail, WalkingBlanket } from '../../things/walking-blanket.tsx';
import type { Washing } from '../../things/washing-line.tsx';
import { BlanketLight } from './parts/blanket-light.tsx';
import { BumpedTable } from './parts/bumped-table.tsx';
import { rainBoots } from './parts/rain-boots.ts';

const washing: Washing[] = [
  { kind: 'towel', colour: '#6A86A8', along: 0.1, scale: 0.9, turn: 2 },
  { kind: 'shirt', colour: '#9A8FC0', along: 0.26, scale: 0.9, turn: -2 },
  { kind: 'sock', colour: '#C9A05A', along: 0.39, scale: 0.9, turn: 4 },
  { kind: 'sock', colour: '#C9A05A', along: 0.43, scale: 0.9, turn: -4 },
  { kind: 'dress', colour: '#A8708A', along: 0.9, scale: 0.85, turn: 2 },
];

export default () => (
  <Page>
    <HarbourFlat
      light="night"
      floor={318}
      door={{ x: 90, width: 250, top: -60, curtain: false }}
      washing={washing}
      rope={{ from: [420, 20], to: [1640, 44], sag: 34 }}
    />
    <Rug at={[800, 726]} radius={[640, 168]} colours={['#7A4A86', '#D9B0A8', '#4E5FA8']} mood="night" />
    <BlanketLight />
    <BumpedTable />
    <BlueSnail at={[1462, 366]} scale={1.1} />
    <HandBasket at={[70, 800]} scale={2.1} turn={-6} mood="night">
      <g transform="scale(.46)">
        <WashingHeap />
      </g>
    </HandBasket>
    <Vignette />
    <Shade at={[930, 784]} radius={[330, 44]} opacity={0.55} colour="#120C30" />
    <Shade at={[414, 794]} radius={[170, 24]} opacity={0.5} colour="#120C30" />
    <BlanketTail at={[930, 776]} layer="tail" pivot={[1180, 710]} />
    <Layer layer="blanket" pivot={[930, 800]}>
      <WalkingBlanket at={[930, 776]} shadow={false} />
      <BowlHat at={[851, 322]} turn={-9} scale={1.7} mood="glow" />
    </Layer>
    <Person
      {...lina}
      {...rainBoots}
      pose="bendNose"
      face="hopeful"
      look={[2, 0]}
      joints={({ torso, leg, headHeight }) => ({
        hip: [-torso * 0.32, -leg * 0.96],
        chest: [torso * 0.5, -leg * 0.96 - torso * 0.5],
        bow: -9,
        headShift: [headHeight * 0.34, headHeight * 0.26],
        arms: {
          left: { elbow: [torso * 0.1, -leg * 0.86], to: [-torso * 0.42, -leg * 1.02], gesture: 'relaxed' },
          right: { to: [torso * 0.2, -leg * 0.6], bend: 1, gesture: 'flat' },
        },
      })}
      at={[464, 792]}
      scale={2.72}
      floating
      layer="lina"
      pivot={[430, 792]}
    />
  </Page>
);
