import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bytesOf, packCache, scenesCache, shellCache, shelvesOfLanguage } from '../../src/core/files.ts';
import { createPacks, type Packs } from '../../src/services/packs.ts';
import { fill } from '../../src/worker/shelves.ts';
import { BASE, host, list, useWorld, type Host, type MemoryCaches } from './browser-world.ts';

const english = bytesOf([...list.shell, ...shelvesOfLanguage(list, 'en').flatMap(({ files }) => files)]);
const PACK = 'narration/en/story.1111111111.pack';

let caches: MemoryCaches;
let asked: string[];
let registration: { active: object; waiting: object | null };
let register: ReturnType<typeof vi.fn>;
let reload: () => void;
let serviceWorker: EventTarget & object;

function packsOn(answers: Host, around: { worker?: boolean; savesData?: boolean } = {}): Packs {
  ({ caches, asked } = useWorld(answers));
  return createPacks({ base: BASE, worker: true, savesData: false, rest: async () => undefined, reload, ...around });
}

const addresses = async (cache: string) => (await (await caches.open(cache)).keys()).map(({ url }) => url);
/** Lets the clock run until the promise settles. Hashes are computed outside of it, so it runs in small steps. */
async function inTheEnd<Value>(promise: Promise<Value>): Promise<Value> {
  let settled = false;
  void promise.finally(() => (settled = true));
  while (!settled) {
    await vi.advanceTimersByTimeAsync(100);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return promise;
}

const useClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });

const never = () => new AbortController().signal;

