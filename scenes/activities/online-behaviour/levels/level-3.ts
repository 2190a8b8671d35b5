/** Level 3, "The camp photo". */
import type { Level } from '../level.ts';

export const levelThree: Level = {
  number: 3,
  flowers: 'when asked',
  tasks: ['photo', 'zip'],
  cast: { you: 3, mei: 1, leila: 3, tomas: 3 },
  start: 'n1',
  moments: {
    n1: {
      lines: ['leila', 'tomas'],
      options: [
        { id: 'a', kind: 'all', feel: { leila: -1 }, sets: ['photo'], next: 'n2' },
        { id: 'b', kind: 'one', to: 'leila', feel: { mei: 1 }, sets: ['photo'], next: 'n2' },
        { id: 'c', kind: 'one', to: 'mei', feel: { mei: 1 }, next: 'n2' },
        { id: 'd', kind: 'all', feel: { mei: -1 }, next: 'n2' },
      ],
    },
    n2: {
      lines: ['mei', 'tomas'],
      options: [
        { id: 'a', kind: 'all', feel: { tomas: 1 }, next: 'n3' },
        { id: 'b', kind: 'one', to: 'tomas', feel: { mei: 1 }, next: 'n3' },
        { id: 'c', kind: 'talk', to: 'mei', feel: { mei: 1 }, next: 'n3' },
        { id: 'd', kind: 'block', to: 'tomas', feel: { tomas: -1 }, next: 'n3' },
      ],
    },
    n3: {
      lines: ['zip', 'leila'],
      options: [
        { id: 'a', kind: 'all', feel: { leila: -1 }, next: 'n4' },
        { id: 'b', kind: 'block', feel: { leila: 1 }, sets: ['zip'], next: 'n4' },
        { id: 'c', kind: 'leave', feel: { leila: -1, mei: -1 }, next: 'n4' },
        { id: 'd', kind: 'tell', feel: { leila: 1, mei: 1 }, sets: ['zip'], next: 'n4' },
      ],
    },
    n4: {
      lines: ['leila'],
      options: [
        { id: 'a', kind: 'talk', to: 'mei', feel: { mei: 1, leila: 1 }, sets: ['photo'], next: 'fin' },
        { id: 'b', kind: 'all', feel: { leila: 1, mei: -1 }, next: 'fin' },
        { id: 'c', kind: 'one', to: 'mei', feel: { mei: 1 }, sets: ['photo'], next: 'fin' },
        { id: 'd', kind: 'all', feel: { leila: -1 }, next: 'fin' },
      ],
    },
    fin: { lines: ['mei'], options: [] },
  },
};
