/** Out of Amal's tired eyes, one held open by her own hand: the room is soft, and the penguin dances as a potato. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { PotatoPenguin } from '../../animals/potato-penguin.tsx';
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { Box } from '../../kit/shapes.tsx';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { Spool } from '../../things/sewing.tsx';
import { IceStage, OnScreen, Tablet } from '../../things/tablet.tsx';
import { LidHolder, PeaJar, ScissorFish, TiredLids } from './parts/tired-view.tsx';

const tablet = { at: [740, 770], scale: 1.94 } as const;

function Blurred({ by, children }: Children & { by: number }) {
  const paint = usePaint();
  return <g filter={paint.blur(by)}>{children}</g>;
}

function Desk() {
  const paint = usePaint();
  return <Box at={[-200, 700]} size={[2000, 400]} fill={paint.linear(['#C98E62', '#A86A48'], 90)} />;
}

export default () => (
  <Page>
    <Blurred by={7}>
      <SnowRoom light="afternoon" floor={680} glowAt={[760, 380]}>
        <SnowWindow at={[1130, 200]} size={[330, 260]} light="afternoon" />
      </SnowRoom>
      <Desk />
    </Blurred>
    <Blurred by={4}>
      <PeaJar at={[256, 740]} scale={1.2} />
      <Spool at={[1130, 792]} scale={1.1} colour="#E5A03E" />
      <BlueSnail at={[1130, 730]} scale={1.1} shadow={false} />
      <ScissorFish at={[960, 832]} scale={1.05} turn={-6} />
    </Blurred>
    <Blurred by={2.5}>
      <Shade at={[740, 772]} radius={[390, 26]} opacity={0.4} />
      <Tablet {...tablet} glow={0.5}>
        <IceStage />
        <Shade at={[0, 84]} radius={[64, 8]} opacity={0.3} />
      </Tablet>
    </Blurred>
    <TiredLids />
    <Shade at={[1304, 92]} radius={[74, 40]} opacity={0.4} colour="#7A3A3A" />
    <LidHolder at={[1312, 16]} scale={0.9} turn={-5} />
    <Layer layer="potato" pivot={[740, 640]}>
      <Blurred by={2.2}>
        <OnScreen {...tablet}>
          <PotatoPenguin at={[0, 82]} scale={0.84} />
        </OnScreen>
      </Blurred>
    </Layer>
  </Page>
);
