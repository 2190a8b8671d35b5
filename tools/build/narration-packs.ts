/**
 * Narration travels in packs: one file a language and scene, in parts where it grows too big. The build writes them as
 * `narration/<language>/<scene>[.<part>].<hash>.pack`; the virtual module `virtual:narration-packs` lists them as
 * { language: { scene: addresses relative to the page } }. In development they are made when asked for.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { MAIN_PART } from '../../src/services/narration-pack.ts';
import { packLines, partLines, readLines } from '../narration/pack.ts';

const MODULE = 'virtual:narration-packs';
const RESOLVED = `\0${MODULE}`;

export interface PackFile {
  language: string;
  scene: string;
  /** Path from the game's root. */
  path: string;
  source: Uint8Array;
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .toSorted()
    : [];

/**
 * Lines that few visits need travel in a pack apart: descriptions are heard only where a picture is missing, most
 * of the interface only where a setting is touched.
 */
const apart = (scene: string, key: string): string | null => {
  if (key.endsWith('.alt')) return 'alt';
  return scene === 'ui' && !/^(sango|help|shelf)\./.test(key) ? 'more' : null;
};

function packsOf(root: string, language: string, scene: string): PackFile[] {
  const lines = readLines(join(root, language, scene));
  const files = (wanted: typeof lines, name: string): PackFile[] =>
    wanted.length === 0
      ? []
      : [...partLines(wanted)].map(([part, run]) => {
          const source = packLines(run);
          const hash = createHash('sha256').update(source).digest('hex').slice(0, 10);
          const stem = [...name.split('/'), ...(part === MAIN_PART ? [] : [part])].join('.');
          return { language, scene: name, path: `narration/${language}/${stem}.${hash}.pack`, source };
        });
  return ['', 'alt', 'more'].flatMap((group) => {
    const wanted = lines.filter(({ key }) => (apart(scene, key) ?? '') === group);
    return files(wanted, group ? `${scene}/${group}` : scene);
  });
}

/** Every pack of the folder `assets/narration`. */
export const allPacks = (root: string): PackFile[] =>
  foldersIn(root).flatMap((language) =>
    foldersIn(join(root, language)).flatMap((scene) => packsOf(root, language, scene)),
  );

function listed(packs: readonly PackFile[]): Record<string, Record<string, string[]>> {
  const list: Record<string, Record<string, string[]>> = {};
  for (const { language, scene, path } of packs) ((list[language] ??= {})[scene] ??= []).push(`./${path}`);
  return list;
}

export function narrationPacks(): Plugin {
  let root = '';
  let packs: PackFile[] = [];
  return {
    name: 'narration-packs',
    configResolved(config) {
      root = join(config.root, 'assets/narration');
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return;
      packs = allPacks(root);
      return `export default ${JSON.stringify(listed(packs))}`;
    },
    generateBundle() {
      for (const { path, source } of packs) this.emitFile({ type: 'asset', fileName: path, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = decodeURI(request.url ?? '').slice(1);
        const found = path.endsWith('.pack') && packs.find((file) => file.path === path);
        if (!found) return next();
        response.setHeader('Content-Type', 'application/octet-stream');
        response.end(found.source);
      });
    },
  };
}
