/** Level 3, "When two cards meet": who may have which card, what a photo gives away, what to tell a friend. */
import type { Level } from '../level.ts';

export const levelThree: Level = {
  number: 3,
  phases: ['pond', 'photo', 'advice'],
  minAnyone: 6,
  secondHintFor: ['me', 'trusted', 'anyone'],
  shore: [{ who: 'club-page', wants: ['goalcard', 'song', 'joke'], needs: true }],
  cards: [
    { id: 'goalcard', accept: ['anyone', 'trusted', 'me'] },
    { id: 'song', accept: ['anyone', 'trusted', 'me'], choiceSaid: true },
    { id: 'joke', accept: ['anyone', 'trusted', 'me'] },
    { id: 'team', accept: ['anyone', 'trusted', 'me'] },
    { id: 'training', accept: ['anyone', 'trusted', 'me'] },
    { id: 'firstname', accept: ['anyone', 'trusted', 'me'] },
    { id: 'gate', accept: ['anyone', 'trusted', 'me'] },
    { id: 'whale', accept: ['anyone', 'trusted', 'me'] },
    { id: 'walk', accept: ['anyone', 'trusted', 'me'] },
  ],
  links: [
    { ring: 'anyone', cards: ['team', 'training'] },
    { ring: 'anyone', cards: ['firstname', 'gate'] },
    { ring: 'anyone', cards: ['whale', 'walk'] },
    { ring: 'anyone', cards: ['team', 'firstname'] },
    { ring: 'anyone', cards: ['gate', 'walk'] },
  ],
  photo: {
    id: 'festival',
    items: [
      { id: 'stamp', accept: ['hide'] },
      { id: 'castle', accept: ['leave'] },
      { id: 'aid', accept: ['leave', 'ask'] },
      { id: 'ticket', accept: ['hide'] },
      { id: 'mirror', accept: ['ask', 'hide'] },
      { id: 'flag', accept: ['leave'] },
    ],
    accept: ['trusted', 'anyone', 'me'],
  },
  advice: {
    friend: 'leila',
    slots: {
      start: [
        { id: 'happy', good: true },
        { id: 'forget', good: true },
        { id: 'sensitive', good: false },
        { id: 'always', good: false },
      ],
      reason: [
        { id: 'hispic', good: true },
        { id: 'notknow', good: true },
        { id: 'looksgood', good: false },
        { id: 'soon', good: false },
      ],
      next: [
        { id: 'takedown', good: true },
        { id: 'askwhat', good: true },
        { id: 'waitcalm', good: false },
        { id: 'newapp', good: false },
      ],
    },
  },
};
