/** Close: the string before the lamp fills the room with coloured lights; Mama opens her fist on a gold button. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Glow } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Box } from '../../kit/shapes.tsx';
import { amal, mother } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SangoInGlass } from '../../sango/in-things.tsx';
import { Button } from '../../things/buttons.tsx';
import { TableLamp } from '../../things/sewing.tsx';
import { Sparkle } from '../../things/sky.tsx';
import { BehindEdge } from './parts/behind-edge.tsx';
import { ButtonsAlong } from './parts/button-string.tsx';
import { NearTable } from './parts/near-table.tsx';
import { SmallLights, WallLights } from './parts/wall-lights.tsx';

const holdingAmal: PersonProps = {
  ...amal,
  pose: 'turned',
  face: 'relieved',
  tilt: 12,
  joints: ({ leg, torso }) => ({
    seated: true,
    hip: [-16, -leg],
    chest: [6, -leg - torso],
    arms: {
      left: {
        elbow: [-54, -leg - torso * 0.66],
        to: [-66, -leg - torso - 26],
        gesture: 'pinch',
        turn: -6,
        order: 'over',
      },
      right: { to: [40, -leg - 8], bend: -1, order: 'behind' },
    },
    legs: { left: null, right: null },
  }),
  at: [610, 1130],
  scale: 3,
  floating: true,
};

const givingMama: PersonProps = {
  ...mother,
  pose: 'turned',
  face: 'relieved',
  tilt: 12,
  joints: ({ leg, torso }) => ({
    seated: true,
    hip: [-20, -leg],
    chest: [8, -leg - torso],
    arms: {
      left: {
        elbow: [14, -leg - torso * 0.34],
        to: [62, -leg - torso * 0.46],
        gesture: 'offer',
        turn: 14,
        order: 'over',
      },
      right: { to: [20, -leg], bend: 1, order: 'behind' },
    },
    legs: { left: null, right: null },
  }),
  at: [934, 1462],
  scale: 3,
  flipped: true,
  floating: true,
};

export default () => (
  <Page>
    <SnowRoom light="lamp" floor={1000} glowAt={[300, 480]}>
      <Box at={[-200, -200]} size={[2000, 1300]} fill="#2A1550" opacity={0.3} />
      <Glow at={[1340, 560]} radius={[190, 200]} colour="#C08CFF" opacity={0.5} />
      <Glow at={[1510, 540]} radius={[190, 200]} colour="#6FB4FF" opacity={0.5} />
      <Glow at={[1420, 720]} radius={[210, 190]} colour="#FF9CC0" opacity={0.45} />
      <Glow at={[290, 540]} radius={[620, 460]} colour="#FFD590" opacity={0.55} />
    </SnowRoom>
    <TableLamp at={[236, 830]} scale={1.7} lit />
    <ButtonsAlong
      from={[[400, 500]]}
      through={[
        [356, 536],
        [300, 620],
        [196, 634],
        [100, 560],
        [36, 420],
      ]}
      to={[[-20, 300]]}
      colours={['white', 'blue', 'green', 'yellow', 'violet', 'pink', 'red', 'white', 'blue']}
      scale={1.3}
    />
    <Button at={[416, 464]} colour="red" scale={1.3} />
    <NearTable />
    <BlueSnail at={[1200, 842]} scale={1.2} feels="proud" />
    <Layer layer="lights">
      <WallLights />
    </Layer>
    <Layer layer="amal" pivot={[640, 800]}>
      <BehindEdge y={796} rise={10}>
        <Person {...holdingAmal} />
      </BehindEdge>
      <SmallLights
        list={[
          [600, 392, 20, 6],
          [560, 520, 18, 2],
          [600, 720, 26, 0],
        ]}
      />
    </Layer>
    <Layer layer="mama" pivot={[910, 800]}>
      <BehindEdge y={796} rise={10}>
        <Person {...givingMama} freeArm="left" />
      </BehindEdge>
      <SmallLights
        list={[
          [950, 408, 28, 3],
          [980, 548, 24, 5],
          [990, 730, 26, 2],
        ]}
      />
      <PersonArm {...givingMama} arm="left" />
    </Layer>
    <Button at={[728, 708]} colour="gold" scale={1.5} layer="gold-button" pivot={[728, 708]} />
    <Layer layer="sango" pivot={[1420, 858]}>
      <SangoInGlass at={[1420, 858]} scale={1.2} flipped look={[-0.8, -0.3]} />
      <SmallLights
        list={[
          [1352, 556, 22, 5],
          [1486, 580, 20, 2],
          [1330, 590, 18, 4],
          [1516, 556, 18, 3],
          [1416, 540, 16, 6],
          [1398, 770, 22, 3],
          [1448, 800, 20, 4],
        ]}
      />
    </Layer>
    <Sparkle at={[770, 664]} radius={20} />
  </Page>
);
