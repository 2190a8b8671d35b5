/** Back to back and equally large: Lina's lip wobbles, Hugo's ears glow, and Sango looks kindly at both. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { Bucket } from '../../things/bucket.tsx';
import { Rug } from '../../things/floor-mat.tsx';
import { rainBoots } from './parts/rain-boots.ts';
import { SangoOverRim } from './parts/sango-over-rim.tsx';

export default () => (
  <Page>
    <HarbourFlat
      floor={600}
      door={{ x: -150, width: 300, top: 60, curtain: false }}
      washing={[
        { kind: 'sock', colour: '#E98BA0', along: 0.06, scale: 1.1, turn: -4 },
        { kind: 'shirt', colour: '#C9A9C8', along: 0.18, scale: 1.1, turn: 3 },
        { kind: 'towel', colour: '#A97A9E', along: 0.8, scale: 1.1, turn: -3 },
        { kind: 'sock', colour: '#E5A06A', along: 0.92, scale: 1.1, turn: 4 },
      ]}
      rope={{ from: [220, 60], to: [1640, 40], sag: 40 }}
    />
    <Glow at={[800, 640]} radius={[620, 260]} colour="#FFD9A0" opacity={0.45} />
    <Rug at={[800, 812]} radius={[620, 78]} colours={['#7A4A86', '#F0CDA8', '#B5647E']} />
    <Shade at={[560, 842]} radius={[190, 20]} />
    <Shade at={[1040, 842]} radius={[190, 20]} />
    <Bucket at={[800, 812]} handle="down" />
    <BlueSnail at={[1376, 828]} scale={1.15} feels="shy" flipped />
    <SangoOverRim at={[800, 812]} face={{ mouth: 'soft', tilt: -3, ears: [30, 30] }} layer="sango" pivot={[800, 718]} />
    <Person
      {...hugo}
      hotEars
      pose="kneesUp"
      headView="turned"
      face="sulking"
      look="down left"
      headShift={[14, 5]}
      at={[626, 838]}
      scale={2.12}
      flipped
      floating
      layer="hugo"
      pivot={[626, 838]}
    />
    <Person
      {...lina}
      {...rainBoots}
      pose="kneesUp"
      headView="turned"
      face="wobble"
      look="down right"
      headShift={[14, 5]}
      at={[974, 838]}
      scale={2.4}
      floating
      layer="lina"
    />
    <Dog at={[798, 884]} scale={1.3} pose="reach" look={[0, -2]} />
  </Page>
);
