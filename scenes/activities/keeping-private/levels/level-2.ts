/** Level 2, "Same thing, other person": who may have which card, what a photo gives away, what to tell a friend. */
import type { Level } from '../level.ts';

export const levelTwo: Level = {
  number: 2,
  phases: ['pond', 'photo', 'advice'],
  minAnyone: 0,
  secondHintFor: ['me'],
  shore: [
    { who: 'class', wants: ['bdaywall'], needs: true },
    { who: 'grandmother', wants: ['voicegran'], needs: true },
    { who: 'librarian', wants: ['libform'], needs: true },
    { who: 'bus-app', wants: ['busmap'], needs: true },
    { who: 'quiz', wants: ['bdayquiz'], needs: false },
    { who: 'sticker-app', wants: ['voiceapp'], needs: false },
    { who: 'torch-app', wants: ['torchmap'], needs: false },
  ],
  cards: [
    { id: 'bdaywall', accept: ['trusted'] },
    { id: 'bdayquiz', accept: ['me'] },
    { id: 'voicegran', accept: ['trusted'] },
    { id: 'voiceapp', accept: ['me'] },
    { id: 'libform', accept: ['trusted'] },
    { id: 'gameprofile', accept: ['me'] },
    { id: 'review', accept: ['anyone', 'trusted'] },
    { id: 'busmap', accept: ['trusted'] },
    { id: 'torchmap', accept: ['me'] },
    { id: 'cat', accept: ['anyone', 'trusted'] },
  ],
  links: [],
  photo: {
    id: 'robot',
    items: [
      { id: 'robot', accept: ['leave'] },
      { id: 'note', accept: ['hide'] },
      { id: 'window', accept: ['hide'] },
      { id: 'mug', accept: ['leave'] },
      { id: 'visit', accept: ['hide'] },
      { id: 'brother', accept: ['ask', 'hide'] },
    ],
    accept: ['trusted', 'anyone'],
    ifHidden: { item: 'brother', accept: ['trusted', 'anyone'] },
  },
  advice: {
    friend: 'kofi',
    slots: {
      start: [
        { id: 'exciting', good: true },
        { id: 'thanks', good: true },
        { id: 'oldtrick', good: false },
        { id: 'yourcall', good: false },
      ],
      reason: [
        { id: 'notentered', good: true },
        { id: 'moretricks', good: true },
        { id: 'viruscall', good: false },
        { id: 'allfake', good: false },
      ],
      next: [
        { id: 'showdad', good: true },
        { id: 'screenshot', good: true },
        { id: 'oldnumber', good: false },
        { id: 'askthem', good: false },
      ],
    },
  },
};
