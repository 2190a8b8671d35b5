/** A language on the device: how much of it is there, fetching the rest, giving the space back. */
import {
  bytesOf,
  packCache,
  shelvesOfLanguage,
  shellCache,
  type FileList,
  type ListedFile,
  type Shelf,
} from '../core/files.ts';
import { fetchChecked } from './checked-file.ts';

/** In bytes. */
export interface Progress {
  bytes: number;
  kept: number;
}

export interface Kept extends Progress {
  /** Each file was checked against its hash when it came, and each is still there. */
  complete: boolean;
}

/** `waiting`: the network is gone, another tap tries again. `full`: the device has no room. */
export type Keeping = 'kept' | 'paused' | 'waiting' | 'full' | 'refused';

interface Wish {
  base: string;
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

const RETRY_AFTER_S = [2, 4, 8, 16, 32];

async function heldAddresses(cacheName: string): Promise<ReadonlySet<string>> {
  if (!(await caches.has(cacheName))) return new Set();
  const cache = await caches.open(cacheName);
  return new Set((await cache.keys()).map(({ url }) => url));
}

async function missingFrom({ cache, files }: Shelf, base: string): Promise<ListedFile[]> {
  const held = await heldAddresses(cache);
  return files.filter(({ path }) => !held.has(new URL(path, base).href));
}

/** The shell is kept by the worker itself; it counts, for without it nothing starts. */
const allShelves = (list: FileList, language: string): Shelf[] => [
  { cache: shellCache(list.version), files: list.shell },
  ...shelvesOfLanguage(list, language),
];

export async function heldBytes(list: FileList, language: string, base: string): Promise<Kept> {
  const shelves = allShelves(list, language);
  const bytes = shelves.reduce((sum, { files }) => sum + bytesOf(files), 0);
  const missing = await Promise.all(shelves.map((shelf) => missingFrom(shelf, base)));
  return { bytes, kept: bytes - bytesOf(missing.flat()), complete: missing.flat().length === 0 };
}

/** Resolves after the time, or rejects as soon as the signal aborts. */
function pause(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, seconds * 1000);
    signal.addEventListener('abort', stop, { once: true });
  });
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

async function fetchPatiently(file: ListedFile, wish: Wish, onBytes: (bytes: number) => void): Promise<Response> {
  for (const seconds of RETRY_AFTER_S) {
    try {
      return await fetchChecked(file, { ...wish, onBytes });
    } catch {
      wish.signal.throwIfAborted();
      onBytes(0);
      await pause(seconds, wish.signal);
    }
  }
  return fetchChecked(file, { ...wish, onBytes });
}

async function fetchMissing(list: FileList, language: string, wish: Wish): Promise<void> {
  const { bytes, kept } = await heldBytes(list, language, wish.base);
  let held = kept;
  wish.onProgress({ bytes, kept: held });
  for (const shelf of allShelves(list, language)) {
    const cache = await caches.open(shelf.cache);
    for (const file of await missingFrom(shelf, wish.base)) {
      wish.signal.throwIfAborted();
      const tell = (part: number) => wish.onProgress({ bytes, kept: held + Math.min(part, file.bytes) });
      await cache.put(new URL(file.path, wish.base).href, await fetchPatiently(file, wish, tell));
      held += file.bytes;
      wish.onProgress({ bytes, kept: held });
    }
  }
}

/** Drops files of older versions from the language's cache. */
async function dropStale(list: FileList, language: string, base: string): Promise<void> {
  const shelf = shelvesOfLanguage(list, language).find(({ cache }) => cache === packCache(language));
  const wanted = new Set(shelf?.files.map(({ path }) => new URL(path, base).href));
  const cache = await caches.open(packCache(language));
  const stale = (await cache.keys()).filter(({ url }) => !wanted.has(url));
  await Promise.all(stale.map((request) => cache.delete(request)));
}

export async function keepLanguage(list: FileList, language: string, wish: Wish): Promise<Keeping> {
  try {
    await fetchMissing(list, language, wish);
    await dropStale(list, language, wish.base);
  } catch (error) {
    if (wish.signal.aborted) return 'paused';
    return isFull(error) ? 'full' : 'waiting';
  }
  const { complete } = await heldBytes(list, language, wish.base);
  return complete ? 'kept' : 'waiting';
}

export async function removeLanguage(list: FileList, language: string, base: string): Promise<number> {
  const held = await heldAddresses(packCache(language));
  const files = shelvesOfLanguage(list, language).flatMap((shelf) => shelf.files);
  const freed = bytesOf(files.filter(({ path }) => held.has(new URL(path, base).href)));
  await caches.delete(packCache(language));
  return freed;
}
