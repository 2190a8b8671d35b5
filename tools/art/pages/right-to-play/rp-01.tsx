/** Hugo's rocket snail flies out of the phone and over the moon; Lina stretches up behind him. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { RocketSnail } from '../../animals/rocket-snail.tsx';
import { Glow, Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { SangoBranch } from '../../sango/branch.tsx';
import { Bucket } from '../../things/bucket.tsx';
import { FloorMat } from '../../things/floor-mat.tsx';
import { FlatPhone } from '../../things/phone.tsx';
import { Plant } from '../../things/plant.tsx';
import { CheeseMoon, Sparkle, Trail } from '../../things/sky.tsx';
import { rainBoots } from './parts/rain-boots.ts';

const glints: [x: number, y: number, radius: number][] = [
  [1006, 760, 13],
  [1110, 610, 16],
  [1168, 470, 14],
  [1112, 300, 18],
  [1000, 220, 13],
  [880, 130, 16],
  [1030, 690, 9],
  [1190, 560, 9],
  [800, 250, 11],
  [1090, 400, 9],
];

export default () => (
  <Page>
    <HarbourFlat light="evening" />
    <CheeseMoon at={[930, 356]} radius={92} glow={0.7} />
    <Plant at={[1520, 800]} scale={1.45} pot="#3E7FB8" />
    <BlueSnail at={[1478, 706]} scale={1.1} feels="proud" shadow={false} />
    <Bucket at={[1330, 836]} scale={1.18}>
      <SangoBranch at={[-12, -80]} scale={0.52} turn={10} />
    </Bucket>
    <FloorMat at={[614, 828]} />
    <Dog at={[150, 838]} scale={1.42} look={[2, -2.6]} tilt={-22} mouth="tongue" />
    <Shade at={[350, 808]} radius={[120, 16]} />
    <Shade at={[600, 844]} radius={[260, 24]} opacity={0.36} />
    <FlatPhone at={[930, 816]} scale={1.55} />
    <Glow at={[934, 800]} radius={[150, 66]} colour="#BFF0FF" opacity={0.7} />
    <Trail
      through={[
        [936, 804],
        [1030, 742],
        [1128, 600],
        [1148, 430],
        [1070, 262],
        [930, 168],
        [800, 160],
        [716, 190],
      ]}
    />
    {glints.map(([x, y, radius]) => (
      <Sparkle at={[x, y]} radius={radius} />
    ))}
    <RocketSnail at={[640, 214]} scale={1.22} turn={-8} flipped layer="snail" />
    <Person
      {...lina}
      {...rainBoots}
      pose="tiptoe"
      face="delighted"
      nod={-1}
      look={[1.5, -3]}
      tilt={-4}
      joints={({ leg, torso }) => ({
        chest: [7, -leg - torso - 6],
        arms: {
          left: { to: [-38, -leg - torso - 62], stretch: 1.42 },
          right: { to: [64, -leg - torso - 52], stretch: 1.42 },
        },
      })}
      at={[342, 806]}
      scale={2.4}
      floating
      layer="lina"
      pivot={[350, 806]}
    />
    <Person
      {...hugo}
      pose="tummy"
      face="delighted"
      nod={-0.85}
      look={[-0.5, -3.2]}
      tilt={-4}
      at={[654, 842]}
      scale={2.5}
      floating
      layer="hugo"
    />
  </Page>
);
