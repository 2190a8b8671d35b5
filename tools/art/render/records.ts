/** Two kinds of small JSON files: what was rendered from which drawing, and what pictures a folder holds. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assetFolder, manifestFile } from './settings.ts';
import type { Picture } from './scene.ts';

type Json<Value> = Record<string, Value>;

const read = <Value>(file: string): Json<Value> => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Keeps the file in order of its keys, one a line. */
function write<Value>(file: string, json: Json<Value>) {
  const entries = Object.entries(json).sort(([one], [other]) => (one < other ? -1 : 1));
  const lines = entries.map(([name, entry]) => `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}`);
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`);
}

const set = <Value>(file: string, key: string, value: Value) => write(file, { ...read<Value>(file), [key]: value });

const picturesFile = (folder: string) => join(assetFolder, folder, 'pictures.json');

export const readPictures = (folder: string) => read<Picture[]>(picturesFile(folder));

export const recordPictures = (folder: string, scene: string, pictures: Picture[]) =>
  set(picturesFile(folder), scene, pictures);

export const readManifest = () => read<string>(manifestFile);

export const recordRendered = (name: string, hash: string) => set(manifestFile, name, hash);

/** Forgets pictures whose source is gone. */
export function keepRendered(names: ReadonlySet<string>) {
  const there = Object.entries(readManifest());
  const kept = there.filter(([name]) => names.has(name));
  if (kept.length < there.length) write(manifestFile, Object.fromEntries(kept));
}
