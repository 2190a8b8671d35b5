/**
 * Renders the pictures whose drawing changed: `npm run art [-- words of the names] [--all] [--preview]`.
 * `--preview` also writes whole pages as PNG, put together from the written files, to look at.
 * `--sheet <story>` writes the story's contact sheet instead, `--gallery [words]` the sheets of the kit.
 */
import { existsSync } from 'node:fs';
import { openPainter, type Painter } from './render/browser.ts';
import { drawScene, drawStill, type DrawnScene, type DrawnStill } from './render/drawn.ts';
import { writeGallery } from './render/gallery.ts';
import { preview } from './render/preview.ts';
import { keepRendered, readManifest, readPictures, recordPictures, recordRendered } from './render/records.ts';
import { paintScene, softenedName } from './render/scene.ts';
import { findSources, nameOf, type Source } from './render/sources.ts';
import { paintStill, stillFile } from './render/still.ts';
import { writeContactSheet } from './render/contact-sheet.ts';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));

type Drawn = DrawnScene | DrawnStill;

const draw = (source: Source): Drawn => (source.kind === 'scene' ? drawScene(source) : drawStill(source));

const isScene = (drawn: Drawn): drawn is DrawnScene => drawn.source.kind === 'scene';

function isFresh({ source, hash }: Drawn): boolean {
  const there = source.kind === 'scene' ? source.name in readPictures(source.folder) : existsSync(stillFile(source));
  return there && readManifest()[nameOf(source)] === hash;
}

async function paint(drawn: Drawn, painter: Painter) {
  const name = nameOf(drawn.source);
  const start = Date.now();
  let bytes: number;
  if (isScene(drawn)) {
    const painted = await paintScene(drawn, painter);
    const { folder, name: scene } = drawn.source;
    recordPictures(folder, scene, painted.pictures);
    if (painted.softened.length) recordPictures(folder, softenedName(scene), painted.softened);
    bytes = painted.bytes;
  } else bytes = await paintStill(drawn, painter);
  recordRendered(name, drawn.hash);
  console.log(`${name}  ${(bytes / 1000).toFixed(1)} kB  ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

async function render() {
  const { sources, broken } = await findSources();
  if (!broken.length) keepRendered(new Set(sources.map(nameOf)));
  const wanted = sources.filter((source) => words.every((word) => nameOf(source).includes(word)));
  let painter: Painter | undefined;
  let fresh = 0;
  for (const source of wanted) {
    try {
      const drawn = draw(source);
      if (isFresh(drawn) && !flags.has('--all')) fresh += 1;
      else await paint(drawn, (painter ??= await openPainter()));
      if (flags.has('--preview') && source.kind === 'scene') await preview(source);
    } catch (reason) {
      broken.push(`${nameOf(source)}: ${reason instanceof Error ? reason.stack : reason}`);
    }
  }
  await painter?.close();
  console.log(`${wanted.length - fresh} drawn, ${fresh} unchanged`);
  for (const line of broken) console.error(line);
  if (broken.length) process.exitCode = 1;
}

if (flags.has('--sheet')) for (const story of words) await writeContactSheet(story);
else if (flags.has('--gallery')) await writeGallery(words);
else await render();
