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
    <SnowRoom light="afternoon" floor={-30} glowAt={[800, 0]} />
    <Rug at={[720, 640]} radius={[690, 268]} colours={['#4A7E8E', '#E6CFBA', '#C98A86']} />
    <Glow at={[700, 640]} radius={[560, 230]} colour="#FFE9C8" opacity={0.4} />
    <LateSun
      path={
        'M220-10L610-10L756 250L366 250ZM660-10L1050-10L1196 250L806 250ZM390 284L780 284L900 494L510 494Z' +
        'M830 284L1220 284L1340 494L950 494Z'
      }
    />
    <Spool at={[76, 878]} scale={1.2} colour="#E5A03E" />
    <BlueSnail at={[76, 812]} shadow={false} />
    <Shade at={[1420, 840]} radius={[110, 14]} />
    <Shade at={[760, 720]} radius={[470, 130]} opacity={0.3} />
    <Layer layer="amal" pivot={[760, 690]}>
      <LyingLikeAMap at={[1190, 690]} scale={3.3} />
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
    <ButtonSpot at={[520, 566]} scale={0.7} colour="violet" layer="spot-eyes" pivot={[520, 566]} />
    <ButtonSpot at={[690, 640]} scale={0.84} colour="red" layer="spot-heart" pivot={[690, 640]} />
    <ButtonSpot at={[822, 700]} scale={0.84} colour="green" layer="spot-tummy" pivot={[822, 700]} />
    <ButtonSpot at={[1200, 690]} scale={0.84} colour="blue" layer="spot-feet" pivot={[1200, 690]} />
  </Page>
);