beforeEach(() => {
  reload = vi.fn();
  registration = { active: { postMessage: vi.fn() }, waiting: null };
  register = vi.fn(async () => registration);
  serviceWorker = Object.assign(new EventTarget(), {
    register,
    getRegistration: async () => registration,
    ready: Promise.resolve(registration),
  });
  vi.stubGlobal('navigator', { serviceWorker });
  vi.stubGlobal('isSecureContext', true);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('keeping a language', () => {
  it('says the size before anything is fetched', async () => {
    const packs = packsOn(host());
    expect(await packs.ready('en')).toEqual({ bytes: english, kept: 0, complete: false });
    expect(asked).toEqual(['files.json']);
  });

  it('fetches each file once, tells how far it is, and is complete only then', async () => {
    const packs = packsOn(host());
    const told: number[] = [];
    expect(await packs.keep('en', ({ kept }) => told.push(kept), never())).toBe('kept');
    expect(told.at(-1)).toBe(english);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(await packs.ready('en')).toEqual({ bytes: english, kept: english, complete: true });
    expect(await addresses(packCache('en'))).toContain(BASE + PACK);
    expect(await packs.scenesReady('en')).toEqual(['story']);
    expect(await packs.scenesReady('ar')).toEqual([]);
  });

  it('goes on with the next file after a pause', async () => {
    const control = new AbortController();
    const packs = packsOn({
      ...host(),
      'assets/en-ui.js': () => {
        control.abort();
        return new Response('words');
      },
    });
    expect(await packs.keep('en', () => undefined, control.signal)).toBe('paused');
    const before = (await packs.ready('en')).kept;
    expect(before).toBeGreaterThan(0);
    asked.length = 0;
    expect(await packs.keep('en', () => undefined, never())).toBe('kept');
    expect(asked).not.toContain('assets/page.webp');
  });

  it('takes no other content for the file', async () => {
    useClock();
    const signIn = () => new Response('<!doctype html> Please sign in', { headers: { 'Content-Type': 'text/html' } });
    const packs = packsOn({ ...host(), [PACK]: signIn });
    const keeping = packs.keep('en', () => undefined, never());
    expect(await inTheEnd(keeping)).toBe('waiting');
    expect((await packs.ready('en')).complete).toBe(false);
    expect(await addresses(packCache('en'))).not.toContain(BASE + PACK);
  });

  it('tries again after 2, 4, 8, 16 and 32 seconds, then waits for a tap', async () => {
    useClock();
    const times: number[] = [];
    const gone = () => {
      times.push(Date.now());
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    const packs = packsOn({ ...host(), [PACK]: gone });
    const keeping = packs.keep('en', () => undefined, never());
    expect(await inTheEnd(keeping)).toBe('waiting');
    expect(times.map((time) => (time - (times[0] ?? 0)) / 1000)).toEqual([0, 2, 6, 14, 30, 62]);
  });

  it('stops waiting as soon as it is paused', async () => {
    useClock();
    const control = new AbortController();
    const packs = packsOn({ ...host(), [PACK]: () => Promise.reject(new TypeError('Failed to fetch')) });
    const keeping = packs.keep('en', () => undefined, control.signal);
    setTimeout(() => control.abort(), 1000);
    expect(await inTheEnd(keeping)).toBe('paused');
  });

  it('says that the device is full', async () => {
    const packs = packsOn(host());
    const cache = await caches.open(scenesCache);
    cache.put = () => Promise.reject(new DOMException('No room', 'QuotaExceededError'));
    expect(await packs.keep('en', () => undefined, never())).toBe('full');
  });

  it('forgets a language but not the pictures of the others', async () => {
    const packs = packsOn(host());
    await packs.keep('en', () => undefined, never());
    const words = list.languages['en'] ?? {};
    expect(await packs.remove('en')).toBe(bytesOf(Object.values(words).flat()));
    expect(await caches.has(packCache('en'))).toBe(false);
    expect(await addresses(scenesCache)).toContain(`${BASE}assets/page.webp`);
  });

  it('drops packs of an older version', async () => {
    const packs = packsOn(host());
    const old = `${BASE}narration/en/story.0000000000.pack`;
    await (await caches.open(packCache('en'))).put(old, new Response('old'));
    await packs.keep('en', () => undefined, never());
    expect(await addresses(packCache('en'))).not.toContain(old);
  });

  it('counts the shell that the worker holds', async () => {
    const packs = packsOn(host());
    await fill(shellCache('v1'), list.shell, BASE);
    expect((await packs.ready('en')).kept).toBe(bytesOf(list.shell));
  });
});

describe('the worker', () => {
  it('is not brought in unasked where data is saved', async () => {
    const packs = packsOn(host(), { savesData: true });
    Object.assign(serviceWorker, { getRegistration: async () => undefined });
    await packs.start();
    expect(register).not.toHaveBeenCalled();
    await packs.keep('en', () => undefined, never());
    expect(register).toHaveBeenCalledOnce();
  });

  it('is told which scene was opened', async () => {
    const packs = packsOn(host());
    await packs.visited('story', 'en');
    expect(registration.active).toHaveProperty('postMessage');
    expect(vi.mocked((registration.active as Worker).postMessage)).toHaveBeenCalledWith({
      visited: 'story',
      language: 'en',
    });
  });

  it('starts a waiting version only when asked, and then loads the page anew', async () => {
    const packs = packsOn(host());
    expect(await packs.freshVersionWaiting()).toBe(false);
    const postMessage = vi.fn();
    registration.waiting = { postMessage };
    expect(await packs.freshVersionWaiting()).toBe(true);
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    await packs.applyUpdate();
    expect(postMessage).toHaveBeenCalledWith('SKIP_WAITING');
    serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });
});

describe('where nothing can be kept', () => {
  const refusals: [string, () => Packs][] = [
    ['a build without a worker', () => packsOn(host(), { worker: false })],
    ['a page without a secure address', () => (vi.stubGlobal('isSecureContext', false), packsOn(host()))],
    [
      'a locked frame',
      () => {
        const locked = {
          get serviceWorker() {
            throw new DOMException('The operation is insecure', 'SecurityError');
          },
        };
        vi.stubGlobal('navigator', locked);
        return packsOn(host());
      },
    ],
  ];

  it.each(refusals)('%s gives calm answers', async (_, open) => {
    const packs = open();
    expect(packs.possible).toBe(false);
    await packs.start();
    await packs.visited('story', 'en');
    await packs.applyUpdate();
    expect(await packs.ready('en')).toEqual({ bytes: 0, kept: 0, complete: false });
    expect(await packs.keep('en', () => undefined, never())).toBe('refused');
    expect(await packs.freshVersionWaiting()).toBe(false);
    expect(await packs.scenesReady('en')).toEqual([]);
    expect(await packs.persist()).toBe(false);
    expect(await packs.room()).toBeNull();
    expect(asked).toEqual([]);
  });

  it('a refused registration is a refusal', async () => {
    const packs = packsOn(host());
    register.mockRejectedValue(new TypeError('no'));
    expect(await packs.keep('en', () => undefined, never())).toBe('refused');
  });
});
