/** Two kinds of small JSON files: what was rendered from which drawing, and what pictures a folder holds. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetFolder, manifestFile } from './settings.ts';
import type { Picture } from './scene.ts';

type Json<Value> = Record<string, Value>;

const read = <Value>(file: string): Json<Value> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Sets one key and keeps the file in order of its keys, one a line. */
function set<Value>(file: string, key: string, value: Value) {
  const entries = Object.entries({ ...read<Value>(file), [key]: value }).sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const lines = entries.map(([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

export const picturesFile = (folder: string) => join(assetFolder, folder, 'pictures.json');

export const readPictures = (folder: string) => read<Picture[]>(picturesFile(folder));

export const recordPictures = (folder: string, scene: string, pictures: Picture[]) =>
  set(picturesFile(folder), scene, pictures);

export const readManifest = () => read<string>(manifestFile);

export const recordRendered = (name: string, hash: string) => set(manifestFile, name, hash);
