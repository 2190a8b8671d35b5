/** The activity's picture on the desk: the scale leans under three lamps, Sango has brought a fourth. 480 × 360. */
import { Glow } from '../../../kit/lit.tsx';
import { Place } from '../../../kit/shapes.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { OctopusWithHat } from '../claims/first-page.tsx';
import { PressPhoto } from '../claims/press-photo.tsx';
import { NewsDoor } from '../newsroom/door.tsx';
import { CityWindow, Gallery, Post } from '../newsroom/furniture.tsx';
import { ClueLamp } from '../newsroom/lamp.tsx';
import { Beam, BowlBack, BowlFront } from '../newsroom/scale.tsx';
import { Floor, Rug, Wall } from '../newsroom/wall.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 480, height: 360 };
export const scale = 1.25;

type Spot = readonly [x: number, y: number];

const Lamp = ({ at, door }: { at: Spot; door: 'who' | 'else' | 'look' }) => (
  <Place at={at} scale={0.8}>
    <ClueLamp door={door} />
  </Place>
);

/** The room a little closer, with the scale in its middle. */
const Newsroom = () => (
  <Place at={[-152, -44]} scale={0.66}>
    <Wall />
    <Floor />
    <Glow at={[490, 380]} radius={[360, 290]} colour="#FFC98A" opacity={0.62} />
    <CityWindow />
    <Gallery />
    <Place at={[306, 92]}>
      <NewsDoor door="who" open />
    </Place>
    <Place at={[428, 92]}>
      <NewsDoor door="else" open />
    </Place>
    <Place at={[550, 92]}>
      <NewsDoor door="look" />
    </Place>
    <Rug />
    <Post />
    <Place at={[490, 308]} turn={-11}>
      <Place at={[-160, -22]}>
        <Beam />
      </Place>
    </Place>
    <Place at={[283, 335]}>
      <BowlBack bowl="stronger" />
      <Lamp at={[14, 40]} door="who" />
      <Lamp at={[62, 40]} door="else" />
      <BowlFront bowl="stronger" />
    </Place>
    <Place at={[561, 281]}>
      <BowlBack bowl="weaker" />
      <BowlFront bowl="weaker" />
    </Place>
    <Place at={[424, 330]} scale={0.42}>
      <PressPhoto>
        <OctopusWithHat />
      </PressPhoto>
    </Place>
  </Place>
);

export const stills = {
  cover: (
    <g>
      <Newsroom />
      <Sango pose="wave-laughing" at={[396, 350]} scale={0.2} />
      <Place at={[312, 298]} scale={0.56}>
        <ClueLamp door="look" />
      </Place>
    </g>
  ),
};
