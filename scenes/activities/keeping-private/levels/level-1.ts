/** Level 1, "Who needs it?": who may have which card, what a photo gives away. */
import type { Level } from '../level.ts';

export const levelOne: Level = {
  number: 1,
  phases: ['pond', 'photo'],
  minAnyone: 0,
  secondHintFor: ['me', 'trusted'],
  shore: [
    { who: 'cook', wants: ['nuts'], needs: true },
    { who: 'grandfather', wants: ['address'], needs: true },
    { who: 'neighbour', wants: ['empty'], needs: true },
    { who: 'art-wall', wants: ['dragon'], needs: true },
    { who: 'unknown-visitor', wants: ['code', 'empty'], needs: false },
  ],
  cards: [
    { id: 'code', accept: ['me'] },
    { id: 'dragon', accept: ['anyone'] },
    { id: 'nuts', accept: ['trusted'] },
    { id: 'address', accept: ['trusted'] },
    { id: 'colour', accept: ['trusted', 'anyone'], choiceSaid: true },
    { id: 'badday', accept: ['me', 'trusted'], choiceSaid: true },
    { id: 'result', accept: ['anyone', 'trusted'] },
    { id: 'empty', accept: ['trusted'] },
    { id: 'nickname', accept: ['anyone', 'trusted'] },
  ],
  links: [],
  photo: {
    id: 'race',
    items: [
      { id: 'badge', accept: ['hide'] },
      { id: 'medal', accept: ['leave'] },
      { id: 'house', accept: ['hide'] },
      { id: 'yuki', accept: ['ask', 'hide'] },
      { id: 'bike', accept: ['leave'] },
      { id: 'bib', accept: ['hide'] },
    ],
    accept: ['me', 'trusted'],
    ifHidden: { item: 'yuki', accept: ['me', 'trusted', 'anyone'] },
  },
};
