/** The style sheet of the fonts, with stand-ins of the same size from the device until they are there. */
import type { Face } from './faces.ts';
import type { FontMetrics } from './sfnt.ts';

export interface CutFace extends Face {
  codes: readonly number[];
}

const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');

/** `U+0041-005A, U+00E9` for a list of codes. */
export function unicodeRange(codes: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const code of codes.toSorted((one, other) => one - other)) {
    const run = runs.at(-1);
    if (run && code <= run[1] + 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(', ');
}

export const faceRule = ({ family, weight, file, codes }: CutFace): string => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(codes)};
}
`;

/** How often letters come in running text, in per mille; enough to compare the widths of fonts. */
const FREQUENCIES: readonly (readonly [letters: string, share: number])[] = [
  [' ', 180],
  ['e', 104],
  ['t', 74],
  ['ao', 64],
  ['in', 57],
  ['shr', 50],
  ['dl', 34],
  ['uc', 23],
  ['mwfgyp', 17],
  ['bvk', 9],
];

/** Mean advance width in ems. */
export function meanWidth({ unitsPerEm, widthOf }: FontMetrics): number {
  const letters = FREQUENCIES.flatMap(([alike, share]) => [...alike].map((letter) => ({ letter, share })));
  const total = letters.reduce((sum, { share }) => sum + share, 0);
  const width = letters.reduce((sum, { letter, share }) => sum + share * widthOf(letter), 0);
  return width / total / unitsPerEm;
}

/** Arial and the fonts made to its measure: mean width as above, in ems. */
const ARIAL_WIDTH = 0.4398;
const ALIKE = ['Arial', 'Liberation Sans', 'Arimo', 'Helvetica', 'Roboto'];

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** Letters it stands in for; without this limit it would also draw Arabic. */
const STAND_IN_RANGE = 'U+0000-024F, U+0400-04FF, U+2000-206F';

export function standInRule(family: string, metrics: FontMetrics): string {
  const adjust = meanWidth(metrics) / ARIAL_WIDTH;
  const vertical = (units: number) => percent(units / metrics.unitsPerEm / adjust);
  return `@font-face {
  font-family: '${family} fallback';
  src: ${ALIKE.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(adjust)};
  ascent-override: ${vertical(metrics.ascent)};
  descent-override: ${vertical(metrics.descent)};
  line-gap-override: ${vertical(metrics.lineGap)};
  unicode-range: ${STAND_IN_RANGE};
}
`;
}
