/**
 * Lets the game work without the network. Everything it holds was checked against its hash; what it holds it gives
 * first. A new version waits until the page asks for it, so that no story changes while it is read.
 */
import { shellCache, type ListedFile } from '../core/files.ts';
import { orRefusal, partOf } from './answers.ts';
import type { RequestEvent, WorkerScope } from './scope.ts';
import { clean, fill, keepScene, readList } from './shelves.ts';

/** Put in by the build. */
declare const __VERSION__: string;
declare const __SHELL__: readonly ListedFile[];

const worker = self as unknown as WorkerScope;
const base = worker.registration.scope;
const shell = shellCache(__VERSION__);

/** Another window may still run the older version, and a fresh one that waits has its files here already. */
async function cleanWhenAlone(): Promise<void> {
  const list = await readList(__VERSION__, base);
  const windows = await worker.clients.matchAll();
  const { installing, waiting } = worker.registration;
  if (windows.length <= 1 && !installing && !waiting) await clean(list, base);
}

/** The own shell comes first: other caches may hold the page of another version. */
async function held(address: string): Promise<Response | undefined> {
  const cache = await caches.open(shell);
  return (await cache.match(address)) ?? (await caches.match(address));
}

async function answer({ request }: RequestEvent): Promise<Response> {
  const { origin, pathname } = new URL(request.url);
  const address = request.mode === 'navigate' ? new URL('index.html', base).href : origin + pathname;
  const found = await held(address);
  if (!found) return orRefusal(await fetch(request), request.destination);
  const range = request.headers.get('Range');
  return range ? partOf(found, range) : found;
}

async function visited(scene: string, language: string): Promise<void> {
  await keepScene(await readList(__VERSION__, base), scene, language, base);
  await cleanWhenAlone();
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fill(shell, __SHELL__, base));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(cleanWhenAlone().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const { data } = event;
  if (data === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
  if (typeof data !== 'object' || data === null || !('visited' in data) || !('language' in data)) return;
  // A scene that could not be fetched is tried again at the next visit.
  event.waitUntil(visited(String(data.visited), String(data.language)).catch(() => undefined));
});

worker.addEventListener('fetch', (event) => {
  const { method, url, mode } = event.request;
  const inside = url.startsWith(base) && (mode !== 'navigate' || isGame(url));
  if (method === 'GET' && inside) event.respondWith(answer(event));
});

/** Addresses of the game's page itself, not of a document beside it. */
function isGame(url: string): boolean {
  const { pathname } = new URL(url);
  return pathname === new URL(base).pathname || pathname.endsWith('/index.html');
}
