/** The named people of the stories: looks only; pose, face and place are the page's. */
import { palette } from '../kit/palette.ts';
import type { Looks } from './looks.ts';

export const hugo: Looks = {
  age: 'child',
  skin: 'light',
  iris: '#4E7A4A',
  hair: { style: 'curls', colour: '#7A4A2B' },
  top: { kind: 'tee', colour: '#2FA7A0', accent: '#FFE9C8', pattern: 'stripes' },
  bottom: { kind: 'trousers', colour: '#3D5A94' },
  shoes: palette.coral,
};

export const lina: Looks = {
  age: 'small',
  skin: 'light',
  iris: '#4E7A4A',
  hair: { style: 'puffs', colour: '#7A4A2B' },
  top: { kind: 'dress', colour: '#F7B733', accent: '#FFF4E2', sleeve: 'short', trim: '#FFF4E2' },
  bottom: { kind: 'skirt', colour: '#F7B733', socks: '#FFF4E2', length: 0.5 },
  shoes: palette.coralDark,
};

export const grandmaRosa: Looks = {
  age: 'elder',
  skin: 'tan',
  hair: { style: 'bun', colour: '#CFC9D6', brow: '#9C94A8' },
  glasses: '#B9577A',
  lines: true,
  top: { kind: 'cardigan', colour: '#C86A8A', under: '#FFF1DC' },
  bottom: { kind: 'skirt', colour: '#4A6C9A', legs: '#B98A6A', length: 0.62 },
  shoes: '#7A4A5E',
};

export const amal: Looks = {
  age: 'child',
  skin: 'honey',
  hair: { style: 'waves', colour: '#3B2430' },
  top: { kind: 'sweater', colour: '#8A55A6', pattern: 'star', accent: palette.sun },
  bottom: { kind: 'trousers', colour: '#2E7C86' },
  shoes: palette.sun,
};

/** Amal's mother. */
export const mother: Looks = {
  age: 'adult',
  skin: 'honey',
  hair: { style: 'short', colour: '#3B2430' },
  headwear: { kind: 'hijab', colour: '#2E8F95' },
  top: { kind: 'dress', colour: '#B9577A' },
  bottom: { kind: 'skirt', colour: '#B9577A', legs: '#5A3A5E', length: 0.72 },
  shoes: '#5A3A5E',
};

export const kito: Looks = {
  age: 'child',
  skin: 'deep',
  hair: { style: 'coils', colour: '#2E2026' },
  top: { kind: 'hoodie', colour: '#F28C38' },
  bottom: { kind: 'shorts', colour: '#2F6FA8', socks: '#FFF4E2' },
  shoes: palette.teal,
};

/** Kito's father. */
export const dad: Looks = {
  age: 'adult',
  skin: 'deep',
  hair: { style: 'fade', colour: '#2A1C22' },
  beard: true,
  top: { kind: 'shirt', colour: '#4E9A6E' },
  bottom: { kind: 'trousers', colour: '#5B4A6E' },
  shoes: '#8A5A3C',
};

/** Sells mangos beside Dad's stall; wide and splendid. */
export const mangoSeller: Looks = {
  age: 'adult',
  skin: 'ebony',
  hair: { style: 'fade', colour: '#241820' },
  headwear: { kind: 'wrap', colour: '#2F6FD0' },
  earrings: palette.sun,
  top: { kind: 'dress', colour: '#C2417F', pattern: 'dots', accent: '#FFB84D', sleeve: 'long' },
  bottom: { kind: 'skirt', colour: '#C2417F', legs: '#5E3826', length: 0.78 },
  shoes: '#E8A33D',
  girth: 1.36,
};

/** A child in her story; the workbook shows her at ten, as `meiOlder`. */
export const mei: Looks = {
  age: 'child',
  skin: 'rosy',
  hair: { style: 'bob', colour: '#2A2238', tucked: true },
  hearingAid: true,
  top: { kind: 'dungarees', colour: '#FFE9C8', bib: '#E0566B', pattern: 'dots', accent: '#F2A0A0' },
  bottom: { kind: 'trousers', colour: '#E0566B' },
  shoes: palette.sun,
};

/** Rides a wheelchair: poses `wheel` and `wheelWave`. */
export const aru: Looks = {
  age: 'child',
  skin: 'brown',
  hair: { style: 'sweep', colour: '#2C1E26' },
  glasses: '#7A3E8E',
  top: { kind: 'tee', colour: '#E9573F', accent: '#FFE39A', pattern: 'fish', sleeve: 'short' },
  bottom: { kind: 'trousers', colour: '#34497A' },
  shoes: palette.leaf,
  chairColour: palette.sun,
};

/** The teacher. */
export const msOsei: Looks = {
  age: 'adult',
  skin: 'ebony',
  hair: { style: 'fade', colour: '#241820' },
  headwear: { kind: 'wrap', colour: '#D8483F' },
  earrings: palette.sun,
  top: { kind: 'cardigan', colour: '#2C7F8C', under: '#FFE0A3' },
  bottom: { kind: 'skirt', colour: '#6A3F86', legs: '#3E2A4E', length: 0.6 },
  shoes: '#C9412F',
};

export const ines: Looks = {
  age: 'tween',
  skin: 'light',
  iris: '#2F7D9B',
  freckles: true,
  hair: { style: 'braid', colour: '#C9552B' },
  top: { kind: 'shirt', colour: '#5FAF83', sleeve: 'short' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: palette.coral,
};

export const omar: Looks = {
  age: 'tween',
  skin: 'tan',
  hair: { style: 'sweep', colour: '#33222A' },
  headwear: { kind: 'cap', colour: '#3E7FCF' },
  top: { kind: 'hoodie', colour: '#F4C04A' },
  bottom: { kind: 'trousers', colour: '#4A4468' },
  shoes: '#E5533F',
};

export const yuki: Looks = {
  age: 'tween',
  skin: 'rosy',
  hair: { style: 'tousle', colour: '#2B2440' },
  headwear: { kind: 'clip', colour: palette.sun },
  top: {
    kind: 'tee',
    colour: '#F3EDE2',
    sleeve: 'short',
    sleeveColour: '#3E8EDE',
    trim: '#3E8EDE',
    pattern: 'block',
    accent: '#9CCBF0',
  },
  bottom: { kind: 'shorts', colour: '#6A4A9A', socks: '#FFF4E2' },
  shoes: palette.teal,
};
