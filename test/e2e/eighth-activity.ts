/** The game with one activity more: the smallest of the fixtures, added as scenes/README.md says. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fixture = join(root, 'test/fixtures/activity');

const SOURCES = ['index.html', 'package.json', 'tsconfig.json', 'vite.config.ts', 'src', 'scenes', 'locales'];
const UNTOUCHED = ['assets', 'node_modules', 'tools'];

const ROW = `{
    id: 'socks',
    cover: keepingPrivateCover,
    languages: ['en'],
    load: () => import('./activities/socks/activity.ts').then(({ activity }) => activity as Activity),
  },`;

/** One folder, one row, its words: gives the folder of the built game, and a way to clear all of it away. */
export async function buildWithSocks(): Promise<{ dist: string; clear: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'sango-eighth-'));
  for (const name of SOURCES) cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of UNTOUCHED) symlinkSync(join(root, name), join(folder, name));

  cpSync(fixture, join(folder, 'scenes/activities/socks'), { recursive: true });
  cpSync(join(fixture, 'words.json'), join(folder, 'locales/en/socks.json'));
  insert(join(folder, 'scenes/index.ts'), 'export const activities: readonly ActivityRow[] = [', ROW);
  insert(join(folder, 'locales/keys.ts'), 'interface Files {', "socks: typeof import('./en/socks.json');");

  const outDir = join(folder, 'dist');
  await build({ root: folder, configFile: join(folder, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
  return { dist: outDir, clear: () => rmSync(folder, { recursive: true }) };
}

function insert(file: string, after: string, line: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(after)) throw new Error(`${file} has no line ${after}`);
  writeFileSync(file, text.replace(after, `${after}\n  ${line}`));
}
