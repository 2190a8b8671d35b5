/** From the snowy outside: Amal's nose on the glass, her face full of light, and far below the tablet in its bed. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { WavingFlipper } from '../../animals/penguin.tsx';
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Glow } from '../../kit/lit.tsx';
import { Layer, Page, type Layered } from '../../kit/page.tsx';
import { Line, Oval } from '../../kit/shapes.tsx';
import { amal } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { Spool } from '../../things/sewing.tsx';
import { TabletBed } from '../../things/tablet-bed.tsx';
import { ButtonSnow, type Flake } from './parts/button-snow.tsx';
import { glass, WindowFromOutside } from './parts/window-from-outside.tsx';

/** Nothing of Amal is painted below the sill. */
function AboveSill({ children }: Layered & Children) {
  const paint = usePaint();
  return <g clip-path={paint.clip(`M-200-200H1800V${glass.sill}H-200Z`)}>{children}</g>;
}

/** Her breath on the glass: a round cloud, nearly flat, so that it shows no rings. */
function Breath() {
  const paint = usePaint();
  return (
    <g filter={paint.blur(13)} opacity={0.5}>
      <Oval at={[936, 588]} radius={[112, 78]} fill="#FFFFFF" />
    </g>
  );
}

const flakes: Flake[] = [
  { at: [96, 96], scale: 0.9 },
  { at: [306, 214], scale: 1.25, holes: 2 },
  { at: [560, 110], scale: 0.95 },
  { at: [30, 420], scale: 1.7 },
  { at: [470, 350], scale: 0.7, holes: 3 },
  { at: [236, 560], scale: 0.9, holes: 2 },
  { at: [860, 74], scale: 1, holes: 2 },
  { at: [1190, 170], scale: 1.3 },
  { at: [1396, 60], scale: 0.9, holes: 3 },
  { at: [1560, 300], scale: 1.7, holes: 2 },
  { at: [1330, 390], scale: 0.9 },
  { at: [1440, 570], scale: 1.1 },
  { at: [92, 770], scale: 1.2, holes: 3 },
  { at: [1204, 610], scale: 0.7, holes: 2 },
  { at: [1536, 790], scale: 1.2, holes: 3 },
  { at: [760, 846], scale: 1 },
  { at: [380, 856], scale: 0.7, holes: 2 },
  { at: [1090, 850], scale: 0.8, holes: 3 },
];

const far: [number, number, number][] = [
  [200, 70, 9],
  [420, 60, 7],
  [700, 160, 8],
  [1020, 130, 8],
  [1290, 250, 9],
  [180, 370, 8],
  [400, 480, 7],
  [600, 300, 7],
  [1230, 480, 8],
  [1480, 430, 9],
  [120, 640, 9],
  [1380, 690, 8],
  [1500, 160, 7],
  [560, 650, 7],
  [240, 850, 9],
  [920, 870, 8],
  [1340, 850, 9],
];

export default () => (
  <Page>
    <WindowFromOutside />
    <AboveSill layer="amal" pivot={[880, glass.sill]}>
      <Person
        {...amal}
        face="delighted"
        nod={-0.7}
        tilt={-4}
        look={[0.5, -3.4]}
        joints={({ leg, torso, shoulder }) => ({
          chest: [0, -leg - torso],
          arms: {
            left: {
              to: [-66, -leg - torso - 14],
              elbow: [-shoulder - 28, -leg - torso + 34],
              gesture: 'palm',
              order: 'over',
            },
            right: {
              to: [62, -leg - torso - 26],
              elbow: [shoulder + 30, -leg - torso + 30],
              gesture: 'palm',
              order: 'over',
            },
          },
        })}
        at={[880, 1336]}
        scale={4.5}
        floating
      />
      <Oval at={[871, 449]} radius={[34, 22]} fill="#F3B394" />
      <Oval at={[868, 447]} radius={[24, 14]} fill="#FBDCC8" opacity={0.9} />
      <Glow at={[850, 400]} radius={[150, 150]} colour="#E6F6FF" opacity={0.3} />
    </AboveSill>
    <TabletBed at={[408, 728]} scale={0.68}>
      <WavingFlipper at={[158, -150]} scale={1.2} turn={14} />
    </TabletBed>
    <Spool at={[1310, 728]} scale={0.9} />
    <BlueSnail at={[1312, 678]} feels="cheering" flipped shadow={false} />
    <Line path="M230 520L420 120M290 560L380 370M1180 250L1260 90" colour="#FFFFFF" width={12} opacity={0.28} />
    <Layer layer="breath" pivot={[900, 570]}>
      <Breath />
    </Layer>
    <Layer layer="snow" pivot={[800, 450]}>
      <ButtonSnow flakes={flakes} far={far} />
    </Layer>
  </Page>
);
