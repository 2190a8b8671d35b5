/**
 * After the build: writes `files.json` (see src/core/files.ts) and the service worker, which carries the list of its
 * shell. Where a file belongs follows from what imports it.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { FileList, ListedFile } from '../../src/core/files.ts';
import { Belonging, type Group } from './belonging.ts';
import { buildScript } from './script.ts';

const LIST = 'files.json';
const WORKER = 'sw.js';

function filesIn(folder: string, under = ''): string[] {
  return readdirSync(join(folder, under), { withFileTypes: true })
    .flatMap((entry) => {
      const path = under ? `${under}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesIn(folder, path) : [path];
    })
    .toSorted();
}

function listedFile(folder: string, path: string): ListedFile {
  const content = readFileSync(join(folder, path));
  const sha256 = createHash('sha256').update(content).digest('base64');
  return { path, bytes: statSync(join(folder, path)).size, sha256 };
}

const versionOf = (files: readonly ListedFile[]): string =>
  createHash('sha256')
    .update(files.map(({ path, sha256 }) => `${path} ${sha256}\n`).join(''))
    .digest('hex')
    .slice(0, 12);

/** Puts each file on its shelves; a file that several scenes share is listed with each of them. */
export function sortFiles(files: readonly ListedFile[], groupsOf: (path: string) => readonly Group[]): FileList {
  const shell: ListedFile[] = [];
  const extras: ListedFile[] = [];
  const scenes: Record<string, ListedFile[]> = {};
  const languages: Record<string, Record<string, ListedFile[]>> = {};
  for (const file of files) {
    for (const group of groupsOf(file.path)) {
      if (group.kind === 'shell') shell.push(file);
      else if (group.kind === 'extra') extras.push(file);
      else if (group.kind === 'scene') (scenes[group.scene] ??= []).push(file);
      else ((languages[group.language] ??= {})[group.scene] ??= []).push(file);
    }
  }
  return { version: versionOf(files), shell, extras, scenes, languages };
}

export function fileList(options: { worker: boolean }): Plugin {
  let root = '';
  return {
    name: 'file-list',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      root = config.root;
    },
    async writeBundle({ dir = join(root, 'dist') }, bundle: Rolldown.OutputBundle) {
      const belonging = new Belonging(Object.values(bundle), root);
      const files = filesIn(dir)
        .filter((path) => path !== LIST && path !== WORKER && !path.endsWith('.map'))
        .map((path) => listedFile(dir, path));
      const list = sortFiles(files, (path) => belonging.of(path));
      writeFileSync(join(dir, LIST), JSON.stringify(list));
      if (!options.worker) return;
      const shell = [...list.shell, listedFile(dir, LIST)];
      const constants = { __VERSION__: list.version, __SHELL__: shell };
      writeFileSync(join(dir, WORKER), await buildScript(join(root, 'src/worker/sw.ts'), constants));
    },
  };
}
