/** A browser's caches and network in memory, for the tests of what is kept on the device. */
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import type { FileList, ListedFile } from '../../src/core/files.ts';

export const BASE = 'https://example.org/game/';

export const sha256 = (content: string) => createHash('sha256').update(content).digest('base64');

export const listed = (path: string, content: string): ListedFile => ({
  path,
  bytes: Buffer.byteLength(content),
  sha256: sha256(content),
});

const keyOf = (request: string | URL | Request) => (request instanceof Request ? request.url : String(request));

class MemoryCache {
  readonly #held = new Map<string, Response>();

  match = async (request: string | Request) => this.#held.get(keyOf(request))?.clone();
  put = async (request: string | Request, response: Response) => void this.#held.set(keyOf(request), response);
  delete = async (request: string | Request) => this.#held.delete(keyOf(request));
  keys = async () => [...this.#held.keys()].map((url) => new Request(url));
}

export class MemoryCaches {
  readonly #caches = new Map<string, MemoryCache>();

  has = async (name: string) => this.#caches.has(name);
  delete = async (name: string) => this.#caches.delete(name);
  keys = async () => [...this.#caches.keys()];
  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  }
  async match(request: string | Request): Promise<Response | undefined> {
    for (const cache of this.#caches.values()) {
      const found = await cache.match(request);
      if (found) return found;
    }
    return undefined;
  }
}

/** What the host answers, by path from the game's root: a content, or a function for a bad day. */
export type Host = Record<string, string | (() => Response | Promise<Response>)>;

/** Puts the caches and the network in place; gives the paths that were asked for. */
export function useWorld(host: Host): { caches: MemoryCaches; asked: string[] } {
  const caches = new MemoryCaches();
  const asked: string[] = [];
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (address: string | URL | Request, options?: RequestInit) => {
    const path = keyOf(address).slice(BASE.length);
    asked.push(path);
    options?.signal?.throwIfAborted();
    const answer = host[path];
    if (answer === undefined) return new Response('Not found', { status: 404 });
    return typeof answer === 'string' ? new Response(answer) : answer();
  });
  return { caches, asked };
}

/** One scene in two languages. */
export const contents = {
  'index.html': '<!doctype html>',
  'assets/page.webp': 'a picture',
  'assets/tune.mp3': 'a tune',
  'assets/en-ui.js': 'words',
  'assets/ar-ui.js': 'كلمات',
  'narration/en/story.1111111111.pack': 'a voice that tells',
};

const fileOf = (path: keyof typeof contents) => listed(path, contents[path]);

export const list: FileList = {
  version: 'v1',
  shell: [fileOf('index.html')],
  extras: [fileOf('assets/tune.mp3')],
  scenes: { story: [fileOf('assets/page.webp')] },
  languages: {
    en: { ui: [fileOf('assets/en-ui.js')], story: [fileOf('narration/en/story.1111111111.pack')] },
    ar: { ui: [fileOf('assets/ar-ui.js')] },
  },
};

export const host = (): Host => ({ ...contents, 'files.json': JSON.stringify(list) });
