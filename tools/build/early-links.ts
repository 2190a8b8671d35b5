/** Finds out which built files each address needs first, and puts src/early/early.ts with that list into the page. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import type { EarlyFiles } from '../../src/early/links.ts';
import { groupOfSource } from './belonging.ts';
import { buildScript } from './script.ts';

/** The modules that the app imports when a story or an activity is opened. */
export interface Players {
  story: string;
  activity: string;
}

type Chunk = Rolldown.OutputChunk & { viteMetadata?: { importedCss?: ReadonlySet<string> } };

/** A chunk, its styles, and what it imports before it runs; not what the page loads anyway. */
function filesOf(chunk: Chunk, chunks: ReadonlyMap<string, Chunk>, seen: Set<string>): string[] {
  if (seen.has(chunk.fileName)) return [];
  seen.add(chunk.fileName);
  const imported = chunk.imports.flatMap((file) => {
    const other = chunks.get(file);
    return other ? filesOf(other, chunks, seen) : [];
  });
  const styles = [...(chunk.viteMetadata?.importedCss ?? [])].filter((file) => !seen.has(file));
  styles.forEach((file) => seen.add(file));
  return [chunk.fileName, ...styles, ...imported];
}

/** Sources of the pictures on a story's first page; the page's overlays come later. */
function firstPictures(root: string, scene: string): string[] {
  const folder = `assets/stories/${scene}`;
  const list = join(root, folder, 'pictures.json');
  if (!existsSync(list)) return [];
  const [first = []] = Object.values(JSON.parse(readFileSync(list, 'utf8')) as Record<string, { image: string }[]>);
  return first.map(({ image }) => `${folder}/${image}`);
}

export function earlyFilesOf(bundle: Rolldown.OutputBundle, root: string, players: Players): EarlyFiles {
  const outputs = Object.values(bundle);
  const chunks = new Map(outputs.flatMap((each) => (each.type === 'chunk' ? [[each.fileName, each as Chunk]] : [])));
  const assets = outputs.filter((each): each is Rolldown.OutputAsset => each.type === 'asset');
  const sourceOf = (chunk: Chunk) => relative(root, chunk.facadeModuleId?.split('?')[0] ?? '').replaceAll('\\', '/');
  const inPage = new Set<string>();
  for (const chunk of chunks.values()) if (chunk.isEntry) filesOf(chunk, chunks, inPage);

  const from = (source: string): string[] => {
    const chunk = [...chunks.values()].find((each) => sourceOf(each) === source);
    if (!chunk) throw new Error(`${source} is not loaded by itself any more: see earlyLinks in vite.config.ts`);
    return filesOf(chunk, chunks, new Set(inPage));
  };
  const built = (source: string) =>
    assets.find(({ originalFileNames }) => originalFileNames.includes(source))?.fileName;

  const words: Record<string, Record<string, string>> = {};
  const scenes: Record<string, string[]> = {};
  for (const chunk of chunks.values()) {
    const group = chunk.isDynamicEntry ? groupOfSource(sourceOf(chunk)) : null;
    if (group?.kind === 'language') (words[group.language] ??= {})[group.scene] = chunk.fileName;
    if (group?.kind !== 'scene') continue;
    const pictures = firstPictures(root, group.scene).map(built);
    scenes[group.scene] = [...from(sourceOf(chunk)), ...pictures.filter((file) => file !== undefined)];
  }
  return { words, scenes, story: from(players.story), activity: from(players.activity) };
}

export function earlyLinks(players: Players): Plugin {
  let root = '';
  let script = '';
  return {
    name: 'early-links',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async generateBundle(_, bundle) {
      const files = earlyFilesOf(bundle, root, players);
      const source = await buildScript(join(root, 'src/early/early.ts'), { __EARLY__: files });
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      script = `assets/early-${hash}.js`;
      this.emitFile({ type: 'asset', fileName: script, source });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (html) => {
        // Before all other files, but after the security policy.
        const tag = `<script async fetchpriority="high" src="./${script}"></script>\n    `;
        const policyEnd = html.indexOf('>', html.indexOf('Content-Security-Policy')) + 1;
        return `${html.slice(0, policyEnd)}\n    ${tag.trim()}${html.slice(policyEnd)}`;
      },
    },
  };
}
