import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { faces } from '../../tools/fonts/faces.ts';
import { glyphsOf } from '../../tools/fonts/sfnt.ts';
import { charactersOf } from '../../tools/fonts/wanted.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${root}assets/fonts`;

/** Bytes for the scripts of a page; Latin letters appear on every page. */
const BUDGETS: Record<string, { files: RegExp; bytes: number }> = {
  latin: { files: /-(latin|latin-ext|cyrillic)-/, bytes: 80_000 },
  arabic: { files: /-arabic-/, bytes: 110_000 },
  chinese: { files: /-chinese-/, bytes: 350_000 },
};

/** What the style sheets ask for: a family and weight, then Arabic in the weight closest to it. */
const STACKS = [
  ['Andika', 400, 400],
  ['Andika', 700, 700],
  ['Baloo 2', 600, 700],
  ['Baloo 2', 700, 700],
] as const;

const cutFiles = readdirSync(folder).filter((file) => file.endsWith('.woff2'));

const filesOf = ([family, weight, arabicWeight]: (typeof STACKS)[number]) =>
  faces
    .filter((face) => (face.script === 'arabic' ? face.weight === arabicWeight : face.family === family))
    .filter((face) => face.script === 'arabic' || face.weight === weight)
    .map(({ file }) => file)
    .filter((file) => cutFiles.includes(file));

async function charactersHeld(file: string, wanted: ReadonlySet<string>): Promise<string[]> {
  const whole = await subsetFont(readFileSync(`${folder}/${file}`), [...wanted].join(''), { targetFormat: 'sfnt' });
  return [...glyphsOf(whole).keys()].map((code) => String.fromCodePoint(code));
}

const written = languages.filter(({ tag }) => charactersOf(root, tag).size > 0);

describe('fonts', () => {
  it.each(written)('hold every character of $tag, in every weight', async ({ tag }) => {
    const wanted = charactersOf(root, tag);
    for (const stack of STACKS) {
      const held = new Set((await Promise.all(filesOf(stack).map((file) => charactersHeld(file, wanted)))).flat());
      const missing = [...wanted].filter((character) => !held.has(character));
      expect(missing, `${stack[0]} ${stack[1]}: run npm run fonts`).toEqual([]);
    }
  });

  it.each(Object.entries(BUDGETS))('of %s letters stay within their budget', (_, { files, bytes }) => {
    const cut = cutFiles.filter((file) => files.test(file));
    const total = cut.reduce((sum, file) => sum + statSync(`${folder}/${file}`).size, 0);
    expect(total).toBeLessThanOrEqual(bytes);
  });
});
