/** Close: one sticky finger has touched the phone, and Hugo's snail sits in a giant bowl of moon soup. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { CrabInSpoon } from '../../animals/crab.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Noodle, SoupSnail } from '../../animals/soup-snail.tsx';
import { Page } from '../../kit/page.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person, PersonArm } from '../../people/person.tsx';
import type { PersonProps } from '../../people/props.ts';
import { CarrotFlag, RacingSnail } from '../../things/rockets.tsx';
import { SoupBowl, SoupDrops, SoupSplash } from '../../things/soup.tsx';
import { BlurredWall } from './parts/blurred-wall.tsx';
import { CutAtFoot } from './parts/cut-at-foot.tsx';
import { HairTufts } from './parts/hair-tufts.tsx';
import { Jam, TouchRings } from './parts/jam-touch.tsx';
import { ScreenMoon } from './parts/screen-moon.tsx';

const clutchingHugo: PersonProps = {
  ...hugo,
  face: 'gaspDown',
  headTurn: 0.34,
  nod: 0.5,
  tilt: 7,
  look: [4.5, 4.5],
  joints: ({ leg, torso, neck, headHeight, shoulder, upperArm }) => {
    const head = -leg - torso - neck - headHeight * 0.55;
    return {
      chest: [16, -leg - torso],
      hip: [-14, -leg],
      arms: {
        left: {
          elbow: [-shoulder - upperArm * 0.72, -leg - torso - 14],
          to: [-16, head - 17],
          gesture: 'grip',
          turn: -10,
          order: 'over',
        },
        right: {
          elbow: [shoulder + upperArm * 1.2, -leg - torso - 22],
          to: [54, head - 22],
          gesture: 'grip',
          turn: 10,
          order: 'over',
        },
      },
    };
  },
  at: [452, 1222],
  scale: 4.4,
  floating: true,
};

const touchingLina: PersonProps = {
  ...lina,
  face: 'surprisedDown',
  headTurn: -0.5,
  nod: 0.85,
  tilt: -9,
  look: [-4.5, 4.5],
  joints: ({ leg, torso }) => ({
    chest: [-10, -leg - torso],
    hip: [16, -leg],
    arms: {
      left: { elbow: [1, -93], to: [-13.6, -75], gesture: 'point', turn: 6, order: 'over', thumbDown: true },
      right: { to: [34, -leg - 10], bend: -1 },
    },
  }),
  at: [1150, 1092],
  scale: 4.7,
  floating: true,
};

export default () => (
  <Page>
    <BlurredWall />
    <BlueSnail at={[404, 53]} scale={0.8} shadow={false} />
    <CutAtFoot layer="hugo" pivot={[452, 900]}>
      <Person {...clutchingHugo} />
      <HairTufts
        curls={[
          [440, 152, 27],
          [446, 198, 22],
          [636, 130, 27],
          [632, 176, 22],
        ]}
      />
    </CutAtFoot>
    <Person {...touchingLina} freeArm="left" />
    <Dog at={[1488, 936]} scale={2.2} flipped wears="jam" look={[1.6, -1]} tilt={-4} />
    <ScreenMoon />
    <CarrotFlag at={[424, 866]} scale={0.92} />
    <RacingSnail at={[566, 866]} scale={0.6} turn={-8} />
    <RacingSnail at={[1128, 846]} scale={0.56} turn={16} shell="#3EA6A0" />
    <SoupBowl at={[716, 691]} scale={0.87}>
      <SoupSplash />
      <SoupSnail noodle={false} />
      <CrabInSpoon at={[-128, 14]} scale={0.95} flipped />
    </SoupBowl>
    <TouchRings at={[1012, 800]} />
    <PersonArm {...touchingLina} arm="left" />
    <Jam at={[1018, 790]} />
    <Noodle at={[716, 691]} scale={0.87} layer="noodle" />
    <SoupDrops at={[716, 691]} scale={0.87} layer="drops" />
  </Page>
);
