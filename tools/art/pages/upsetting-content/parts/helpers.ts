/** Helpers of Kito's who are only seen as painted faces and on cards: looks alone. */
import { palette } from '../../../kit/palette.ts';
import type { Looks } from '../../../people/looks.ts';

export const grandmother: Looks = {
  age: 'elder',
  skin: 'deep',
  hair: { style: 'bun', colour: '#EDE7F0', brow: '#B9B0C4' },
  glasses: '#2E8F95',
  lines: true,
  top: { kind: 'cardigan', colour: '#7A5FB8', under: '#FFE0A3' },
  bottom: { kind: 'skirt', colour: '#4A6C9A' },
  shoes: '#7A4A5E',
};

export const teacher: Looks = {
  age: 'adult',
  skin: 'brown',
  hair: { style: 'short', colour: '#2C1E26' },
  glasses: '#3A3152',
  top: { kind: 'shirt', colour: '#E8B84A' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: '#7A4A5E',
};

export const nurse: Looks = {
  age: 'adult',
  skin: 'honey',
  hair: { style: 'bob', colour: '#3B2430' },
  headwear: { kind: 'band', colour: '#FFFFFF' },
  top: { kind: 'tee', colour: '#8FD3D8', sleeve: 'short', trim: '#FFFFFF' },
  bottom: { kind: 'trousers', colour: '#8FD3D8' },
  shoes: '#FFFFFF',
};

/** Answers a helpline. */
export const listener: Looks = {
  age: 'adult',
  skin: 'ebony',
  hair: { style: 'bun', colour: '#241820' },
  earrings: palette.sun,
  top: { kind: 'sweater', colour: '#E0705A' },
  bottom: { kind: 'trousers', colour: '#3A4E86' },
  shoes: palette.teal,
};
