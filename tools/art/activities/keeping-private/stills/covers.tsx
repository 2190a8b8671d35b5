/** The activity's picture on the desk: the pond with three boats and Sango at its edge. 480 × 360. */
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { FrontDoor } from '../../../cards/things/home.tsx';
import { LockPattern } from '../../../cards/things/play.tsx';
import { Place } from '../../../kit/shapes.tsx';
import type { Children } from '../../../kit/drawing.tsx';
import { Sango } from '../../../sango/sango.tsx';
import { Basin, Meadow, Pebbles, Tufts } from '../pond/meadow.tsx';
import { PaperBoat } from '../pond/pieces.tsx';
import { Reeds } from '../pond/reeds.tsx';
import { Rings } from '../pond/rings.tsx';
import { OnWater } from '../pond/water.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 480, height: 360 };
export const scale = 1.25;

function Boat({ at, children }: { at: readonly [number, number] } & Children) {
  return (
    <Place at={at} scale={1.5}>
      <PaperBoat />
      <Place at={[48, 40]} scale={0.4}>
        {children}
      </Place>
    </Place>
  );
}

const Pond = () => (
  <Place at={[-28, -18]} scale={0.6}>
    <Meadow />
    <Tufts />
    <Basin />
    <Pebbles />
    <Reeds />
    <Rings />
    <OnWater />
    <Boat at={[372, 376]}>
      <Thing>
        <LockPattern />
      </Thing>
    </Boat>
    <Boat at={[228, 190]}>
      <Library name="dragon-face" size={110} />
    </Boat>
    <Boat at={[528, 232]}>
      <Thing>
        <FrontDoor />
      </Thing>
    </Boat>
  </Place>
);

export const stills = {
  cover: (
    <g>
      <Pond />
      <Sango pose="wave-laughing" at={[408, 350]} scale={0.19} />
    </g>
  ),
};
