/** Kito sits with the knees up and a knot of string over the tummy; the goat is warm behind, Sango close in front. */
import { Goat } from '../../animals/goat/goat.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { Kite } from '../../things/kite.tsx';
import { PhoneFromBehind } from '../../things/phone-away.tsx';
import { TubeBucket } from '../../things/tube-bucket.tsx';
import { BellSnail } from './parts/bell-snail.tsx';
import { HeartBubble } from './parts/heart-bubble.tsx';
import { kitoKneesUp } from './parts/kito-knees-up.ts';
import { StringKnot } from './parts/string-knot.tsx';

export default () => (
  <Page>
    <Lake
      horizon={440}
      shore={[734, 716]}
      light="morning"
      sun={[150, 96]}
      clouds={[
        [520, 110, 0.9],
        [1240, 150, 1.1],
      ]}
      tufts={10}
    />
    <Sunshine light="morning" />
    <Kite at={[210, 800]} scale={[1.24, 0.58]} turn={-16} stage="half" />
    <BellSnail at={[1490, 872]} scale={0.9} />
    <TubeBucket at={[1290, 862]} scale={1.12} tube={false} />
    <HeartBubble at={[1030, 560]} scale={0.7} />
    <Shade at={[760, 872]} radius={[270, 22]} />
    <Goat
      at={[606, 872]}
      scale={2.1}
      pose="lie"
      flipped
      headFlipped
      mouth="closed"
      ears="perked"
      look={[0.9, -0.3]}
      tilt={-4}
      layer="goat"
      pivot={[566, 872]}
    />
    <PhoneFromBehind at={[1092, 866]} scale={1.4} turn={3} />
    <Person
      {...kitoKneesUp}
      face="unsure"
      look={[4, -0.6]}
      tilt={-4}
      nod={0.05}
      at={[712, 868]}
      scale={2.36}
      floating
      layer="kito"
      pivot={[712, 866]}
    />
    <StringKnot at={[696, 746]} scale={0.94} layer="knot" pivot={[696, 748]} />
    <Sango
      pose="sit"
      face={{ turn: [-0.7, 0.2], gaze: [-0.8, 0.3], mouth: 'soft', tilt: -5 }}
      at={[1290, 768]}
      scale={0.36}
      layer="sango"
      pivot={[1290, 768]}
    />
  </Page>
);
