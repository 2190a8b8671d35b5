/** The picture stands as images at once; the canvas takes over, moves a while, and then everything is still. */
import type { Page } from '@playwright/test';
import { ACTIVITY, expect, open, pointer, STORY, test } from './game.ts';
import { turnForward } from './reading.ts';

/** Counts the frames the page asks for, from its beginning. */
const countFrames = (page: Page) =>
  page.addInitScript(() => {
    const counted = { frames: 0 };
    Object.assign(globalThis, { counted });
    const next = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (callback) => {
      counted.frames += 1;
      return next(callback);
    };
  });

const framesSoFar = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { counted: { frames: number } }).counted.frames);

async function framesWithin(page: Page, milliseconds: number): Promise<number> {
  const before = await framesSoFar(page);
  await page.waitForTimeout(milliseconds);
  return (await framesSoFar(page)) - before;
}

const takenOver = (page: Page) => expect(page.locator('.leaf-drawn')).toHaveCount(1, { timeout: 15_000 });

/** How many different pictures the canvas shows within a while. */
async function looksOf(page: Page): Promise<number> {
  const looks = new Set<string>();
  for (let look = 0; look < 8; look += 1) {
    looks.add(await page.locator('#stage canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL()));
    await page.waitForTimeout(150);
  }
  return looks.size;
}

test('images first, then the canvas in their place', async ({ page }) => {
  let mayPass: () => void = () => undefined;
  const passed = new Promise<void>((resolve) => (mayPass = resolve));
  await page.route('**/stage-*.js', async (route) => {
    await passed;
    await route.continue();
  });
  await open(page, STORY);
  const image = page.locator('.leaf .still-picture img').first();
  await expect(image).toBeVisible();
  await expect(page.locator('#stage canvas')).toHaveCount(0);
  const frame = await page.locator('.leaf .still-picture').boundingBox();
  mayPass();
  await takenOver(page);
  await expect(image).toBeHidden();
  const canvas = await page.locator('#stage canvas').boundingBox();
  for (const side of ['x', 'y', 'width', 'height'] as const) {
    expect(Math.abs((canvas?.[side] ?? Number.NaN) - (frame?.[side] ?? Number.NaN)), side).toBeLessThanOrEqual(1);
  }
  await turnForward(page, pointer, 'rp-02');
  await takenOver(page);
  // The page before is gone, not above the canvas.
  await expect(page.locator('.leaf')).toHaveCount(1);
});

test('a page moves when it opens and is still after ten seconds', async ({ page }) => {
  test.setTimeout(60_000);
  await countFrames(page);
  await open(page, STORY);
  await takenOver(page);
  expect(await looksOf(page)).toBeGreaterThan(1);
  await page.waitForTimeout(10_000);
  expect(await framesWithin(page, 3000)).toBe(0);
});

test('an activity at rest draws no frames', async ({ page }) => {
  test.setTimeout(60_000);
  await countFrames(page);
  await open(page, `${ACTIVITY}/1`);
  await expect(page.locator('.board-stage[data-drawn]')).toHaveCount(1, { timeout: 15_000 });
  await page.waitForTimeout(5000);
  expect(await framesWithin(page, 3000)).toBe(0);
});

for (const still of ['reduced motion', 'still pictures'] as const) {
  test(`nothing moves by itself with ${still}`, async ({ page }) => {
    if (still === 'reduced motion') await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, STORY, { settings: { readAloud: false, stillPictures: still === 'still pictures' } });
    await takenOver(page);
    expect(await looksOf(page)).toBe(1);
    await turnForward(page, pointer, 'rp-02');
    const longest = await page.evaluate(() =>
      Math.max(0, ...document.getAnimations().map(({ effect }) => Number(effect?.getComputedTiming().endTime))),
    );
    expect(longest).toBeLessThanOrEqual(200);
    await takenOver(page);
    expect(await looksOf(page)).toBe(1);
  });
}
