/** From above, Amal lies on the rug like a map; four glowing buttons mark where her body talks, and Sango listens. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { Spool } from '../../things/sewing.tsx';
import { ButtonSpot } from './parts/button-spot.tsx';
import { LateSun } from './parts/late-sun.tsx';
import { LyingLikeAMap, SockFoot } from './parts/lying-like-a-map.tsx';
import { SangoListening } from './parts/sango-listening.tsx';

export default () => (
  <Page>
    <SnowRoom light="afternoon" floor={330} glowAt={[800, 260]} />
    <Rug at={[720, 688]} radius={[660, 188]} colours={['#4A7E8E', '#E6CFBA', '#C98A86']} />
    <Glow at={[700, 690]} radius={[560, 170]} colour="#FFE9C8" opacity={0.4} />
    <LateSun
      path={
        'M180 352L470 352L760 560L440 560ZM500 352L790 352L1110 560L794 560ZM474 580L792 580L1040 760L690 760Z' +
        'M830 580L1140 580L1420 760L1080 760Z'
      }
    />
    <Spool at={[76, 878]} scale={1.2} colour="#E5A03E" />
    <BlueSnail at={[76, 812]} shadow={false} />
    <Shade at={[1420, 840]} radius={[110, 14]} />
    <Shade at={[760, 720]} radius={[470, 130]} opacity={0.3} />
    <Layer layer="amal" pivot={[760, 690]}>
      <LyingLikeAMap at={[1190, 686]} scale={3.3} />
      <SockFoot at={[1170, 598]} turn={66} scale={1.3} colour="#F2B84A" stripe="#FFF4E2" />
    </Layer>
    <SockFoot
      at={[1172, 786]}
      turn={84}
      scale={1.2}
      colour="#F2B84A"
      stripe="#FFF4E2"
      hole
      layer="toe"
      pivot={[1172, 782]}
    />
    <SangoListening at={[1420, 840]} layer="sango" pivot={[1420, 840]} />
    <ButtonSpot at={[416, 688]} scale={0.84} colour="violet" layer="spot-eyes" pivot={[416, 688]} />
    <ButtonSpot at={[690, 640]} scale={0.84} colour="red" layer="spot-heart" pivot={[690, 640]} />
    <ButtonSpot at={[822, 700]} scale={0.84} colour="green" layer="spot-tummy" pivot={[822, 700]} />
    <ButtonSpot at={[1200, 690]} scale={0.84} colour="blue" layer="spot-feet" pivot={[1200, 690]} />
  </Page>
);
