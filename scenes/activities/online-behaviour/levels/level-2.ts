/** Level 2, "Two hundred messages". */
import type { Level } from '../level.ts';

export const levelTwo: Level = {
  number: 2,
  flowers: 'after a move',
  tasks: [],
  cast: { you: 2, kofi: 2, leila: 3, ines: 3 },
  start: 'n1',
  moments: {
    n1: {
      lines: ['leila', 'kofi'],
      options: [
        { id: 'a', kind: 'all', feel: { kofi: 1 }, next: 'n2' },
        { id: 'b', kind: 'all', feel: { leila: -1 }, next: 'n2' },
        { id: 'c', kind: 'one', to: 'leila', feel: {}, next: 'n2' },
        { id: 'd', kind: 'all', feel: { kofi: -1 }, next: 'n2' },
      ],
    },
    n2: {
      lines: ['ines', 'leila'],
      options: [
        { id: 'a', kind: 'mute', feel: { you: 2 }, next: 'n3' },
        { id: 'b', kind: 'leave', feel: { you: 1, kofi: -1, ines: -1 }, next: 'n3' },
        { id: 'c', kind: 'all', feel: { you: 1, ines: 1 }, next: 'n3' },
        { id: 'd', kind: 'block', to: 'leila', feel: { you: 1, leila: -2 }, next: 'n3' },
      ],
    },
    n3: {
      lines: ['ines', 'kofi'],
      options: [
        { id: 'a', kind: 'all', feel: { kofi: 1 }, next: 'n4' },
        { id: 'b', kind: 'all', feel: { kofi: -1 }, next: 'n4' },
        { id: 'c', kind: 'talk', to: 'kofi', feel: { kofi: 2 }, next: 'n4' },
        { id: 'd', kind: 'all', feel: { kofi: -1, leila: -1 }, next: 'n4' },
      ],
    },
    n4: {
      lines: ['leila'],
      options: [
        { id: 'a', kind: 'all', feel: { leila: 1 }, next: 'fin' },
        { id: 'b', kind: 'wait', feel: { leila: -1 }, next: 'fin' },
        { id: 'c', kind: 'one', to: 'leila', feel: { leila: 1 }, next: 'fin' },
        { id: 'd', kind: 'all', feel: { leila: -1 }, next: 'fin' },
      ],
    },
    fin: { lines: ['leila'], options: [] },
  },
};
