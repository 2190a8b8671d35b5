import { afterEach, describe, expect, it, vi } from 'vitest';
import { packCache, scenesCache, shellCache } from '../../src/core/files.ts';
import { orRefusal, partOf, rangeOf } from '../../src/worker/answers.ts';
import { clean, fill, keepScene, readList } from '../../src/worker/shelves.ts';
import { BASE, host, list, useWorld } from './browser-world.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a part of a file', () => {
  it.each([
    ['bytes=0-99', 1000, [0, 99]],
    ['bytes=900-', 1000, [900, 999]],
    ['bytes=900-5000', 1000, [900, 999]],
    ['bytes=-100', 1000, [900, 999]],
    ['bytes=-5000', 1000, [0, 999]],
    ['bytes=1000-', 1000, null],
    ['bytes=5-2', 1000, null],
    ['bytes=-', 1000, null],
    ['bytes=0-1,5-6', 1000, null],
    ['bytes=-0', 1000, null],
  ])('%s of %i bytes', (header, size, range) => {
    expect(rangeOf(header, size)).toEqual(range);
  });

  it('is answered with 206', async () => {
    const part = await partOf(new Response('0123456789', { headers: { 'Content-Type': 'audio/mpeg' } }), 'bytes=2-4');
    expect(part.status).toBe(206);
    expect(part.headers.get('Content-Range')).toBe('bytes 2-4/10');
    expect(part.headers.get('Content-Type')).toBe('audio/mpeg');
    expect(await part.text()).toBe('234');
  });

  it('that is not there is refused', async () => {
    const part = await partOf(new Response('0123456789'), 'bytes=20-');
    expect(part.status).toBe(416);
    expect(part.headers.get('Content-Range')).toBe('bytes */10');
  });
});

describe('what the network sends', () => {
  const page = () => new Response('<p>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });

  it('is no file when it is a page', () => {
    expect(orRefusal(page(), 'audio').type).toBe('error');
    expect(orRefusal(page(), '').type).toBe('error');
    expect(orRefusal(page(), 'document').ok).toBe(true);
    expect(orRefusal(new Response('sound'), 'audio').ok).toBe(true);
  });
});

describe('the caches of the worker', () => {
  it('are filled with checked files, each asked for once', async () => {
    const { caches, asked } = useWorld(host());
    await fill(shellCache('v1'), list.shell, BASE);
    await fill(shellCache('v1'), list.shell, BASE);
    expect(asked).toEqual(['index.html']);
    expect(await (await caches.match(`${BASE}index.html`))?.text()).toBe('<!doctype html>');
  });

  it('take nothing else: the version is not installed', async () => {
    useWorld({ ...host(), 'index.html': '<!doctype html> Please sign in' });
    await expect(fill(shellCache('v1'), list.shell, BASE)).rejects.toThrow('index.html');
  });

  it('take from another version what has not changed', async () => {
    const { caches, asked } = useWorld(host());
    await fill(shellCache('v0'), list.shell, BASE);
    asked.length = 0;
    await fill(shellCache('v1'), list.shell, BASE);
    expect(asked).toEqual([]);
    await (await caches.open(shellCache('v0'))).put(`${BASE}index.html`, new Response('<!doctype html> Old'));
    await fill(shellCache('v2'), list.shell, BASE);
    expect(asked).toEqual(['index.html']);
  });

  it('hold an opened scene in its language', async () => {
    const { caches, asked } = useWorld(host());
    await keepScene(list, 'story', 'en', BASE);
    expect(await caches.keys()).toEqual([scenesCache, packCache('en')]);
    expect(asked).not.toContain('assets/tune.mp3');
    expect(asked).not.toContain('assets/ar-ui.js');
  });

  it('read the list of their own version first', async () => {
    const { caches } = useWorld(host());
    const own = { ...list, version: 'v0' };
    await (await caches.open(shellCache('v0'))).put(`${BASE}files.json`, new Response(JSON.stringify(own)));
    expect((await readList('v0', BASE)).version).toBe('v0');
    expect((await readList('v1', BASE)).version).toBe('v1');
  });

  it("are rid of old shells and pictures, never of packs or of others' caches", async () => {
    const { caches } = useWorld(host());
    const old = `${BASE}assets/old.webp`;
    for (const name of [shellCache('v0'), shellCache('v1'), packCache('en'), scenesCache, 'other']) {
      await (await caches.open(name)).put(old, new Response('old'));
    }
    await keepScene(list, 'story', 'en', BASE);
    await clean(list, BASE);
    expect(await caches.keys()).toEqual([shellCache('v1'), packCache('en'), scenesCache, 'other']);
    const pictures = await (await caches.open(scenesCache)).keys();
    expect(pictures.map(({ url }) => url)).toEqual([`${BASE}assets/page.webp`]);
    expect(await (await caches.open(packCache('en'))).match(old)).toBeDefined();
  });
});
