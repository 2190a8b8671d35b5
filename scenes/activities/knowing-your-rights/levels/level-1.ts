/** Level 1, "Lift-off": six rights and six wants in twelve bags. */
import type { Level } from '../level.ts';

export const levelOne: Level = {
  number: 1,
  phases: ['sort', 'top3'],
  letGoNeeded: 5,
  bags: [
    { id: 'rest', right: 'rest' },
    { id: 'photo', right: 'private' },
    { id: 'opinion', right: 'heard' },
    { id: 'language', right: 'info' },
    { id: 'included', right: 'include' },
    { id: 'protect', right: 'protect' },
    { id: 'laptop' },
    { id: 'samegame' },
    { id: 'nolimit' },
    { id: 'winvote' },
    { id: 'fans' },
    { id: 'onlymine' },
  ],
  capacity: 0,
  needs: [],
  ways: [],
  rights: ['rest', 'private', 'heard', 'info', 'include', 'protect'],
  letters: [],
};
