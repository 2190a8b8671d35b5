/** Level 2, "Perfect pictures": what each door brings back, where that may hang, and what can be said in the end. */
import type { Level } from '../level.ts';

export const levelTwo: Level = {
  number: 2,
  secondHintFor: 'pin',
  claims: [
    {
      id: 'snow',
      clues: {
        who: { accept: ['weaker'] },
        else: { accept: ['weaker'] },
        look: { accept: ['little'] },
      },
      verdict: 'nottrue',
      whyAccept: ['who', 'else'],
    },
    {
      id: 'banana',
      clues: {
        who: { accept: ['little'] },
        else: { accept: ['stronger'] },
        look: { accept: ['stronger'] },
      },
      verdict: 'true',
      whyAccept: ['else', 'look'],
    },
    {
      id: 'water',
      clues: {
        who: { accept: ['weaker'] },
        else: { accept: ['weaker'] },
        look: { accept: ['little', 'weaker'] },
      },
      verdict: 'nottrue',
      whyAccept: ['else', 'who'],
    },
    {
      id: 'slide',
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
