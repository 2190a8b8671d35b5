/** The kite lies on the ground like a hand, its five ribbons empty; a touched helper's face is painted on a ribbon. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { PaintPot } from '../../things/paint-pot.tsx';
import { PaintBrush } from './parts/paint-brush.tsx';
import { PaintedFace } from './parts/painted-faces.tsx';
import { Fingers, GoatRibbon, LyingKite } from './parts/lying-kite.tsx';

export default () => (
  <Page>
    <Lake
      horizon={190}
      shore={[392, 372]}
      clouds={[
        [1240, 90, 0.9],
        [720, 60, 0.6],
      ]}
      tufts={10}
    />
    <LyingKite />
    <GoatRibbon />
    <Shade at={[1320, 768]} radius={[110, 13]} />
    <PaintPot at={[1500, 800]} scale={0.8} colour="#F2644F" />
    <BlueSnail at={[1436, 852]} scale={1} flipped />
    <PaintBrush at={[1402, 822]} scale={0.42} turn={176} colour="#8A5A3A" />
    <Sunshine />
    <Layer layer="ribbons" pivot={[980, 740]}>
      <Fingers />
    </Layer>
    <PaintedFace who="dad" at={[640, 564]} layer="face-dad" />
    <PaintedFace who="mango-seller" at={[436, 630]} layer="face-mango-seller" />
    <PaintedFace who="grandmother" at={[338, 702]} layer="face-grandmother" />
    <PaintedFace who="teacher" at={[396, 782]} layer="face-teacher" />
    <PaintedFace who="nurse" at={[540, 846]} layer="face-nurse" />
    <PaintedFace who="helpline" at={[600, 722]} layer="face-helpline" />
    <Person
      {...kito}
      pose="kneel"
      headView="turned"
      face="focus"
      at={[1300, 764]}
      scale={1.34}
      flipped
      floating
      layer="kito"
      holds={{ arm: 'left', thing: <PaintBrush />, scale: 0.7 }}
    />
    <Sango pose="sit" at={[806, 846]} scale={0.2} look={[-0.6, 0]} layer="sango" pivot={[806, 846]} />
  </Page>
);
