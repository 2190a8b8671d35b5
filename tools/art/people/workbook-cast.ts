/** The people of the workbook who are not in a story, and the older Mei and Aru. */
import { palette } from '../kit/palette.ts';
import { aru, mei } from './cast.ts';
import type { Looks, PatternName, Top } from './looks.ts';

const tee = (colour: string, accent: string, pattern: PatternName): Top => ({
  kind: 'tee',
  colour,
  accent,
  pattern,
  sleeve: 'short',
});

export const meiOlder: Looks = { ...mei, age: 'tween' };
export const aruOlder: Looks = { ...aru, age: 'tween' };

export const kofi: Looks = {
  age: 'tween',
  skin: 'ebony',
  hair: { style: 'coils', colour: '#241820' },
  top: { kind: 'hoodie', colour: '#4FA574' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: palette.sun,
};

export const tomas: Looks = {
  age: 'tween',
  skin: 'honey',
  hair: { style: 'curls', colour: '#4A2E2A' },
  glasses: '#2F6FA8',
  top: { kind: 'sweater', colour: '#E9A23B', pattern: 'stripes', accent: '#FFF1D6' },
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: palette.teal,
};

export const bo: Looks = {
  age: 'tween',
  skin: 'rosy',
  hair: { style: 'sweep', colour: '#C98A3C' },
  top: tee('#3FA58C', '#FFE39A', 'leaf'),
  bottom: { kind: 'shorts', colour: '#34497A', socks: '#FFF4E2' },
  shoes: palette.coral,
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

export const tomasMother: Looks = {
  age: 'adult',
  skin: 'honey',
  hair: { style: 'short', colour: '#3B2430' },
  headwear: { kind: 'hijab', colour: '#C9577A' },
  top: { kind: 'dress', colour: '#2E8F95' },
  bottom: { kind: 'skirt', colour: '#2E8F95', legs: '#3A4E6E', length: 0.7 },
  shoes: '#5A3A5E',
};

export const cook: Looks = {
  age: 'adult',
  skin: 'brown',
  hair: { style: 'bun', colour: '#2C1E26' },
  headwear: { kind: 'wrap', colour: '#FFFDF6' },
  top: { kind: 'shirt', colour: '#FFFDF6' },
  apron: '#E9806E',
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: '#5A3A5E',
};

export const coach: Looks = {
  age: 'adult',
  skin: 'deep',
  hair: { style: 'fade', colour: '#241820' },
  headwear: { kind: 'cap', colour: '#E5533F' },
  top: { kind: 'hoodie', colour: '#3E7FCF' },
  bottom: { kind: 'trousers', colour: '#34497A' },
  shoes: palette.sun,
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

export const cousin: Looks = {
  age: 'adult',
  skin: 'tan',
  hair: { style: 'tousle', colour: '#33222A' },
  top: { kind: 'hoodie', colour: '#5A5580' },
  bottom: { kind: 'trousers', colour: '#34385A' },
  shoes: palette.coral,
};

export const olderSister: Looks = {
  age: 'adult',
  skin: 'honey',
  hair: { style: 'long', colour: '#2E2026' },
  top: { kind: 'sweater', colour: '#3F9E7C' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: '#5A3A5E',
};

export const littleBrother: Looks = {
  age: 'small',
  skin: 'tan',
  hair: { style: 'curls', colour: '#33222A' },
  top: tee('#E5533F', '#FFE9C8', 'stripes'),
  bottom: { kind: 'shorts', colour: '#2F6FA8' },
  shoes: palette.teal,
};

/** The child who plays: golden like a game piece, so that anyone may be it. */
export const you: Looks = {
  age: 'tween',
  skin: '#FFC94D',
  hair: { style: 'fade', colour: '#E0A93B' },
  top: tee('#7A5FB0', '#FFE39A', 'star'),
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: palette.coral,
};
