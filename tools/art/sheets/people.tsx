/** Sheets of the people to look at: the cast, the faces, the poses. */
import type { Point } from '../kit/curves.ts';
import { usePaint } from '../kit/drawing.tsx';
import { Oval, Place } from '../kit/shapes.tsx';
import { Portrait } from '../people/bust.tsx';
import {
  amal,
  aru,
  dad,
  grandmaRosa,
  hugo,
  ines,
  kito,
  lina,
  mei,
  mother,
  msOsei,
  omar,
  yuki,
} from '../people/cast.ts';
import { expressions, type ExpressionName } from '../people/face/expressions.ts';
import { HeadAlone } from '../people/head/head.tsx';
import type { Looks } from '../people/looks.ts';
import { Person } from '../people/person.tsx';
import type { View } from '../people/pose.ts';
import { builds } from '../people/proportions.ts';
import type { PersonProps } from '../people/props.ts';
import { Carry, Hug } from '../people/together.tsx';
import * as workbook from '../people/workbook-cast.ts';

const Sheet = ({ people }: { people: PersonProps[] }) => (
  <g>
    <rect width={1600} height={1200} fill="#FFF3E0" />
    {[400, 780, 1160].map((y) => (
      <Oval key={y} at={[800, y + 8]} radius={[860, 46]} fill="#F3E2BE" />
    ))}
    {people.map((person, index) => (
      <Person key={index} {...person} />
    ))}
  </g>
);

const row = (y: number, scale: number, people: [x: number, person: PersonProps][]): PersonProps[] =>
  people.map(([x, person]) => ({ ...person, at: [x, y] as Point, scale }));

export const CastSheet = () => (
  <Sheet
    people={[
      ...row(400, 0.88, [
        [120, { ...msOsei, pose: 'point' }],
        [330, { ...dad, pose: 'wave', face: 'laughing', headTurn: -0.2 }],
        [480, { ...kito, pose: 'cheer', face: 'laughing' }],
        [650, { ...mother, pose: 'offer', face: 'calm', headTurn: 0.35 }],
        [810, { ...amal, pose: 'holdFront', face: 'curious', headTurn: -0.25 }],
        [970, { ...grandmaRosa, face: 'calm', headTurn: 0.2 }],
        [1380, { ...omar, pose: 'hips', face: 'proud', headTurn: -0.2 }],
        [1510, { ...ines }],
      ]),
      ...row(780, 1.08, [
        [110, { ...hugo, headTurn: 0.15 }],
        [270, { ...lina, pose: 'tug', face: 'asking' }],
        [470, { ...hugo, pose: 'floorTablet', face: 'focus' }],
        [690, { ...aru, pose: 'wheel' }],
        [930, { ...mei, pose: 'wave', headTurn: -0.15 }],
        [1120, { ...kito, pose: 'run', face: 'play' }],
        [1310, { ...yuki, face: 'curious', headTurn: 0.3 }],
        [1480, { ...omar, pose: 'lookPhone', face: 'unsure' }],
      ]),
      ...row(1160, 1.08, [
        [110, { ...ines, pose: 'cover', face: 'surprised' }],
        [290, { ...amal, pose: 'floor', face: 'tired' }],
        [500, { ...mei, pose: 'floor', face: 'proud', headTurn: 0.3 }],
        [700, { ...yuki, pose: 'point', face: 'laughing', headTurn: 0.3 }],
        [900, { ...lina, pose: 'cheer', face: 'laughing' }],
        [1080, { ...ines, pose: 'table', face: 'calm' }],
        [1270, { ...hugo, pose: 'offer', face: 'unsure', headTurn: 0.2 }],
        [1460, { ...aru, pose: 'wheelWave', face: 'laughing', headTurn: -0.1 }],
      ]),
    ]}
  />
);

