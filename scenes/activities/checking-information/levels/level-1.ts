/** Level 1, "First page": what each door brings back, where that may hang, and what can be said in the end. */
import type { Level } from '../level.ts';

export const levelOne: Level = {
  number: 1,
  secondHintFor: 'stamp',
  claims: [
    {
      id: 'octopus',
      clues: {
        who: { accept: ['stronger'] },
        else: { accept: ['stronger'] },
        look: { accept: ['little'] },
      },
      verdict: 'true',
      whyAccept: ['who', 'else'],
    },
    {
      id: 'closed',
      clues: {
        who: { accept: ['little', 'weaker'] },
        else: { accept: ['weaker'] },
        look: { accept: ['weaker', 'little'] },
      },
      verdict: 'nottrue',
      whyAccept: ['else'],
    },
    {
      id: 'bakery',
      clues: {
        who: { accept: ['stronger'] },
        else: { accept: ['stronger'] },
        look: { accept: ['little'] },
      },
      verdict: 'true',
      whyAccept: ['who', 'else'],
    },
    {
      id: 'bigfish',
      clues: {
        who: { accept: ['little'] },
        else: { accept: ['little'] },
        look: { accept: ['little'] },
      },
      verdict: 'notsure',
      whyAccept: ['who', 'else', 'look'],
    },
  ],
};
