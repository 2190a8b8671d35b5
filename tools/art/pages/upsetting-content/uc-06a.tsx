/** Close: Kito tells it all with both hands; the goat's eyes are wise, and red kite paper goes in like a noodle. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Goat, lipsOf } from '../../animals/goat/goat.tsx';
import type { Point } from '../../kit/curves.ts';
import { Page } from '../../kit/page.tsx';
import { kito } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango, sangoParts } from '../../sango/sango.tsx';
import { PaperStrip } from '../../things/kite-making.tsx';
import { PaperBird } from '../../things/paper-animals.tsx';
import { CutAtFoot } from '../right-to-play/parts/cut-at-foot.tsx';
import { StringMoustache } from './parts/string-moustache.tsx';

const goat = { pose: 'listen', at: [1190, 1150], scale: 4, flipped: true, tilt: 8, shadow: false } as const;
const [lipsX, lipsY] = lipsOf(goat);

/** From inside the mouth down past the page's edge. */
const noodle: Point[] = [
  [lipsX + 92, lipsY - 20],
  [lipsX + 40, lipsY - 6],
  [lipsX - 16, lipsY + 16],
  [lipsX - 70, lipsY + 84],
  [lipsX - 16, lipsY + 172],
  [lipsX - 84, lipsY + 250],
  [lipsX - 40, lipsY + 350],
];

export default () => (
  <Page>
    <Lake
      horizon={250}
      shore={[660, 640]}
      clouds={[
        [690, 90, 1],
        [1380, 120, 0.8],
      ]}
      tufts={8}
    />
    <PaperBird at={[250, 190]} scale={1.2} turn={-14} flipped shadow={false} />
    <PaperBird at={[430, 110]} scale={0.9} turn={-8} flipped shadow={false} colour="#6FB2EA" />
    <PaperBird at={[110, 96]} scale={0.76} turn={-16} flipped shadow={false} colour="#FFD15E" />
    <BlueSnail at={[92, 800]} scale={1.5} />
    <Sunshine />
    <Sango
      pose="giggle"
      parts={[...sangoParts.waistUp, 'hands']}
      at={[1432, 790]}
      scale={0.42}
      layer="sango"
      pivot={[1432, 790]}
    />
    <CutAtFoot layer="paper" pivot={[lipsX, lipsY]}>
      <PaperStrip through={noodle} width={58} />
    </CutAtFoot>
    <CutAtFoot layer="goat" pivot={[1190, 900]}>
      <Goat {...goat} mouth="chewing" />
      <StringMoustache at={[lipsX, lipsY]} scale={3.6} />
    </CutAtFoot>
    <CutAtFoot layer="kito" pivot={[330, 900]}>
      <Person
        {...kito}
        pose="kneel"
        headView="turned"
        face="play"
        nod={-0.3}
        tilt={-6}
        look={[3, -1]}
        at={[320, 1120]}
        scale={4}
        floating
        joints={({ torso }) => ({
          bow: torso * 0.05,
          arms: {
            left: { elbow: [24, -94], to: [56, -106], gesture: 'offer', turn: -10 },
            right: { elbow: [42, -108], to: [66, -140], gesture: 'open', turn: 6 },
          },
        })}
      />
    </CutAtFoot>
  </Page>
);
