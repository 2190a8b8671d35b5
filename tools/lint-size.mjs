/** Fails on files that are too long to read in one sitting, and on lines too long to read at all. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MOST_LINES = 300;
const MOST_COLUMNS = 120;
const FOLDERS = ['src', 'scenes', 'tools', 'test', '.ci'];
const KINDS = /\.(ts|tsx|mjs|js|css|html|sh)$/;
const PASSED_OVER = new Set(['node_modules', '.scratch', 'data']);

const root = fileURLToPath(new URL('..', import.meta.url));

function filesIn(folder) {
  const entries = readdirSync(`${root}${folder}`, { withFileTypes: true });
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (PASSED_OVER.has(entry.name)) return [];
    if (entry.isDirectory()) return filesIn(path);
    return KINDS.test(entry.name) ? [path] : [];
  });
}

function faultsOf(path) {
  const lines = readFileSync(`${root}${path}`, 'utf8').replace(/\n$/, '').split('\n');
  const wide = lines.flatMap((line, index) => ([...line].length > MOST_COLUMNS ? [index + 1] : []));
  return [
    ...(lines.length > MOST_LINES
      ? [`${path}: ${lines.length} lines, at most ${MOST_LINES}: split it by subject`]
      : []),
    ...wide.map((number) => `${path}:${number}: wider than ${MOST_COLUMNS} columns`),
  ];
}

const faults = FOLDERS.flatMap(filesIn).concat('vite.config.ts').flatMap(faultsOf);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
