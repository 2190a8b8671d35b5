/** The worker's caches: filling them with checked files, and clearing out what no version needs any more. */
import { scenesCache, sharedFiles, shelvesOfScene, shellCache, type FileList, type ListedFile } from '../core/files.ts';
import { fetchChecked, isFile } from '../services/checked-file.ts';

const AT_ONCE = 4;

/** What another version already holds of a file; only what changed between versions is fetched. */
async function alreadyHeld(file: ListedFile, address: string): Promise<Response | null> {
  const found = await caches.match(address);
  return found && (await isFile(await found.clone().blob(), file)) ? found : null;
}

/** Fetches the files that the cache lacks, a few at a time; rejects when one cannot be had. */
export async function fill(name: string, files: readonly ListedFile[], base: string, atOnce = AT_ONCE): Promise<void> {
  const cache = await caches.open(name);
  const waiting = [...files];
  async function work(): Promise<void> {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const address = new URL(file.path, base).href;
      if (await cache.match(address)) continue;
      await cache.put(address, (await alreadyHeld(file, address)) ?? (await fetchChecked(file, { base })));
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work));
}

export async function readList(version: string, base: string): Promise<FileList> {
  const cache = await caches.open(shellCache(version));
  const held = await cache.match(new URL('files.json', base).href);
  return (held ?? (await fetch(new URL('files.json', base)))).json() as Promise<FileList>;
}

/** Keeps a scene that a child has opened, one file after the other so that the page goes first. */
export async function keepScene(list: FileList, scene: string, language: string, base: string): Promise<void> {
  for (const { cache, files } of shelvesOfScene(list, scene, language)) await fill(cache, files, base, 1);
}

/** Removes older shells and pictures that no scene has any more. Packs stay: the page looks after them. */
export async function clean(list: FileList, base: string): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(shellCache('')) && name !== shellCache(list.version));
  await Promise.all(old.map((name) => caches.delete(name)));
  if (!names.includes(scenesCache)) return;
  const wanted = new Set(sharedFiles(list).map(({ path }) => new URL(path, base).href));
  const cache = await caches.open(scenesCache);
  const stale = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(stale.map((request) => cache.delete(request)));
}
