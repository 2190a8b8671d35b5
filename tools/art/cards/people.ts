/** People of the workbook who are not in the stories' cast. */
import { palette } from '../kit/palette.ts';
import { aru as youngAru, mei as youngMei } from '../people/cast.ts';
import type { Looks } from '../people/looks.ts';

/** In the workbook Mei and Aru are some years older. */
export const mei: Looks = { ...youngMei, age: 'tween' };
export const aru: Looks = { ...youngAru, age: 'tween' };

export const kofi: Looks = {
  age: 'tween',
  skin: 'ebony',
  hair: { style: 'coils', colour: '#241820' },
  top: { kind: 'hoodie', colour: '#4FA574' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: palette.sun,
};

export const leila: Looks = {
  age: 'tween',
  skin: 'tan',
  hair: { style: 'long', colour: '#3B2430' },
  headwear: { kind: 'band', colour: palette.coral },
  top: { kind: 'cardigan', colour: '#D0608A', under: '#FFF1DC' },
  bottom: { kind: 'trousers', colour: '#4A6C9A' },
  shoes: palette.sun,
};

export const nadia: Looks = {
  age: 'tween',
  skin: 'honey',
  hair: { style: 'waves', colour: '#2E2026' },
  headwear: { kind: 'hijab', colour: '#6A7FD0' },
  top: { kind: 'sweater', colour: '#F2B84B' },
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: palette.coral,
};

export const grandfather: Looks = {
  age: 'elder',
  skin: 'tan',
  hair: { style: 'fade', colour: '#E9E4EE', brow: '#CFC9D6' },
  beard: true,
  lines: true,
  glasses: '#7A5A3E',
  top: { kind: 'cardigan', colour: '#6B8E5A', under: '#FFF1DC' },
  bottom: { kind: 'trousers', colour: '#5A4A5E' },
  shoes: '#7A4A3E',
};

export const yukisDad: Looks = {
  age: 'adult',
  skin: 'rosy',
  hair: { style: 'sweep', colour: '#2B2440' },
  top: { kind: 'dungarees', colour: '#FFF1DC', bib: '#3E8EDE' },
  bottom: { kind: 'trousers', colour: '#3E5A94' },
  shoes: '#5A3A5E',
};

export const cook: Looks = {
  age: 'adult',
  skin: 'brown',
  hair: { style: 'bun', colour: '#2C1E26' },
  headwear: { kind: 'wrap', colour: '#FFFDF6' },
  top: { kind: 'shirt', colour: '#FFFDF6' },
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: '#5A3A5E',
};

export const neighbour: Looks = {
  age: 'adult',
  skin: 'light',
  hair: { style: 'bob', colour: '#A65A32' },
  glasses: '#2F7D5B',
  top: { kind: 'sweater', colour: '#7A5FB0' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: '#7A4A3E',
};

export const librarian: Looks = {
  age: 'adult',
  skin: 'deep',
  hair: { style: 'puffs', colour: '#2C1E26' },
  glasses: '#E5533F',
  top: { kind: 'cardigan', colour: '#D98A3C', under: '#FFF1DC' },
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: '#5A3A5E',
};

export const aunt: Looks = {
  age: 'adult',
  skin: 'tan',
  hair: { style: 'waves', colour: '#4A2E2A' },
  earrings: palette.sun,
  top: { kind: 'shirt', colour: '#2FA7A0' },
  bottom: { kind: 'trousers', colour: '#5A4A6E' },
  shoes: '#5A3A5E',
};

export const littleBrother: Looks = {
  age: 'small',
  skin: 'tan',
  hair: { style: 'curls', colour: '#33222A' },
  top: { kind: 'tee', colour: '#E5533F', accent: '#FFE9C8', pattern: 'stripes', sleeve: 'short' },
  bottom: { kind: 'shorts', colour: '#2F6FA8' },
  shoes: palette.teal,
};
