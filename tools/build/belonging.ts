/** Finds out for which scene or language a built file is needed; whatever serves no single one belongs to the shell. */
import { relative, resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { languages } from '../../locales/languages.ts';

export type Group =
  | { kind: 'shell' }
  | { kind: 'extra' }
  | { kind: 'scene'; scene: string }
  | { kind: 'language'; language: string; scene: string };

const SHELL: Group = { kind: 'shell' };
const EXTRA: Group = { kind: 'extra' };

/** Paths in the built folder of what nothing waits for. */
const LARGE_ICON = /^icons\/(?!app-192|favicon)/;

const sameGroup = (one: Group, other: Group) => JSON.stringify(one) === JSON.stringify(other);

/** What a source file is for, by its path from the root; null when that depends on who imports it. */
export function groupOfSource(path: string): Group | null {
  const words = /^locales\/([^/]+)\/([^/]+)\.json$/.exec(path);
  if (words?.[1] && words[2]) return { kind: 'language', language: words[1], scene: words[2] };
  const scene = /^scenes\/(?:stories|activities)\/([^/]+)\//.exec(path);
  return scene?.[1] ? { kind: 'scene', scene: scene[1] } : null;
}

/**
 * What a file is for by its place among the sources. Fonts are named `<family>-<script>-<weight>.woff2`; Latin letters
 * appear in every language, so they are the shell's.
 */
export function groupsOfAsset(path: string): Group[] | null {
  if (/^assets\/sounds\/(music|places)\//.test(path)) return [EXTRA];
  const story = /^assets\/sounds\/pages\/([^/]+)\//.exec(path)?.[1];
  if (story) return [{ kind: 'scene', scene: story }];
  const script = /^assets\/fonts\/.*-(arabic|chinese|cyrillic)-\d+\.woff2$/.exec(path)?.[1];
  if (!script) return null;
  return languages
    .filter((language) => language.script === script)
    .map(({ tag }) => ({ kind: 'language', language: tag, scene: 'ui' }));
}

function groupOfPack(file: string): Group | null {
  const [, language, scene, rest] = /^narration\/([^/]+)\/([^/.]+)\.(.*)pack$/.exec(file) ?? [];
  if (!language || !scene) return null;
  // Packs of rare lines are kept with the whole language only.
  const apart = /^(alt|more)\./.exec(rest ?? '')?.[1];
  return { kind: 'language', language, scene: apart ? `${scene}/${apart}` : scene };
}

interface Imports {
  importedAssets?: ReadonlySet<string>;
  importedCss?: ReadonlySet<string>;
}

type Output = Rolldown.OutputChunk | Rolldown.OutputAsset;

export class Belonging {
  readonly #groups = new Map<string, Group[]>();

  constructor(outputs: readonly Output[], root: string) {
    const fromRoot = (path: string) => relative(root, path.split('?')[0] ?? path).replaceAll('\\', '/');
    const chunks = outputs.filter((output): output is Rolldown.OutputChunk => output.type === 'chunk');
    for (const chunk of chunks) {
      for (const group of groupsOfChunk(chunk, fromRoot)) {
        const { importedAssets = [], importedCss = [] } = (chunk as { viteMetadata?: Imports }).viteMetadata ?? {};
        for (const file of [chunk.fileName, ...importedAssets, ...importedCss]) this.#add(file, group);
      }
    }
    for (const output of outputs) {
      const source = output.type === 'asset' ? output.originalFileNames[0] : undefined;
      const groups = source && groupsOfAsset(fromRoot(resolve(root, source)));
      if (groups) this.#groups.set(output.fileName, groups);
    }
  }

  /** The groups of a file by its path in the built folder; a file needed by the shell is listed only there. */
  of(file: string): readonly Group[] {
    const pack = groupOfPack(file);
    if (pack) return [pack];
    if (LARGE_ICON.test(file)) return [EXTRA];
    const groups = this.#groups.get(file) ?? [SHELL];
    return groups.some(({ kind }) => kind === 'shell') ? [SHELL] : groups;
  }

  #add(file: string, group: Group): void {
    const groups = this.#groups.get(file) ?? [];
    if (!groups.some((known) => sameGroup(known, group))) groups.push(group);
    this.#groups.set(file, groups);
  }
}

function groupsOfChunk(chunk: Rolldown.OutputChunk, fromRoot: (path: string) => string): Group[] {
  const found = chunk.moduleIds.map((id) => groupOfSource(fromRoot(id))).filter((group) => group !== null);
  return found.length === 0 || chunk.isEntry ? [SHELL] : found;
}
