/** Levels 2 and 3: ways to use a right, and how heavy each is. */
import type { VNode } from 'preact';
import { Card } from '../../../cards/parts/card.tsx';
import { Library } from '../../../cards/parts/library.tsx';
import { Thing } from '../../../cards/parts/thing.tsx';
import { Stars } from '../../../cards/things/marks.tsx';
import { Ball, SpeechBubble } from './rights.tsx';
import { Film, Laptop, SoundWaves, Tablet, VideoCall } from './screens.tsx';
import {
  BigButtons,
  ChairCircle,
  DanceMat,
  LibraryCard,
  NightSky,
  RibbonKey,
  ThickBooks,
  TreasureMap,
  WrittenLeaf,
} from './wants.tsx';

const thing = (drawing: VNode, scale = 1.08) => (
  <Card>
    <Thing scale={scale}>{drawing}</Thing>
  </Card>
);

export const ways = {
  laptop: thing(<Laptop />, 1.06),
  console: (
    <Card>
      <Library name="video-game" size={130} />
    </Card>
  ),
  room: (
    <Card>
      <Library name="door" at={[-6, 0]} size={124} />
      <Thing at={[42, -40]} scale={0.4}>
        <NightSky />
      </Thing>
    </Card>
  ),
  channel: (
    <Card>
      <Library name="movie-camera" size={124} />
    </Card>
  ),
  shoes: (
    <Card>
      <Library name="running-shoe" at={[0, 14]} size={114} />
      <Thing at={[0, -44]}>
        <Stars />
      </Thing>
    </Card>
  ),
  library: thing(<LibraryCard />),
  radio: (
    <Card>
      <Library name="radio" size={126} />
    </Card>
  ),
  ball: thing(<Ball />, 1.16),
  meeting: thing(<ChairCircle />, 1.12),
  login: thing(<RibbonKey />, 1.02),
  video: (
    <Card>
      <Thing at={[-8, 0]} scale={0.94}>
        <Film />
      </Thing>
      <Thing at={[46, 30]} scale={0.9}>
        <SoundWaves />
      </Thing>
    </Card>
  ),
  captions: thing(<Film captions />, 1.06),
  dancemat: (
    <Card>
      <Thing at={[0, 6]} scale={1.04}>
        <DanceMat />
      </Thing>
      <Library name="footprints" at={[0, -12]} size={58} />
    </Card>
  ),
  buttons: thing(<BigButtons />, 1.1),
  english: thing(<ThickBooks />, 1.06),
  arabic: thing(<WrittenLeaf />, 1.04),
  livevote: thing(<VideoCall />, 1.04),
  textvote: (
    <Card>
      <Library name="postbox" size={130} />
    </Card>
  ),
  tablet: (
    <Card>
      <Thing at={[0, 16]} scale={0.96}>
        <Tablet />
      </Thing>
      <Thing at={[-32, -36]} scale={0.48}>
        <SpeechBubble colour="#FFC94D" dots />
      </Thing>
      <Thing at={[36, -32]} scale={0.5}>
        <SpeechBubble colour="#6FBF73" dots />
      </Thing>
    </Card>
  ),
  quest: thing(<TreasureMap />, 1.04),
} satisfies Record<string, VNode>;

/** In stones, as the levels say. */
export const weights: Readonly<Record<keyof typeof ways, number>> = {
  laptop: 4,
  console: 4,
  room: 4,
  channel: 3,
  shoes: 3,
  library: 2,
  radio: 1,
  ball: 1,
  meeting: 1,
  login: 1,
  video: 2,
  captions: 2,
  dancemat: 2,
  buttons: 2,
  english: 3,
  arabic: 1,
  livevote: 3,
  textvote: 1,
  tablet: 4,
  quest: 3,
};
