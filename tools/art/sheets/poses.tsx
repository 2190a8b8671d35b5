/** Poses: turned, in profile, low, seated, of every age, 1600 × 1200. */
import { amal, dad, grandmaRosa, hugo, kito, lina, mei, mother, msOsei, omar, yuki } from '../people/cast.ts';
import { PeopleSheet, row } from './parts/people-sheet.tsx';

export const size = { width: 1600, height: 1200 };

export default () => (
  <PeopleSheet
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
