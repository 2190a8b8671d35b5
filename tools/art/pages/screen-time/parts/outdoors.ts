/** What Amal and Mama wear in the snow. */
import { amal, mother } from '../../../people/cast.ts';
import type { Looks } from '../../../people/looks.ts';

export const amalOutdoors: Looks = {
  ...amal,
  headwear: { kind: 'bobble', colour: '#F2644F' },
  scarf: '#F2644F',
  mittens: '#FFC94D',
  top: { kind: 'hoodie', colour: '#8A55A6', pattern: 'quilted' },
  boots: '#E8923C',
};

export const motherOutdoors: Looks = {
  ...mother,
  scarf: '#FFC94D',
  mittens: '#7A3E8E',
  boots: '#7A4A5E',
};
