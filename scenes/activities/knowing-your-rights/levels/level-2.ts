/** Level 2, "Ropes": ten ways to use five rights, too heavy together; then four letters. */
import type { Level } from '../level.ts';

export const levelTwo: Level = {
  number: 2,
  phases: ['ropes', 'cases'],
  letGoNeeded: 0,
  bags: [],
  capacity: 8,
  needs: [
    { id: 'learn', right: 'learn' },
    { id: 'info', right: 'info' },
    { id: 'play', right: 'play' },
    { id: 'heard', right: 'heard' },
    { id: 'private', right: 'private' },
  ],
  // As they stand in the basket: the back row from the left, then the front row.
  ways: [
    { id: 'shoes', weight: 3, serves: [] },
    { id: 'laptop', weight: 4, serves: ['learn', 'info', 'play'] },
    { id: 'console', weight: 4, serves: ['play'] },
    { id: 'channel', weight: 3, serves: ['heard'] },
    { id: 'room', weight: 4, serves: ['private'] },
    { id: 'radio', weight: 1, serves: ['learn'] },
    { id: 'library', weight: 2, serves: ['learn', 'info'] },
    { id: 'ball', weight: 1, serves: ['play'] },
    { id: 'meeting', weight: 1, serves: ['heard'] },
    { id: 'login', weight: 1, serves: ['private'] },
  ],
  rights: ['learn', 'info', 'play', 'heard', 'private'],
  letters: [
    { id: 'aunt', status: 'help', accept: ['private'], near: ['heard'] },
    { id: 'museum', status: 'fine', accept: ['info', 'learn'], near: ['heard'] },
    { id: 'rules', status: 'fine', accept: ['heard'], near: ['private'] },
    { id: 'offline', status: 'help', accept: ['learn', 'info'], near: ['heard'] },
  ],
};
