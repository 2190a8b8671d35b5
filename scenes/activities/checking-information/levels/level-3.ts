/** Level 3, "Echoes": what each door brings back, where that may hang, and what can be said in the end. */
import type { Level } from '../level.ts';

export const levelThree: Level = {
  number: 3,
  secondHintFor: 'pin',
  claims: [
    {
      id: 'goldfish',
      clues: {
        who: { accept: ['weaker', 'little'] },
        else: { accept: ['little', 'weaker'], echo: 5 },
        look: { accept: ['weaker'] },
      },
      verdict: 'nottrue',
      whyAccept: ['look', 'else'],
    },
    {
      id: 'flood',
      clues: {
        who: { accept: ['weaker', 'little'] },
        else: { accept: ['weaker'] },
        look: { accept: ['weaker'] },
      },
      verdict: 'nottrue',
      whyAccept: ['else', 'look'],
    },
    {
      id: 'mouse',
      clues: {
        who: { accept: ['little'] },
        else: { accept: ['stronger'] },
        look: { accept: ['stronger'] },
      },
      verdict: 'true',
      whyAccept: ['else', 'look'],
    },
    {
      id: 'moth',
      clues: {
        who: { accept: ['stronger', 'little'] },
        else: { accept: ['little'] },
        look: { accept: ['little', 'weaker'] },
      },
      verdict: 'notsure',
      whyAccept: ['who', 'else', 'look'],
    },
  ],
};
