/**
 * Takes a colour of the flat library into the house palette: most of the way to the nearest hue of ours, its lightness
 * kept. Skin and browns stay close to what they were.
 */
import { channels, mix, palette } from '../../kit/palette.ts';

interface Family {
  /** Hues in degrees, from (inclusive) and to. */
  from: number;
  to: number;
  colour: string;
}

const families: Family[] = [
  { from: 345, to: 360, colour: '#EE5E4B' },
  { from: 0, to: 14, colour: '#EE5E4B' },
  { from: 14, to: 30, colour: '#F08A45' },
  { from: 30, to: 58, colour: palette.sun },
  { from: 58, to: 80, colour: '#B9C94E' },
  { from: 80, to: 160, colour: '#62B573' },
  { from: 160, to: 195, colour: palette.teal },
  { from: 195, to: 232, colour: palette.sea },
  { from: 232, to: 262, colour: '#6566C0' },
  { from: 262, to: 300, colour: '#8B55A6' },
  { from: 300, to: 345, colour: '#E0709A' },
];

function hueOf([red, green, blue]: [number, number, number], highest: number, spread: number) {
  if (!spread) return 0;
  if (highest === red) return (((green - blue) / spread + 6) % 6) * 60;
  if (highest === green) return ((blue - red) / spread + 2) * 60;
  return ((red - green) / spread + 4) * 60;
}

/** Hue in degrees, saturation and lightness 0–1. */
function describe(colour: string) {
  const [red, green, blue] = channels(colour);
  const parts: [number, number, number] = [red / 255, green / 255, blue / 255];
  const highest = Math.max(...parts);
  const spread = highest - Math.min(...parts);
  const lightness = highest - spread / 2;
  const saturation = spread ? spread / (1 - Math.abs(2 * lightness - 1)) : 0;
  return { hue: hueOf(parts, highest, spread), saturation, lightness };
}

export const lightnessOf = (colour: string) => describe(colour).lightness;

function grey(colour: string, lightness: number) {
  if (lightness < 0.22) return mix(colour, palette.ink, 0.85);
  return mix(colour, lightness > 0.6 ? '#EDE3EE' : '#6B5A80', 0.5);
}

export function treated(colour: string): string {
  const { hue, saturation, lightness } = describe(colour);
  if (lightness > 0.93) return mix(colour, palette.paper, 0.8);
  if (saturation < 0.14) return grey(colour, lightness);
  const isBrown = hue > 8 && hue < 42 && lightness < 0.48 && saturation < 0.75;
  if (isBrown) return mix(colour, '#A8622F', 0.3);
  const family = families.find(({ from, to }) => hue >= from && hue < to);
  if (!family) return colour;
  const own = lightnessOf(family.colour);
  const sameLight =
    lightness > own
      ? mix(family.colour, '#FFF6E8', Math.min(0.9, (lightness - own) / (1 - own)))
      : mix(family.colour, '#3A1B45', Math.min(0.8, ((own - lightness) / own) * 0.95));
  return mix(colour, sameLight, 0.72);
}
