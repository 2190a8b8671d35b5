/** The people of the stories, each in a few poses, 1600 × 1200. */
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
import { PeopleSheet, row } from './parts/people-sheet.tsx';

export const size = { width: 1600, height: 1200 };

export default () => (
  <PeopleSheet
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
