/**
 * Keeping the game on the device: the service worker, languages for use without a network, and fresh versions.
 * Where the browser allows none of it (no worker, no caches, a locked frame) every answer is a calm "no".
 */
import { packCache, shelvesOfScene, type FileList } from '../core/files.ts';
import { inTimeOrNull } from './in-time.ts';
import { heldBytes, keepLanguage, removeLanguage, type Keeping, type Kept, type Progress } from './packs-kept.ts';

export interface Packs {
  /** Whether this browser can keep the game at all. */
  readonly possible: boolean;
  /**
   * Brings the worker in, once the page has come to rest; false when it did not come. Waits for a
   * wish on connections that save data.
   */
  start(): Promise<boolean>;
  /** How much of a language is on the device; all zero when that is not possible. */
  ready(language: string): Promise<Kept>;
  /** Fetches what is missing. Stops at once when the signal aborts; what is there stays. */
  keep(language: string, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<Keeping>;
  /** Forgets a language's words and narration; gives the bytes freed. */
  remove(language: string): Promise<number>;
  /** Asks the worker to keep a scene that has been opened. */
  visited(scene: string, language: string): Promise<void>;
  /** Which scenes can be shown without a network. */
  scenesReady(language: string): Promise<readonly string[]>;
  freshVersionWaiting(): Promise<boolean>;
  /** Starts the fresh version: the page loads anew. Only for a screen where nothing can be lost. */
  applyUpdate(): Promise<void>;
  /** Asks the browser not to clear the game away; only after a grown-up's wish. */
  persist(): Promise<boolean>;
  /** Bytes used and allowed; null when the browser does not say. */
  room(): Promise<{ used: number; allowed: number } | null>;
}

/** What the front door needs of the browser; tests give their own. */
export interface Surroundings {
  base: string;
  worker: boolean;
  savesData: boolean;
  /** Resolves when the first screen has had its time to load. */
  rest(): Promise<void>;
  reload(): void;
}

interface Connection {
  connection?: { saveData?: boolean };
}

const WORKER_PATIENCE_MS = 20_000;
const REST_MS = 3000;
const NOTHING: Kept = { bytes: 0, kept: 0, complete: false };

const surroundings = (): Surroundings => ({
  base: document.baseURI,
  worker: __SW__,
  savesData: (navigator as Connection).connection?.saveData === true,
  rest: async () => {
    if (document.readyState !== 'complete') {
      await new Promise((resolve) => addEventListener('load', resolve, { once: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
  },
  reload: () => location.reload(),
});

/** A locked frame throws when it is only asked for these. */
function canKeep(worker: boolean): boolean {
  try {
    return worker && isSecureContext && Boolean(navigator.serviceWorker) && typeof caches !== 'undefined';
  } catch {
    return false;
  }
}

interface ScriptPolicies {
  trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy };
}

interface Policy {
  createScriptURL(address: string): string;
}

function workerAddress(): string {
  const rules = { createScriptURL: () => './sw.js' };
  const policies = (globalThis as ScriptPolicies).trustedTypes;
  return policies ? policies.createPolicy('sango-sw', rules).createScriptURL('') : './sw.js';
}

export function createPacks({ base, worker, savesData, rest, reload }: Surroundings = surroundings()): Packs {
  const possible = canKeep(worker);
  let registering: Promise<ServiceWorkerRegistration | null> | null = null;
  let listing: Promise<FileList> | null = null;

  const register = () =>
    (registering ??= Promise.resolve()
      .then(() => navigator.serviceWorker.register(workerAddress(), { scope: './' }))
      .catch(() => {
        registering = null;
        return null;
      }));

  const registration = (): Promise<ServiceWorkerRegistration | undefined> =>
    possible ? navigator.serviceWorker.getRegistration('./').catch(() => undefined) : Promise.resolve(undefined);

  const list = () =>
    (listing ??= fetch(new URL('files.json', base))
      .then((response) => response.json() as Promise<FileList>)
      .catch((error: unknown) => {
        listing = null;
        throw error;
      }));

  /** Does something with the list; gives `otherwise` where nothing can be kept or anything fails. */
  const calmly = async <Value>(otherwise: Value, action: (files: FileList) => Promise<Value>): Promise<Value> =>
    possible
      ? list()
          .then(action)
          .catch(() => otherwise)
      : otherwise;

  async function start(): Promise<boolean> {
    if (!possible) return false;
    await rest();
    return (!savesData || Boolean(await registration())) && Boolean(await register());
  }

  return {
    possible,
    start,
    ready: (language) => calmly(NOTHING, (files) => heldBytes(files, language, base)),
    async keep(language, onProgress, signal) {
      if (!possible || !(await register())) return 'refused';
      const active = await inTimeOrNull(navigator.serviceWorker.ready, WORKER_PATIENCE_MS);
      if (!active) return 'waiting';
      return calmly<Keeping>('waiting', (files) => keepLanguage(files, language, { base, onProgress, signal }));
    },
    remove: (language) => calmly(0, (files) => removeLanguage(files, language, base)),
    async visited(scene, language) {
      if (!(await start())) return;
      const ready = await inTimeOrNull(navigator.serviceWorker.ready, WORKER_PATIENCE_MS);
      ready?.active?.postMessage({ visited: scene, language });
    },
    scenesReady: (language) =>
      calmly<readonly string[]>([], async (files) => {
        const scenes = Object.keys(files.scenes);
        const held = await Promise.all(scenes.map((scene) => isHeld(files, scene, language, base)));
        return scenes.filter((_, index) => held[index]);
      }),
    freshVersionWaiting: async () => Boolean((await registration())?.waiting),
    async applyUpdate() {
      const waiting = (await registration())?.waiting;
      if (!waiting) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => reload(), { once: true });
      waiting.postMessage('SKIP_WAITING');
    },
    async persist() {
      try {
        return (await navigator.storage.persisted()) || (await navigator.storage.persist());
      } catch {
        return false;
      }
    },
    async room() {
      try {
        const { usage = 0, quota = 0 } = await navigator.storage.estimate();
        return { used: usage, allowed: quota };
      } catch {
        return null;
      }
    },
  };
}

async function isHeld(files: FileList, scene: string, language: string, base: string): Promise<boolean> {
  if (!(await caches.has(packCache(language)))) return false;
  const addresses = shelvesOfScene(files, scene, language).flatMap((shelf) => shelf.files);
  const found = await Promise.all(addresses.map(({ path }) => caches.match(new URL(path, base).href)));
  return found.every(Boolean);
}
