/** A second version of the built game, as a host would have it after a release. */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileList } from '../../src/core/files.ts';

const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

/** What a listed file looks like in the list and in the worker; the build may order and quote differently. */
function relist(text: string, before: string, after: string): string {
  const [oldHash, newHash] = [sha256(before), sha256(after)];
  const [oldBytes, newBytes] = [Buffer.byteLength(before), Buffer.byteLength(after)];
  const at = text.indexOf(oldHash);
  if (at < 0) throw new Error('The file is not listed');
  const start = text.lastIndexOf('{', at);
  const end = text.indexOf('}', at);
  const row = text.slice(start, end).replace(oldHash, newHash).replace(String(oldBytes), String(newBytes));
  return text.slice(0, start) + row + text.slice(end);
}

/** Copies the built game; gives the folder. */
export function copyGame(dist: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'sango-'));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

/** Changes the page of a copy, its list and its worker, as the next build would. */
export function releaseNextVersion(folder: string): void {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const [page, list, worker] = [read('index.html'), read('files.json'), read('sw.js')];
  const { version } = JSON.parse(list) as FileList;
  const nextPage = page.replace('<html ', '<html data-version="next" ');
  const nextList = relist(list, page, nextPage).replaceAll(version, 'next-version');
  const nextWorker = relist(relist(worker, page, nextPage), list, nextList).replaceAll(version, 'next-version');
  writeFileSync(join(folder, 'index.html'), nextPage);
  writeFileSync(join(folder, 'files.json'), nextList);
  writeFileSync(join(folder, 'sw.js'), nextWorker);
}
