/** Grandma Rosa looks for her glasses under every lid; the children and Sango point: they sit on her bun. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Kitchen } from '../../places/kitchen/kitchen.tsx';
import { SangoInDishBowl } from '../../sango/in-things.tsx';
import { Pot, PotLid } from '../../things/cookware.tsx';
import { Steam } from '../../things/dishes.tsx';
import { LiftedMat } from '../../things/floor-mat.tsx';
import { Table } from '../../things/furniture.tsx';
import { Glasses } from '../../things/glasses.tsx';
import { Flour } from './parts/flour.tsx';
import { apron, grandmaWithoutGlasses } from './parts/grandma.ts';
import { rainBoots } from './parts/rain-boots.ts';

export default () => (
  <Page>
    <Kitchen floor={700} />
    <BlueSnail at={[470, 508]} scale={1.05} feels="calm" />
    <Pot at={[1136, 512]} scale={1.16} colour="#3E7FB8" />
    <Steam at={[1150, 400]} scale={0.62} />
    <LiftedMat at={[388, 822]} scale={1.12} />
    <Dog pose="bow" at={[150, 828]} scale={1.5} />
    <Shade at={[800, 858]} radius={[130, 16]} />
    <Shade at={[594, 856]} radius={[84, 12]} />
    <Shade at={[976, 856]} radius={[76, 12]} />
    <Table at={[1420, 884]} width={440} height={190} />
    <SangoInDishBowl at={[1400, 694]} scale={1.02} flipped look={[0.8, -0.9]} />
    <Layer layer="grandma-rosa" pivot={[806, 420]}>
      <Person
        {...grandmaWithoutGlasses}
        {...apron}
        face="play"
        headTurn={0.7}
        nod={0.75}
        tilt={9}
        look={[4, 4]}
        joints={({ leg, torso, hip, shoulder }) => ({
          hip: [-7, -leg],
          chest: [9, -leg - torso],
          arms: {
            left: { to: [-hip * 0.62, -leg - 2], bend: 1, gesture: 'flat', turn: -8, order: 'over' },
            right: {
              to: [shoulder + 104, -leg - torso * 1.06],
              bend: 1,
              stretch: 1.08,
              gesture: 'grip',
              turn: -6,
              order: 'over',
            },
          },
          legs: { left: { foot: [-hip * 0.7, -6] }, right: { foot: [hip * 0.7, -4] } },
        })}
        holds={{ arm: 'right', thing: <PotLid colour="#C9BFD6" />, scale: 0.62, turn: -24 }}
        at={[800, 856]}
        scale={1.9}
        floating
      />
      <Flour />
    </Layer>
    <Glasses at={[854, 204]} scale={1.3} turn={10} layer="glasses" pivot={[854, 204]} />
    <Person
      {...hugo}
      pose="turned"
      face="delighted"
      nod={-0.8}
      look={[2.5, -3.4]}
      tilt={-8}
      joints={({ leg, torso }) => ({
        chest: [7, -leg - torso],
        arms: {
          left: { to: [66, -leg - torso * 0.3], bend: 1, stretch: 1.1, gesture: 'grip', order: 'over' },
          right: { to: [70, -leg - torso - 54], bend: 1, stretch: 1.16, gesture: 'point', order: 'behind' },
        },
      })}
      at={[594, 856]}
      scale={1.9}
      floating
      layer="hugo"
      pivot={[594, 856]}
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="turned"
      face="play"
      nod={-0.8}
      look={[-2.5, -3.4]}
      tilt={-8}
      joints={({ leg, torso }) => ({
        chest: [7, -leg - torso],
        arms: {
          left: { to: [52, -leg - torso * 0.6], bend: 1, stretch: 1.16, gesture: 'grip', order: 'over' },
          right: { to: [58, -leg - torso - 56], bend: 1, stretch: 1.4, gesture: 'point', order: 'behind' },
        },
      })}
      at={[976, 856]}
      scale={1.9}
      flipped
      floating
      layer="lina"
      pivot={[976, 856]}
    />
  </Page>
);
