/** From above: both children push Grandma Rosa in the washing basket over a chalk moon, and sock snails scatter. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Steady } from '../../kit/drawing.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Line } from '../../kit/shapes.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { ChalkMoonFloor } from '../../places/harbour/floor-from-above.tsx';
import { FloorLight } from '../../places/harbour/room.tsx';
import { SurfingSango } from '../../sango/in-things.tsx';
import { WashingBasketFromAbove } from '../../things/basket.tsx';
import { ChalkFinish } from '../../things/chalk.tsx';
import { SockSnail } from '../../things/clothing.tsx';
import { grandma } from './parts/grandma.ts';
import { pushing } from './parts/pushing.ts';
import { rainBoots } from './parts/rain-boots.ts';
import { RestingShelf } from './parts/resting-shelf.tsx';

export default () => (
  <Page>
    <ChalkMoonFloor />
    <FloorLight path="M900-60H1720L1260 960H120Z" colour="#FFE3A8" />
    <Glow at={[860, 520]} radius={[620, 420]} colour="#FFD9A0" opacity={0.5} />
    <ChalkFinish at={[1462, 236]} length={612} turn={6} />
    <RestingShelf />
    <BlueSnail at={[1530, 610]} scale={1.3} feels="cheering" />
    <Line path="M206 548H306M226 742H336M190 818H306" colour="#FFF8EE" width={9} opacity={0.6} />
    <SurfingSango at={[230, 350]} scale={0.86} layer="sango" />
    <Layer layer="basket" pivot={[780, 640]}>
      <Steady>
        <Shade at={[470, 640]} radius={[110, 18]} />
        <Shade at={[420, 866]} radius={[100, 16]} />
        <Person
          {...hugo}
          {...pushing([94, -88], [110, -104])}
          face="laughing"
          tilt={4}
          at={[490, 640]}
          scale={1.8}
          floating
        />
        <WashingBasketFromAbove at={[860, 610]} scale={1.56}>
          <Dog pose="captain" at={[112, 2]} scale={0.92} />
        </WashingBasketFromAbove>
        <Person
          {...lina}
          {...rainBoots}
          {...pushing([88, -72], [98, -84])}
          face="play"
          at={[470, 862]}
          scale={1.8}
          floating
        />
      </Steady>
    </Layer>
    <Person
      {...grandma}
      pose="sitTurned"
      face="laughing"
      headView="front"
      headTurn={0.3}
      nod={-0.2}
      tilt={-8}
      joints={({ leg, torso, hip, shoulder }) => ({
        chest: [-16, -hip * 0.7 - torso * 0.96],
        arms: {
          left: { to: [-shoulder - 40, -hip * 0.7 - 30], bend: 1, gesture: 'grip', order: 'over' },
          right: {
            to: [shoulder + 44, -hip * 0.7 - torso - 74],
            bend: 1,
            gesture: 'open',
            order: 'behind',
          },
        },
        legs: {
          left: { knee: [leg * 0.34, -leg * 0.2], foot: [leg * 0.62, -leg * 0.4], facing: 1, toe: -70, over: true },
          right: { knee: [leg * 0.44, -leg * 0.26], foot: [leg * 0.84, -leg * 0.34], facing: 1, toe: -60 },
        },
      })}
      at={[782, 679]}
      scale={1.65}
      floating
      layer="grandma-rosa"
    />
    <Layer layer="socks">
      <SockSnail at={[1262, 556]} scale={1.2} turn={-18} colour="#8A6FC8" />
      <SockSnail at={[1180, 820]} scale={1.2} turn={16} colour="#F2644F" />
      <SockSnail at={[640, 196]} scale={1.15} turn={-14} colour="#FFC94D" flipped />
      <SockSnail at={[1010, 214]} scale={1.15} turn={-20} colour="#6FBF73" />
      <SockSnail at={[820, 850]} scale={1.1} turn={10} colour="#E98BA0" />
    </Layer>
  </Page>
);
