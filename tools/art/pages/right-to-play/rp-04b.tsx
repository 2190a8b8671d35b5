/** Rockets rush out of the phone; of Lina only boots and a puff of hair show in the washing, and Hugo looks for her. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { WashingBasket } from '../../things/basket.tsx';
import { LooseSock } from '../../things/clothing.tsx';
import { FlatPhone } from '../../things/phone.tsx';
import { LinasPuff, NearShirt, ShirtHeap } from './parts/shirt-heap.tsx';
import { RocketRush } from './parts/rocket-rush.tsx';
import { UpsideDownBoots } from './parts/upside-down-boots.tsx';

export default () => (
  <Page>
    <HarbourFlat floor={640} door={false} washing={[]} rope={false} />
    <Glow at={[420, 420]} radius={[640, 480]} colour="#FFE3A8" opacity={0.5} />
    <FlatPhone at={[270, 800]} scale={2} />
    <Glow at={[270, 780]} radius={[220, 110]} colour="#CFF4FF" opacity={0.8} />
    <RocketRush />
    <Shade at={[650, 850]} radius={[150, 20]} />
    <Dog at={[1450, 846]} scale={1.42} flipped wears="ear socks" look={[1, -2]} />
    <WashingBasket at={[1060, 862]} scale={2}>
      <ShirtHeap />
      <LinasPuff />
    </WashingBasket>
    <UpsideDownBoots at={[1130, 520]} scale={2.5} layer="boots" pivot={[1130, 540]} />
    <NearShirt at={[1060, 862]} scale={2} />
    <BlueSnail at={[1310, 624]} scale={1.15} shadow={false} turn={8} />
    <Person
      {...hugo}
      pose="kneel"
      headView="turned"
      face="worried"
      look={[3, 0.5]}
      nod={0.1}
      joints={{
        arms: {
          left: { to: [66, -150], bend: 1, stretch: 1.1, gesture: 'pinch' },
          right: { to: [56, -74], gesture: 'grip' },
        },
      }}
      holds={{ arm: 'left', thing: <LooseSock colour="#E98BA0" />, scale: 0.8 }}
      at={[650, 850]}
      scale={2.3}
      floating
      layer="hugo"
    />
    <LooseSock at={[950, 640]} scale={2} colour="#FFC94D" layer="sock" pivot={[950, 640]} />
  </Page>
);