export const PoseSheet = () => (
  <Sheet
    people={[
      ...row(300, 1, [
        [80, { ...hugo, pose: 'turned' }],
        [210, { ...lina, pose: 'profile', face: 'play' }],
        [330, { ...kito, pose: 'back' }],
        [470, { ...mei, pose: 'backReach' }],
        [620, { ...amal, pose: 'profile', flipped: true, face: 'curious' }],
        [760, { ...lina, pose: 'bendNose', face: 'hopeful', boots: '#3E8EDE' }],
        [900, { ...kito, pose: 'lean', face: 'curious' }],
        [1060, { ...kito, pose: 'runSide', face: 'laughing' }],
        [1200, { ...lina, pose: 'tiptoe', face: 'delighted', boots: '#3E8EDE' }],
        [1360, { ...lina, pose: 'armsWide', face: 'laughShut' }],
        [1510, { ...yuki, pose: 'turned', flipped: true, face: 'sly' }],
      ]),
      ...row(570, 1, [
        [90, { ...hugo, pose: 'kneel', face: 'tender' }],
        [240, { ...mei, pose: 'crouch', face: 'curious' }],
        [460, { ...hugo, pose: 'tummy', face: 'delighted' }],
        [640, { ...hugo, pose: 'kneesUp', face: 'sulking', hotEars: true }],
        [800, { ...lina, pose: 'kneesUp', face: 'wobble', flipped: true }],
        [930, { ...kito, pose: 'sitTurned' }],
        [1110, { ...kito, pose: 'stopHand', face: 'trying' }],
        [1240, { ...kito, pose: 'tummyHands', face: 'breathe' }],
        [1370, { ...kito, pose: 'tell', face: 'calling' }],
        [1500, { ...omar, pose: 'whisper', face: 'whisper' }],
      ]),
      ...row(930, 0.92, [
        [110, { ...dad, pose: 'turned', face: 'laughing' }],
        [260, { ...dad, pose: 'kneelOne', face: 'tender' }],
        [460, { ...dad, pose: 'step', face: 'mmhm' }],
        [640, { ...grandmaRosa, pose: 'lean', face: 'delighted' }],
        [830, { ...msOsei, pose: 'kneelOne', face: 'tender', flipped: true }],
        [980, { ...mother, pose: 'profile', face: 'tender' }],
        [1110, { ...grandmaRosa, pose: 'profile', face: 'laughing', flipped: true }],
        [1260, { ...dad, pose: 'phoneTable', face: 'mmhm' }],
        [1480, { ...dad, pose: 'back' }],
      ]),
      ...row(1190, 0.72, [
        [80, { ...dad, pose: 'sitSide', face: 'calm' }],
        [200, { ...grandmaRosa, pose: 'sitSide', face: 'calm' }],
        [330, { ...grandmaRosa, pose: 'sitSofa', face: 'relieved' }],
        [450, { ...mother, pose: 'sitSofa', face: 'calm' }],
        [560, { ...lina, pose: 'sitSofa', face: 'play' }],
        [680, { ...lina, pose: 'floor' }],
        [790, { ...lina, pose: 'kneel', face: 'tender' }],
        [900, { ...mother, pose: 'kneel', face: 'tender' }],
        [1060, { ...lina, pose: 'tummy', face: 'tongue' }],
        [1180, { ...kito, pose: 'coverDown', face: 'trying' }],
        [1290, { ...kito, pose: 'holdUp', face: 'delighted' }],
        [1410, { ...lina, pose: 'sitTurned', face: 'delighted' }],
        [1520, { ...lina, pose: 'crouch', face: 'curious', look: 'down' }],
      ]),
    ]}
  />
);

const cast: Looks[] = [hugo, lina, amal, mother, kito, dad, mei, aru, msOsei, grandmaRosa, ines, omar, yuki];
const tints = ['#CDEBFA', '#FFE3C2', '#DDF0D8', '#EFDDF2'];
const faceNames = Object.keys(expressions) as ExpressionName[];

interface FaceProps {
  looks: Looks;
  at: Point;
  scale: number;
  view?: View;
  face?: ExpressionName;
  nod?: number;
  gaze?: Point;
  flipped?: boolean;
}

function Face({ looks, at, scale, view = 'front', face = 'happy', nod = 0, gaze, flipped = false }: FaceProps) {
  const paint = usePaint();
  return (
    <g filter={paint.form({ size: 'small', strength: 0.3, flipped })}>
      <Place at={at} scale={scale} flipped={flipped}>
        <HeadAlone
          looks={looks}
          adult={builds[looks.age].adult}
          view={view}
          expression={expressions[face]}
          turn={0}
          nod={nod}
          gaze={gaze}
          mirrored={flipped}
          night={false}
        />
      </Place>
    </g>
  );
}

const member = (index: number): Looks => cast[index % cast.length] ?? hugo;

export const FaceSheet = () => (
  <g>
    <rect width={1600} height={1400} fill="#FFF3E0" />
    {cast.map((looks, index) => (
      <g key={index}>
        <Face looks={looks} at={[62 + index * 123, 105]} scale={0.92} view="turned" />
        <Face looks={looks} at={[62 + index * 123, 265]} scale={0.92} view="side" flipped={index % 2 === 1} />
        <Face looks={looks} at={[62 + index * 123, 430]} scale={0.92} view="back" />
      </g>
    ))}
    {faceNames.map((face, index) => {
      const at: Point = [85 + (index % 9) * 178, 620 + Math.floor(index / 9) * 165];
      const view = index % 3 === 1 ? 'turned' : 'front';
      return (
        <g key={face}>
          <Oval at={at} radius={74} fill={tints[index % 4] ?? '#fff'} />
          <Face looks={member(index * 5 + 2)} at={at} scale={1} view={view} face={face} flipped={index % 6 === 1} />
        </g>
      );
    })}
  </g>
);

/** Everyone of the workbook, and the people who touch. */
export const PortraitSheet = () => (
  <g>
    <rect width={1600} height={900} fill="#FFF3E0" />
    {Object.values(workbook).map((looks, index) => (
      <Portrait
        key={index}
        {...looks}
        at={[100 + (index % 9) * 172, 100 + Math.floor(index / 9) * 175]}
        size={150}
        corner={24}
        backdrop={tints[index % 4]}
      />
    ))}
    <Hug left={{ ...grandmaRosa, face: 'down' }} right={{ ...mei, face: 'proud' }} gap={58} at={[200, 860]} />
    <Hug left={{ ...dad, face: 'tender' }} right={{ ...lina, face: 'laughShut' }} at={[460, 860]} />
    <Hug left={{ ...ines, face: 'laughing' }} right={{ ...yuki, face: 'proud' }} gap={60} at={[700, 860]} flipped />
    <Carry adult={{ ...mother, face: 'tender' }} child={{ ...lina, face: 'sleepy' }} at={[920, 860]} />
    <Person {...workbook.cook} pose="offer" at={[1150, 870]} />
    <Person {...workbook.grandfather} pose="sitSofa" face="calm" at={[1330, 870]} />
    <Person {...msOsei} pose="sitSide" face="calm" at={[1470, 870]} />
  </g>
);
