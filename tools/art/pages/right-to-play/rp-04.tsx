/** Hugo and Lina face each other over the phone like two players; above them three answers will hang on the line. */
import { BlueSnail } from '../../animals/blue-snail.tsx';
import { Dog } from '../../animals/dog/dog.tsx';
import { Shade } from '../../kit/lit.tsx';
import { Page } from '../../kit/page.tsx';
import { Place } from '../../kit/shapes.tsx';
import { hugo, lina } from '../../people/cast.ts';
import { Person } from '../../people/person.tsx';
import { HarbourFlat } from '../../places/harbour/flat.tsx';
import { Sango } from '../../sango/sango.tsx';
import { Peg } from '../../things/cloth.tsx';
import { FloorMat } from '../../things/floor-mat.tsx';
import { FlatPhone } from '../../things/phone.tsx';
import { alongRope, WashingLine } from '../../things/washing-line.tsx';
import { HungBlanket } from './parts/hung-blanket.tsx';
import { rainBoots } from './parts/rain-boots.ts';

const rope = { from: [-20, 56], to: [1620, 40], sag: 26 } as const;

/** The end of a second line, low enough that Sango swings free of the answers. */
const lowRope = { from: [1226, 462], to: [1640, 486], sag: 14 } as const;

/** Pegs for the answers and one of the blanket's; the snail is its other one. */
const pegs = [0.063, 0.27, 0.33, 0.47, 0.53, 0.67, 0.73];

export default () => (
  <Page>
    <HarbourFlat floor={620} door={{ x: 1640, width: 240, curtain: false }} washing={[]} rope={rope} />
    <HungBlanket at={[148, 70]} />
    {pegs.map((share) => (
      <Place at={alongRope(rope, share)} scale={1.3}>
        <Peg />
      </Place>
    ))}
    <WashingLine {...lowRope} />
    <Place at={[1353, 484]} scale={1.3}>
      <Peg />
    </Place>
    <BlueSnail at={[212, 78]} scale={1.1} feels="proud" shadow={false} />
    <FloorMat at={[800, 832]} scale={[0.94, 0.86]} />
    <Dog at={[424, 788]} scale={1.3} pose="tug" flipped />
    <FlatPhone at={[806, 816]} scale={1.5} />
    <Shade at={[590, 842]} radius={[170, 20]} />
    <Shade at={[1040, 842]} radius={[110, 18]} />
    <Person {...hugo} pose="sitTurned" face="unsure" look="right" at={[548, 838]} scale={2.1} floating layer="hugo" />
    <Person
      {...lina}
      {...rainBoots}
      pose="crouch"
      face="asking"
      at={[1052, 838]}
      scale={2.36}
      flipped
      floating
      layer="lina"
    />
    <Sango
      pose="hang"
      face={{ turn: [0.5, 0.3], gaze: [0.6, 0.5] }}
      at={[1452, 800]}
      scale={0.38}
      flipped
      layer="sango"
      pivot={[1353, 488]}
    />
  </Page>
);
