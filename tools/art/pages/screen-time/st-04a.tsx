/** The penguin leans out of the way of a piece of bread, and out of Amal's own pullover growls a small round bear. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { HungerBear } from '../../animals/hunger-bear.tsx';
import { Penguin } from '../../animals/penguin.tsx';
import { Robin } from '../../animals/robin.tsx';
import { usePaint, type Children } from '../../kit/drawing.tsx';
import { Lit, Shade } from '../../kit/lit.tsx';
import { Page, type Layered } from '../../kit/page.tsx';
import { Box } from '../../kit/shapes.tsx';
import { amal } from '../../people/cast.ts';
import { Person, PersonArm, shoulderOf } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { SnowRoom } from '../../places/snow-city/room.tsx';
import { SnowWindow } from '../../places/snow-city/window.tsx';
import { Fork } from '../../things/fork.tsx';
import { Spool } from '../../things/sewing.tsx';
import { BowlOfSoup, BreadSlice } from '../../things/soup-bowl.tsx';
import { IceStage, Tablet } from '../../things/tablet.tsx';
import { MamaSewing } from './parts/mama-sewing.tsx';
import { NapkinBib } from './parts/napkin-bib.tsx';

/** Nothing of Amal is painted below the table's edge. */
function AtTable({ children }: Layered & Children) {
  const paint = usePaint();
  return <g clip-path={paint.clip('M-200-200H1800V790H-200Z')}>{children}</g>;
}

/** The near edge of a table that fills the foot of the page. */
function TableEdge() {
  const paint = usePaint();
  return (
    <Lit size="medium" strength={0.6}>
      <Box at={[-60, 786]} size={[1720, 160]} corner={20} fill={paint.linear(['#D0925E', '#B9754A', '#9A5A40'], 90)} />
      <Box at={[-60, 786]} size={[1720, 26]} corner={13} fill="#E2AE78" />
    </Lit>
  );
}

/** The pullover's edge, where the bear looks out. */
function PulloverLip() {
  const paint = usePaint();
  return (
    <Lit strength={0.6}>
      <path d="M866 752Q962 716 1058 752Q1072 772 1066 790H860Q854 772 866 752Z" fill={paint.body('#8A55A6')} />
    </Lit>
  );
}

const offering: PersonProps = {
  ...amal,
  pose: 'turned',
  face: 'playDown',
  nod: 1.2,
  tilt: 8,
  look: [-0.4, 4.5],
  joints: ({ leg, torso }) => ({
    bow: -3,
    chest: [2, -leg - torso],
    arms: {
      left: { to: [88, -leg - torso * 0.5], bend: 1, stretch: 1.18, gesture: 'grip', turn: -4, order: 'over' },
      right: { to: [44, -leg - torso * 0.1], bend: -1, gesture: 'open', order: 'behind' },
    },
  }),
  at: [1000, 1010],
  scale: 3.05,
  flipped: true,
  floating: true,
};

const breadOnFork: PersonProps['holds'] = {
  arm: 'left',
  thing: (
    <>
      <Fork />
      <BreadSlice at={[132, -8]} turn={8} />
    </>
  ),
  scale: 0.4,
  turn: -4,
};

export default () => (
  <Page>
    <SnowRoom light="afternoon" floor={680} glowAt={[460, 380]}>
      <SnowWindow at={[1216, 70]} size={[300, 240]} light="afternoon" frost={false} flakes={14}>
        <Robin at={[1300, 312]} scale={1.3} />
      </SnowWindow>
    </SnowRoom>
    <MamaSewing at={[1452, 880]} scale={0.94} acting={{ face: 'proud', headTurn: -0.5, tilt: -8, nod: 0.1 }} />
    <TableEdge />
    <Shade at={[420, 806]} radius={[280, 20]} opacity={0.4} />
    <Tablet at={[410, 806]} scale={1.5} face="sleepy" turn={-2} shadow={false} glow={0.22}>
      <IceStage />
      <Penguin pose="lean" at={[-30, 84]} scale={0.74} flipped look={[-4, -2]} />
    </Tablet>
    <NapkinBib at={[410, 790]} scale={[1.5, 1.1]} turn={-2} />
    <BowlOfSoup at={[1228, 862]} scale={1.3} steam />
    <Spool at={[1500, 876]} scale={1.2} colour="#E5A03E" />
    <BlueSnail at={[1502, 810]} feels="proud" flipped shadow={false} />
    <AtTable layer="amal" pivot={[1000, 790]}>
      <Person {...offering} freeArm="left" />
    </AtTable>
    <HungerBear at={[962, 774]} scale={1.34} layer="amals-tummy" pivot={[962, 774]} />
    <PulloverLip />
    <PersonArm
      {...offering}
      arm="left"
      holds={breadOnFork}
      layer="bread"
      pivot={shoulderOf({ ...offering, arm: 'left' })}
    />
  </Page>
);
