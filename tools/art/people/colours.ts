import { channels, darker, mix } from '../kit/palette.ts';

const skins = {
  light: '#F9D3B4',
  rosy: '#F6C7A4',
  honey: '#E8B283',
  tan: '#D69A68',
  brown: '#B47848',
  deep: '#8C5634',
  ebony: '#774730',
} as const;

export type Skin = keyof typeof skins | `#${string}`;

export const skinColour = (skin: Skin): string => (skin in skins ? skins[skin as keyof typeof skins] : skin);

export const cheekColour = (skin: string) => mix(skin, '#F0524C', 0.5);

/** Skin on which ink and dark red would vanish. */
export function isDeep(skin: string): boolean {
  const [red, green, blue] = channels(skin);
  return red * 0.3 + green * 0.59 + blue * 0.11 < 105;
}

export const lipColour = (skin: string) =>
  isDeep(skin) ? mix(skin, '#EE7F74', 0.5) : mix(darker(skin, 0.3), '#B8323A', 0.45);

/** Lines in skin: nose, ear, knuckles. */
export const creaseColour = (skin: string, share = 0.25) => mix(darker(skin, 0.2), '#C8483C', share);

export const noseColour = (skin: string) => mix(darker(skin, 0.22), '#C8483C', 0.3);

export const insideMouth = '#8A2740';
export const tongue = '#F07A78';
export const teeth = '#FFF8F0';
/** Soles, socks, laces, drawstrings. */
export const milk = '#FFF4E2';
