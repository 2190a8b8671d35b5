/** Through the frosty window: Sango waves to a drop from the glass; behind sits Amal with the box, thinking. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { FrostSmile } from '../../places/snow-city/frost.tsx';
import { InnerSill, OuterFrame } from '../../places/snow-city/outer-window.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SangoInGlass } from '../../sango/in-things.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { TabletBed } from '../../things/tablet-bed.tsx';
import type { ButtonColour } from '../../things/buttons.tsx';
import { BehindEdge } from './parts/behind-edge.tsx';
import { ButtonsAlong } from './parts/button-string.tsx';
import { LastDance, LittleBed, PalmToPalm, TwoHands } from './parts/goodbyes.tsx';
import { PaperFigure } from './parts/paper-figure.tsx';
import { WavingDrop } from './parts/waving-drop.tsx';

/** Yesterday's string hangs in the window. */
const dayString: ButtonColour[] = [
  'red',
  'white',
  'green',
  'violet',
  'blue',
  'gold',
  'pink',
  'yellow',
  'red',
  'white',
  'green',
];

export default () => (
  <Page>
    <SnowRoom light="morning" floor={600} glowAt={[420, 420]} />
    <Rug at={[400, 790]} radius={[420, 70]} colours={['#2F8F9A', '#FFE9C8', '#E98B7A']} />
    <Shade at={[360, 806]} radius={[220, 22]} />
    <ButtonsAlong
      from={[[180, 20]]}
      through={[
        [230, 58],
        [460, 110],
        [720, 126],
        [980, 110],
        [1210, 58],
      ]}
      to={[[1260, 20]]}
      colours={dayString}
      scale={0.95}
      thread="#A9743F"
    />
    <InnerSill />
    <Line path="M1352 848q24 5 40 0" colour="#8FD6F4" width={5} />
    <BlueSnail at={[500, 846]} scale={1.05} feels="proud" />
    <OuterFrame />
    <FrostSmile at={[1380, 200]} scale={1.8} />
    <Layer layer="amal" pivot={[360, 806]}>
      <BehindEdge y={776}>
        <Person
          {...amal}
          pose="floor"
          face="calm"
          headTurn={0.35}
          nod={0.2}
          tilt={8}
          look={[4, -1.5]}
          joints={({ torso }) => ({
            chest: [2, -15 - torso],
            arms: {
              left: { elbow: [-52, -62], to: [-20, -64], gesture: 'flat', turn: 4, order: 'over' },
              right: {
                elbow: [50, -50],
                to: [26, -15 - torso * 1.02],
                gesture: 'fist',
                turn: -20,
                order: 'over',
              },
            },
          })}
          holds={{ thing: <TabletBed state="closed" />, at: [-4, -16], scale: 0.33 }}
          at={[360, 834]}
          scale={1.92}
          floating
        />
      </BehindEdge>
    </Layer>
    <PaperFigure at={[630, 852]} scale={1.1} layer="figure-dance" pivot={[630, 852]}>
      <LastDance />
    </PaperFigure>
    <PaperFigure at={[806, 858]} scale={1.1} layer="figure-wave" pivot={[806, 858]}>
      <PalmToPalm />
    </PaperFigure>
    <PaperFigure at={[984, 852]} scale={1.1} layer="figure-bed" pivot={[984, 852]}>
      <LittleBed />
    </PaperFigure>
    <PaperFigure at={[1152, 858]} scale={1.1} layer="figure-hand" pivot={[1152, 858]}>
      <TwoHands />
    </PaperFigure>
    <SangoInGlass at={[1312, 852]} pose="wave-laughing" layer="sango" pivot={[1312, 852]} />
    <WavingDrop at={[1456, 852]} layer="drop" pivot={[1456, 852]} />
  </Page>
);
