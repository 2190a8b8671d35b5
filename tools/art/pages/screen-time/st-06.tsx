/** Wide, from a little above: Amal hops like a penguin, Mama lies in the snow, and every neighbour is out. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { Person } from '../../people/person.tsx';
import { CityLights } from '../../places/snow-city/far-city.tsx';
import { BareTree, LowWall, StreetLamp } from '../../places/snow-city/yard-things.tsx';
import { cityPlace, Yard } from '../../places/snow-city/yard.tsx';
import { SnowPenguin } from '../../things/snow-penguin.tsx';
import { BowlRide, PattingBoy, PattingGirl, SnowballGrandfather, WheelchairRider } from './parts/neighbours.tsx';
import { amalOutdoors } from './parts/outdoors.ts';
import { MamaInSnow, SnowPuff } from './parts/mama-in-snow.tsx';
import { SangoInCup } from './parts/sango-in-cup.tsx';
import { HopTracks } from './parts/tracks.tsx';

export default () => (
  <Page>
    <Yard />
    <Steady>
      <BareTree at={[506, 420]} scale={0.62} />
      <WheelchairRider at={[1050, 500]} scale={0.56} />
      <SnowPenguin at={[826, 524]} scale={0.15} unfinished feet="left" />
      <PattingGirl at={[779, 534]} scale={0.6} />
      <PattingBoy at={[876, 533]} scale={0.6} />
      <BowlRide at={[404, 548]} scale={0.72} />
      <SnowballGrandfather at={[1262, 616]} scale={0.84} />
      <StreetLamp at={[150, 690]} />
      <MamaInSnow at={[980, 736]} />
    </Steady>
    <HopTracks
      hops={[
        [[150, 838], 0.9],
        [[292, 800], 0.86],
        [[420, 830], 0.9],
      ]}
    />
    <LowWall at={[1440, 892]} width={420} />
    <SangoInCup at={[1440, 786]} scale={0.62} />
    <BlueSnail at={[1558, 784]} scale={0.95} feels="cheering" flipped shadow={false} />
    <Shade at={[614, 832]} radius={[110, 14]} colour="#4A3F86" opacity={0.34} />
    <CityLights {...cityPlace} layer="lights" pivot={[800, 344]} />
    <SnowPuff at={[980, 736]} layer="snow-puff" pivot={[980, 760]} />
    <Person
      {...amalOutdoors}
      pose="turned"
      face="delighted"
      nod={-0.5}
      tilt={-5}
      look={[3, -2.6]}
      joints={({ leg, torso, shoulder, hip }) => ({
        hip: [-4, -leg - 30],
        chest: [6, -leg - torso - 30],
        bow: 4,
        arms: {
          left: { to: [-shoulder - 34, -leg - 34], bend: 1, turn: 56, order: 'over' },
          right: { to: [shoulder + 48, -leg - 38], bend: -1, turn: -56, order: 'behind' },
        },
        legs: {
          left: { foot: [-hip * 0.5, -34], facing: 1, toe: 26 },
          right: { foot: [hip * 1.9, -58], bend: -1, facing: 1, toe: -14 },
        },
      })}
      at={[604, 830]}
      scale={1.5}
      floating
      layer="amal"
      pivot={[614, 832]}
    />
  </Page>
);
