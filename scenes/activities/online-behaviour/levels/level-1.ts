/** Level 1, "The wave". */
import type { Level } from '../level.ts';

export const levelOne: Level = {
  number: 1,
  flowers: 'open',
  tasks: [],
  cast: { you: 3, omar: 2, yuki: 3, mei: 2 },
  start: 'n1',
  moments: {
    n1: {
      lines: ['omar', 'yuki'],
      options: [
        { id: 'a', kind: 'all', feel: { omar: -1 }, next: 'n2' },
        { id: 'b', kind: 'all', feel: { yuki: -1 }, next: 'n2' },
        { id: 'c', kind: 'all', feel: { omar: 1 }, next: 'n2' },
        { id: 'd', kind: 'all', feel: {}, next: 'n2' },
      ],
    },
    n2: {
      lines: ['yuki', 'mei'],
      options: [
        { id: 'a', kind: 'all', feel: { mei: 2 }, next: 'n3' },
        { id: 'b', kind: 'all', feel: { mei: -1 }, next: 'n3' },
        { id: 'c', kind: 'one', to: 'yuki', feel: { omar: 1 }, next: 'n3' },
        { id: 'd', kind: 'all', feel: { yuki: 1 }, next: 'n3' },
      ],
    },
    n3: {
      lines: ['omar'],
      options: [
        { id: 'a', kind: 'all', feel: { omar: 1 }, next: 'n4' },
        { id: 'b', kind: 'all', feel: { omar: -1 }, next: 'n4' },
        { id: 'c', kind: 'talk', to: 'omar', feel: { omar: 2 }, next: 'n4' },
        { id: 'd', kind: 'all', feel: { yuki: -1 }, next: 'n4' },
      ],
    },
    n4: {
      lines: ['omar', 'yuki'],
      options: [
        { id: 'a', kind: 'all', feel: { mei: 1 }, next: 'fin' },
        { id: 'b', kind: 'all', feel: {}, next: 'fin' },
        { id: 'c', kind: 'wait', feel: {}, next: 'fin' },
      ],
    },
    fin: { lines: ['omar'], options: [] },
  },
};
