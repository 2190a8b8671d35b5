import type { Server } from 'node:http';
import { rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createServer, listen } from '../../tools/serve.mjs';
import { distFolder, expect, test } from '../browser.ts';
import { copyGame, releaseNextVersion } from './next-version.ts';

const STORY = '#/story/right-to-play';

let folder: string;
let server: Server;
let address: string;

test.beforeEach(async () => {
  folder = copyGame(distFolder);
  server = createServer(folder);
  address = `http://localhost:${await listen(server)}/`;
});

test.afterEach(() => {
  stopServer();
  rmSync(folder, { recursive: true });
});

function stopServer(): void {
  server.closeAllConnections();
  server.close();
}

const untilReady = (page: Page) => page.locator('main[data-screen="story"][data-state="ready"]').waitFor();

/** How many files the worker holds in the caches whose names start so. */
const held = (page: Page, start: string) =>
  page.evaluate(async (prefix) => {
    const names = (await caches.keys()).filter((name) => name.startsWith(prefix));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  }, start);

async function visitStory(page: Page): Promise<void> {
  await page.goto(address + STORY);
  await untilReady(page);
  await expect.poll(() => held(page, 'sango-shell'), { timeout: 15_000 }).toBeGreaterThan(10);
  await expect.poll(() => held(page, 'sango-pack-en'), { timeout: 15_000 }).toBeGreaterThan(1);
}

/** What the browser itself put aside may go at any time, and would hide what the worker does not hold. */
async function forgetOrdinaryCache(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.clearBrowserCache');
}

test('a story that was opened once can be read without a network', async ({ page, context }) => {
  await visitStory(page);
  await page.waitForFunction(async () => Boolean((await navigator.serviceWorker.getRegistration())?.active));
  await forgetOrdinaryCache(page);
  stopServer();
  await context.setOffline(true);
  await page.goto(`${address}?offline${STORY}`);
  await untilReady(page);
  await expect(page.locator('[data-word]').first()).toBeVisible();
  const drawn = () =>
    page
      .locator('.still-picture img')
      .evaluateAll((images) => images.length > 0 && images.every((image) => (image as HTMLImageElement).naturalWidth));
  await expect.poll(drawn).toBe(true);
});

test('a kept sound is given in parts', async ({ page }) => {
  await visitStory(page);
  await page.reload();
  await untilReady(page);
  await forgetOrdinaryCache(page);
  stopServer();
  const part = await page.evaluate(async () => {
    const cache = await caches.open('sango-pack-en');
    const pack = (await cache.keys()).find(({ url }) => url.endsWith('.pack'));
    if (!pack) return null;
    const response = await fetch(pack.url, { headers: { Range: 'bytes=10-19' } });
    const { byteLength } = await response.arrayBuffer();
    return { status: response.status, range: response.headers.get('Content-Range'), byteLength };
  });
  expect(part).toMatchObject({ status: 206, byteLength: 10 });
  expect(part?.range).toMatch(/^bytes 10-19\/\d+$/);
});

test('a fresh version waits, also through a reload, until it is asked for', async ({ page }) => {
  test.slow();
  await visitStory(page);
  await page.reload();
  await untilReady(page);
  const old = await held(page, 'sango-shell');
  releaseNextVersion(folder);
  const waiting = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      return Boolean(registration?.waiting);
    });
  await expect.poll(waiting, { timeout: 45_000 }).toBe(true);
  for (let reload = 0; reload < 2; reload += 1) {
    await page.reload();
    await untilReady(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-version', 'next');
    expect(await waiting()).toBe(true);
  }

  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const changed = new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
    registration?.waiting?.postMessage('SKIP_WAITING');
    await changed;
  });
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-version', 'next');
  await untilReady(page);
  expect(await held(page, 'sango-pack-en')).toBeGreaterThan(1);
  await expect.poll(() => held(page, 'sango-shell')).toBe(old);
});

test('no cache, database or key has another name than ours', async ({ page }) => {
  await visitStory(page);
  const names = await page.evaluate(async () => ({
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    keys: Object.keys(localStorage).length,
    cookies: document.cookie,
  }));
  for (const name of [...names.caches, ...names.databases]) expect(name).toMatch(/^sango-/);
  expect(names.keys).toBeLessThanOrEqual(1);
  expect(names.cookies).toBe('');
});
