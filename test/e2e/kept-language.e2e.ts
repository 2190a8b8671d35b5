/** A language that a grown-up keeps on the device plays without a network, also when the browser was closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { createServer, listen } from '../../tools/serve.mjs';
import { distFolder, findBrowser } from '../browser.ts';
import { action, ACTIVITY, expect, main, pointer, ready, settle, STORY, test, visit, watchErrors } from './game.ts';
import { turnForward, turnTo } from './reading.ts';
import { goodMove, guide, makeMove, playOn, reasonOf, startOf } from './solving.ts';

/** A browser with a memory of its own in the folder, as on a child's device. */
const openBrowser = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...(await findBrowser()), viewport: { width: 1280, height: 720 } });

async function keepEnglish(page: Page): Promise<void> {
  const row = page.locator('[data-language="en"]');
  await expect(row).toHaveAttribute('data-kept', /none|some/, { timeout: 15_000 });
  await row.locator('[data-action="keep"]').click();
  await expect(row).toHaveAttribute('data-kept', 'all', { timeout: 60_000 });
  await expect(row.locator('[data-action="keep"]')).toHaveCount(0);
}

async function playStory(page: Page): Promise<void> {
  await visit(page, '#/storybook');
  await pointer.press(page, 'button[data-scene="right-to-play"]');
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  await ready(page);
  await expect(page.locator('[data-speaking]')).toHaveCount(1);
  await expect(page.locator('.leaf-drawn')).toHaveCount(1, { timeout: 15_000 });
  await turnForward(page, pointer, 'rp-02');
  await visit(page, `${STORY}/rp-04`);
  await action(page, 'pause').click();
  await turnTo(page, pointer, '[data-choice="b"]', 'rp-04b');
  await expect(page.locator('.missing-picture')).toHaveCount(0);
  await expect(page.locator('[data-speaking]')).toHaveCount(1);
}

async function playActivity(page: Page): Promise<void> {
  for (const level of [1, 2, 3] as const) {
    await visit(page, `${ACTIVITY}/${level}`);
    await expect(page.locator('.board-stage[data-drawn]')).toHaveCount(1, { timeout: 15_000 });
    const move = goodMove(startOf(level));
    await makeMove.tap(page, move);
    await expect(guide(page)).toContainText(reasonOf(playOn(startOf(level), move), 'en'));
    await settle(page);
  }
}

test('a kept language plays without a network after a restart', async () => {
  test.setTimeout(150_000);
  const folder = mkdtempSync(join(tmpdir(), 'sango-device-'));
  const server = createServer(distFolder);
  const address = `http://localhost:${await listen(server)}/?lang=en`;
  const before = await openBrowser(folder);
  const page = before.pages()[0] ?? (await before.newPage());
  await page.goto(`${address}#/grown-ups`);
  await ready(page);
  await keepEnglish(page);
  // What the browser itself put aside may go at any time.
  await (await before.newCDPSession(page)).send('Network.clearBrowserCache');
  await before.close();
  server.closeAllConnections();
  server.close();

  const after = await openBrowser(folder);
  await after.setOffline(true);
  const again = after.pages()[0] ?? (await after.newPage());
  const errors = watchErrors(again);
  await again.goto(`${address}#/`);
  await ready(again);
  for (const shelf of ['storybook', 'workbook', 'class', 'grown-ups']) await visit(again, `#/${shelf}`);
  await expect(again.locator('[data-language="en"]')).toHaveAttribute('data-kept', 'all');
  await playStory(again);
  await playActivity(again);
  await visit(again, '#/grown-ups');
  await expect(main(again).locator('[data-faults] li')).toHaveCount(0);
  expect(errors).toEqual([]);
  await after.close();
  rmSync(folder, { recursive: true });
});
