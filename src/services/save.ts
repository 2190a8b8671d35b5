/** Keeps the progress record on this device. The only door to idb-keyval. Never throws at the game. */
import { createStore, get, set, update, del } from 'idb-keyval';
import { merge } from '../core/progress/merge.ts';
import { parse } from '../core/progress/parse.ts';
import { emptyProgress, type Progress } from '../core/progress/record.ts';
import { inTime } from './in-time.ts';

/** How saving goes, for the grown-ups' page; a child never sees it as an error. */
export type Saving = 'good' | 'damaged' | 'memory' | 'full' | 'newer';

/** A place for values; each call may reject, and may hang. `update` is one transaction. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  update(key: string, change: (stored: unknown) => unknown): Promise<void>;
  clear(): Promise<void>;
}

export interface Save {
  /** Resolves when what was kept has been read, or cannot be. Changes made before are joined with it. */
  readonly ready: Promise<void>;
  readonly progress: Progress;
  readonly saving: Saving;
  /** Data that could not be read, kept for export; null when all was sound. */
  damaged(): Promise<unknown>;
  /** Applies a change at once and writes it soon; resolves when it is written or given up. */
  change(apply: (progress: Progress) => Progress): Promise<void>;
  /** Forgets everything on this device. */
  forget(): Promise<void>;
  /** Called after every change, also one that another tab made. */
  watch(listener: () => void): () => void;
}

const PROGRESS = 'progress';
const PREVIOUS = 'previous';
const DAMAGED = 'damaged';

/** A browser that refuses storage may never answer. */
const PATIENCE_MS = 3000;

export function deviceShelf(): Shelf {
  const store = createStore('sango-save', 'kv');
  // Async, since a browser that refuses storage may throw at once instead of rejecting.
  return {
    get: async (key) => get(key, store),
    set: async (key, value) => set(key, value, store),
    update: async (key, change) => update(key, change, store),
    clear: async () => {
      await Promise.all([PROGRESS, PREVIOUS, DAMAGED].map((key) => del(key, store)));
    },
  };
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';

/** Opens the record at once. `openShelf` may throw; `channel` carries changes to the other tabs of the game. */
export function openSave(openShelf: () => Shelf = deviceShelf, channel: BroadcastChannel | null = openChannel()): Save {
  let progress = emptyProgress;
  let saving: Saving = 'good';
  let shelf: Shelf | null = null;
  let waiting = false;
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());

  async function read(from: Shelf): Promise<void> {
    const stored = await from.get(PROGRESS);
    const parsed = parse(stored);
    if (parsed.is === 'empty') return;
    if (parsed.is === 'newer') {
      saving = 'newer';
      return;
    }
    if (parsed.is === 'progress') progress = merge(progress, parsed.progress);
    if (parsed.is === 'progress' && !parsed.damaged) return from.set(PREVIOUS, stored);
    saving = 'damaged';
    await from.set(DAMAGED, stored);
    const previous = parse(await from.get(PREVIOUS));
    if (previous.is === 'progress') progress = merge(progress, previous.progress);
    await from.set(PROGRESS, progress);
  }

  /** One transaction: what another tab wrote meanwhile is joined, never overwritten. */
  async function write(): Promise<void> {
    waiting = false;
    if (!shelf || saving === 'newer') return;
    try {
      await inTime(
        shelf.update(PROGRESS, (stored) => {
          const parsed = parse(stored);
          if (parsed.is === 'newer') {
            saving = 'newer';
            return stored;
          }
          if (parsed.is === 'progress') progress = merge(progress, parsed.progress);
          return progress;
        }),
        PATIENCE_MS,
      );
      if (saving === 'full' || saving === 'memory') saving = 'good';
    } catch (error) {
      saving = isFull(error) ? 'full' : 'memory';
    }
  }

  function writeSoon(): Promise<void> {
    if (!waiting) {
      waiting = true;
      writing = writing.then(write);
    }
    return writing;
  }

  async function open(): Promise<void> {
    try {
      shelf = openShelf();
      await inTime(read(shelf), PATIENCE_MS);
    } catch (error) {
      saving = isFull(error) ? 'full' : 'memory';
    }
    tell();
  }

  const ready = open();
  let writing = ready;

  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const parsed = parse(data);
    if (data === FORGOTTEN) progress = emptyProgress;
    else if (parsed.is === 'progress') progress = merge(progress, parsed.progress);
    else return;
    tell();
  });

  return {
    ready,
    get progress() {
      return progress;
    },
    get saving() {
      return saving;
    },
    damaged: () => (shelf ? shelf.get(DAMAGED).catch(() => undefined) : Promise.resolve(undefined)),
    async change(apply) {
      progress = apply(progress);
      tell();
      await writeSoon();
      channel?.postMessage(progress);
    },
    async forget() {
      await writing;
      progress = emptyProgress;
      await shelf?.clear().catch(() => undefined);
      channel?.postMessage(FORGOTTEN);
      tell();
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const FORGOTTEN = 'forgotten';

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('sango-progress');
  } catch {
    return null;
  }
}

/** Keeps nothing beyond this visit. */
export function memorySave(progress: Progress = emptyProgress): Save {
  const listeners = new Set<() => void>();
  const replace = (next: Progress) => {
    progress = next;
    listeners.forEach((listener) => listener());
  };
  return {
    ready: Promise.resolve(),
    get progress() {
      return progress;
    },
    saving: 'memory',
    damaged: () => Promise.resolve(undefined),
    change: async (apply) => replace(apply(progress)),
    forget: async () => replace(emptyProgress),
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
