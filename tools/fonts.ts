/** `npm run fonts`: cuts the fonts down to the characters of the locale files and writes assets/fonts. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { faceRule, standInRule, type CutFace } from './fonts/css.ts';
import { faces, nameFaces, type Face } from './fonts/faces.ts';
import { glyphsOf, metricsOf } from './fonts/sfnt.ts';
import { allCharacters, nameCharacters } from './fonts/wanted.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}assets/fonts`;

const published = (face: Face): Buffer => readFileSync(`${root}node_modules/${face.source}`);

const charactersIn = async (font: Buffer, wanted: ReadonlySet<string>): Promise<string[]> => {
  const whole = await subsetFont(font, [...wanted].join(''), { targetFormat: 'sfnt' });
  return [...glyphsOf(whole).keys()].map((code) => String.fromCodePoint(code)).filter((each) => wanted.has(each));
};

/** Writes the face's file; null when the font has none of the wanted characters. */
async function cut(face: Face, wanted: ReadonlySet<string>): Promise<CutFace | null> {
  const held = await charactersIn(published(face), wanted);
  if (held.length === 0) return null;
  const font = await subsetFont(published(face), held.join(''), { targetFormat: 'woff2' });
  writeFileSync(`${folder}/${face.file}`, font);
  const size = `${(font.length / 1000).toFixed(1)} kB`;
  console.log(`${face.file.padEnd(36)} ${String(held.length).padStart(4)} characters  ${size}`);
  return { ...face, codes: held.map((each) => each.codePointAt(0) ?? 0) };
}

/** Cuts a family's faces; what an earlier script of the same weight holds is not held twice. */
async function cutAll(list: readonly Face[], wanted: ReadonlySet<string>): Promise<CutFace[]> {
  const done: CutFace[] = [];
  for (const face of list) {
    const before = done.filter(({ family, weight }) => family === face.family && weight === face.weight);
    const held = new Set(before.flatMap(({ codes }) => codes));
    const rest = [...wanted].filter((each) => !held.has(each.codePointAt(0) ?? 0));
    const made = await cut(face, new Set(rest));
    if (made) done.push(made);
  }
  return done;
}

async function standIn(family: string, weight: number): Promise<string> {
  const face = faces.find((each) => each.family === family && each.script === 'latin' && each.weight === weight);
  if (!face) throw new Error(`No Latin face of ${family}`);
  const whole = await subsetFont(published(face), [...allCharacters(root)].join(''), { targetFormat: 'sfnt' });
  return standInRule(family, metricsOf(whole));
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.woff2')) rmSync(`${folder}/${file}`);

const cutFaces = [...(await cutAll(faces, allCharacters(root))), ...(await cutAll(nameFaces, nameCharacters()))];
const standIns = [await standIn('Andika', 400), await standIn('Baloo 2', 600)];
const heading = '/* Made by `npm run fonts` from the characters of the locale files. */\n';
writeFileSync(`${folder}/fonts.css`, [heading, ...cutFaces.map(faceRule), ...standIns].join('\n'));
