/** Kito sits with the knees up and a knot of string over the tummy; the goat is warm behind, Sango close in front. */
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { Kite } from '../../things/kite.tsx';
import { MangoStall } from '../../things/mangos.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { TubeBucket } from '../../things/tube-bucket.tsx';
import { BellSnail } from './parts/bell-snail.tsx';
import { HeartBubble } from './parts/heart-bubble.tsx';
import { kitoKneesUp } from './parts/kito-knees-up.ts';
import { StringKnot } from './parts/string-knot.tsx';

export default () => (
  <Page>
    <Lake horizon={340} shore={[610, 590]} light="morning" sun={[150, 96]} />
    <Sunshine light="morning" />
    <Shade at={[760, 852]} radius={[220, 22]} />
    <MangoStall at={[1508, 640]} scale={0.3} />
    <HeartBubble at={[1376, 548]} scale={0.66} />
    <Kite at={[250, 800]} scale={[1.2, 0.42]} turn={-8} stage="half" />
    <BellSnail at={[356, 868]} scale={0.8} />
    <PhoneFromBehind at={[1056, 868]} scale={1.5} turn={3} />
    <TubeBucket at={[1220, 850]} tube={false} />
    <Goat
      at={[640, 846]}
      scale={1.75}
      pose="lie"
      flipped
      headFlipped
      mouth="closed"
      ears="perked"
      look={[0.9, -0.3]}
      tilt={-4}
      layer="goat"
      pivot={[600, 846]}
    />
    <Person
      {...kitoKneesUp}
      face="unsure"
      look={[2.4, 1.4]}
      tilt={-6}
      nod={0.25}
      at={[760, 848]}
      scale={2.2}
      floating
      layer="kito"
      pivot={[760, 848]}
    />
    <StringKnot at={[756, 738]} scale={0.96} layer="knot" pivot={[760, 740]} />
    <Sango
      pose="sit"
      face={{ turn: [-0.6, 0.2], gaze: [-0.7, 0.3], mouth: 'soft', tilt: -4 }}
      at={[1220, 766]}
      scale={0.34}
      layer="sango"
      pivot={[1220, 766]}
    />
  </Page>
);
