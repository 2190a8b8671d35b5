/** Hugo, Lina, the dog and the snail lie in a row and think; from Sango's bucket rise bubbles with ideas for play. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { SangoOnBucket } from '../../sango/in-things.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Plant } from '../../things/plant.tsx';
import { familyWashing, WashingLine } from '../../things/washing-line.tsx';
import { BalconyEvening } from './parts/balcony-evening.tsx';
import { chinInHands } from './parts/chin-in-hands.ts';
import { IdeaBubbles } from './parts/idea-bubbles.tsx';
import { rainBoots } from './parts/rain-boots.ts';

const washing = familyWashing.filter(({ along }) => along < 0.18);

export default () => (
  <Page>
    <BalconyEvening />
    <WashingLine from={[-20, 66]} to={[900, -24]} sag={22} washing={washing} />
    <Plant at={[1500, 822]} scale={1.35} pot="#3E7FB8" />
    <Rug at={[590, 838]} radius={[600, 50]} colours={['#F2806A', '#FFE9C8', '#5FB8B0']} />
    <Shade at={[300, 842]} radius={[200, 18]} />
    <Shade at={[620, 850]} radius={[160, 16]} />
    <Dog pose="lie" at={[880, 846]} scale={1.75} look={[2, -3]} tilt={-14} />
    <BlueSnail at={[1064, 850]} scale={1.15} />
    <Person
      {...hugo}
      {...chinInHands}
      face="curious"
      look={[3.6, -3]}
      at={[330, 840]}
      scale={2}
      floating
      layer="hugo"
    />
    <Person
      {...lina}
      {...rainBoots}
      {...chinInHands}
      face="curious"
      look={[3.6, -3]}
      at={[630, 848]}
      scale={2}
      floating
      layer="lina"
    />
    <SangoOnBucket at={[1186, 852]} scale={0.96} glow="yes" look={[-0.6, -0.3]} layer="sango" />
    <Layer layer="bubbles">
      <IdeaBubbles />
    </Layer>
  </Page>
);
