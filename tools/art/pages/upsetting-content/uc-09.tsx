/** The kite lies on the ground like a hand, its five ribbons empty; a touched helper's face is painted on a ribbon. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Layer, Page } from '../../kit/page.tsx';
import { kito, mangoSeller } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Boat } from '../../places/harbour/balcony-door.tsx';
import { Lake } from '../../places/lake/lake.tsx';
import { Sunshine } from '../../places/lake/water.tsx';
import { Sango } from '../../sango/sango.tsx';
import { MangoStall } from '../../things/mangos.tsx';
import { PaintPot } from '../../things/paint-pot.tsx';
import { PaintBrush } from './parts/paint-brush.tsx';
import { PaintedFace } from './parts/painted-faces.tsx';
import { facePlaces, Fingers, GoatRibbon, LyingKite } from './parts/lying-kite.tsx';

const helpers = ['dad', 'mango-seller', 'grandmother', 'teacher', 'nurse', 'helpline'] as const;

export default () => (
  <Page>
    <Lake
      horizon={230}
      shore={[450, 428]}
      clouds={[
        [1240, 96, 0.9],
        [520, 70, 0.66],
      ]}
      tufts={10}
    />
    <Boat at={[1060, 300]} scale={1.1} />
    <MangoStall at={[1380, 540]} scale={0.42}>
      <Person {...mangoSeller} face="happy" headTurn={-0.4} floating />
    </MangoStall>
    <LyingKite />
    <GoatRibbon />
    <Shade at={[200, 856]} radius={[150, 16]} />
    <PaintPot at={[424, 862]} scale={0.86} colour="#F2644F" />
    <PaintPot at={[1490, 690]} scale={0.62} colour="#4FA35C" />
    <BlueSnail at={[1506, 850]} scale={1.05} flipped />
    <PaintBrush at={[1470, 820]} scale={0.42} turn={176} colour="#8A5A3A" />
    <Sunshine />
    <Layer layer="ribbons" pivot={[1170, 740]}>
      <Fingers />
    </Layer>
    {helpers.map((who) => (
      <PaintedFace who={who} at={facePlaces[who]} size={94} layer={`face-${who}`} />
    ))}
    <Person
      {...kito}
      pose="kneel"
      headView="turned"
      face="tongue"
      nod={0.5}
      tilt={8}
      look={[2, 3]}
      joints={({ torso }) => ({
        bow: -3,
        chest: [15, -50 - torso * 0.97],
        headShift: [9, 4],
        arms: {
          left: { to: [68, -63], bend: 1, gesture: 'grip', turn: 4 },
          right: { elbow: [40, -66], to: [44, -36], gesture: 'flat', turn: 30, order: 'behind' },
        },
      })}
      at={[192, 852]}
      scale={1.84}
      floating
      layer="kito"
      holds={{ arm: 'left', thing: <PaintBrush />, scale: 0.7 }}
    />
    <Sango pose="sit" at={[1046, 850]} scale={0.21} look={[-0.9, 0]} layer="sango" pivot={[1046, 850]} />
  </Page>
);
