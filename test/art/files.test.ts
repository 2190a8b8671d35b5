/** Sources of pictures and the files they become: neither without the other, and none older than its source. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawScene, drawStill } from '../../tools/art/render/drawn.ts';
import { readManifest, readPictures } from '../../tools/art/render/records.ts';
import { imagesOf, softenedName } from '../../tools/art/render/scene.ts';
import { findSources, nameOf, type Source } from '../../tools/art/render/sources.ts';
import { stillFile } from '../../tools/art/render/still.ts';
import { filesUnder } from '../content/texts.ts';

const { sources, broken } = await findSources();
const drawnFolders = ['activities', 'home', 'icons', 'sango', 'stories'];

/** The entries of pictures.json that a source has. */
const entriesOf = (source: Source) =>
  source.kind === 'still' ? [] : [source.name, ...(source.softened?.length ? [softenedName(source.name)] : [])];

function filesOf(source: Source): string[] {
  if (source.kind === 'still') return [stillFile(source)];
  const pictures = readPictures(source.folder);
  const images = entriesOf(source)
    .flatMap((entry) => pictures[entry] ?? [])
    .flatMap(imagesOf);
  return images.map((image) => `assets/${source.folder}/${image}`);
}

describe('pictures and their sources', () => {
  it('can all be loaded', () => expect(broken).toEqual([]));

  it('have files, every one', () => {
    const missing = sources.filter((source) => {
      const files = filesOf(source);
      return files.length === 0 || !files.every((file) => existsSync(file));
    });
    expect(missing.map(nameOf), 'npm run art draws them').toEqual([]);
  });

  it('leave no file that nothing draws', () => {
    const known = new Set(sources.flatMap(filesOf));
    const pictures = drawnFolders
      .flatMap((folder) => filesUnder(`assets/${folder}`))
      .filter((file) => /\.(webp|png|svg)$/.test(file) && !file.endsWith('/contact.webp'));
    expect(pictures.filter((file) => !known.has(file))).toEqual([]);
  });

  it('leave no entry that nothing draws', () => {
    const folders = [...new Set(sources.filter((source) => source.kind === 'scene').map((source) => source.folder))];
    for (const folder of folders) {
      const known = sources.filter((source) => source.folder === folder).flatMap(entriesOf);
      expect(Object.keys(readPictures(folder)).sort(), folder).toEqual(known.sort());
    }
  });

  it('were rendered from what the sources draw today', () => {
    const hashes = sources.map((source) => {
      const { hash } = source.kind === 'scene' ? drawScene(source) : drawStill(source);
      return [nameOf(source), hash];
    });
    expect(readManifest(), 'npm run art renders what changed').toEqual(Object.fromEntries(hashes));
  });
});

describe('sources of pictures', () => {
  const code = filesUnder('tools/art').filter((file) => /\.tsx?$/.test(file) && !file.includes('/.scratch/'));

  it('hold no lettering', () => {
    const lettered = code.filter((file) =>
      /<(text|tspan|foreignObject)\b|font-?(family|size)/i.test(readFileSync(file, 'utf8')),
    );
    expect(lettered).toEqual([]);
  });
});
