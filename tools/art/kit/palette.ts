/** The colours of the whole game; see the art guide in tools/art/README.md. */
export const palette = {
  coral: '#F2644F',
  coralDark: '#C9412F',
  coralLight: '#FF9A80',
  cream: '#FFE9D6',
  ink: '#2B1B3D',
  teal: '#16A3A0',
  tealDark: '#0B6E74',
  sea: '#3E8EDE',
  sky: '#CDEBFA',
  sun: '#FFC94D',
  leaf: '#6FBF73',
  leafDark: '#2F7D5B',
  plum: '#7A3E8E',
  blush: '#F7A6A0',
  paper: '#FFF8EE',
  sand: '#F3DFC1',
  night: '#1F2450',
} as const;

/** `#rgb` or `#rrggbb` to three numbers, 0–255. */
export function channels(colour: string): [number, number, number] {
  const pairs = colour.length === 4 ? colour.slice(1).replace(/./g, '$&$&') : colour;
  const digits = pairs.match(/\w\w/g);
  const [red = 0, green = 0, blue = 0] = (digits ?? []).map((pair) => parseInt(pair, 16));
  return [red, green, blue];
}

/** A colour `share` (0–1) of the way from one to the other. */
export function mix(from: string, to: string, share: number): string {
  const end = channels(to);
  const mixed = channels(from).map((value, index) => Math.round(value + ((end[index] ?? 0) - value) * share));
  return '#' + mixed.map((value) => value.toString(16).padStart(2, '0')).join('');
}

/** Toward warm light, never toward white. */
export const lighter = (colour: string, share = 0.2) => mix(colour, '#FFF3E0', share);

/** Toward deep plum, never toward black: shade in this book is always a warmer or deeper hue. */
export const darker = (colour: string, share = 0.2) => mix(colour, '#3A1B45', share);
