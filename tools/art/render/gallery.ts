/** Draws the sheets of the kit, to look at: every module in sheets/ says its size and draws one picture. */
import { mkdirSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createElement, type FunctionComponent, type VNode } from 'preact';
import { drawPicture, type Size } from '../kit/drawing.tsx';
import { openPainter } from './browser.ts';
import { open } from './crop.ts';
import { scratchFolder, sourceFolder } from './settings.ts';

interface Sheet {
  name: string;
  size: Size;
  picture: VNode;
}

interface SheetModule {
  default: FunctionComponent;
  size: Size;
}

/** All sheets there are, by name. */
export async function findSheets(): Promise<Sheet[]> {
  const folder = join(sourceFolder, 'sheets');
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsx'));
  return Promise.all(
    files.map(async (file) => {
      const sheet = (await import(pathToFileURL(resolve(folder, file)).href)) as SheetModule;
      return { name: basename(file, '.tsx'), size: sheet.size, picture: createElement(sheet.default, null) };
    }),
  );
}

/** Writes .scratch/sheet-<name>.png for the sheets whose name holds all the words. */
export async function writeGallery(words: readonly string[]) {
  const painter = await openPainter();
  mkdirSync(scratchFolder, { recursive: true });
  for (const { name, size, picture } of await findSheets()) {
    if (!words.every((word) => name.includes(word))) continue;
    const pixels = await painter.paint(drawPicture(picture, size), { size, scale: 1, margin: 0 });
    const file = join(scratchFolder, `sheet-${name}.png`);
    await open(pixels).flatten({ background: '#FFF3E0' }).png().toFile(file);
    console.log(file);
  }
  await painter.close();
}
