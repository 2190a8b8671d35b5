/** When something fails, a child meets Sango and one way on, never an error; the grown-ups' page tells the rest. */
import type { Page } from '@playwright/test';
import { action, ACTIVITY, expect, kept, main, open, pointer, settle, STORY, test, visit, words } from './game.ts';
import { isAt, turnForward, turnTo } from './reading.ts';
import { goodMove, guide, makeMove, playOn, reasonOf, startOf } from './solving.ts';

// Files are kept away from the page on purpose; a worker would have them in its caches.
test.use({ mayMiss: true, serviceWorkers: 'block' });

const lost = [
  '#/nowhere',
  '#/home',
  '#/story/none',
  '#/story/__proto__',
  '#/story/right-to-play/rp-01/more',
  '#/activity/none',
  '#/activity/keeping-private/9',
  '#/storybook/x',
  '#/%E0%A4%A',
  '#/<img src=x onerror=alert(1)>',
  '#javascript:alert(1)',
];

test('a bad link leads home, with one kind sentence', async ({ page }) => {
  await open(page, '#/storybook');
  for (const hash of lost) {
    await page.evaluate((to) => {
      location.hash = to;
    }, hash);
    await expect(main(page), hash).toHaveAttribute('data-screen', 'home');
    await expect(page.locator('.home-hello'), hash).toContainText(words('en', 'ui', 'sango.lost'));
    await visit(page, '#/storybook');
  }
});

test('a page there is not opens its story at the beginning', async ({ page }) => {
  await open(page, `${STORY}/rp-99`);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  await visit(page, `${STORY}/constructor`);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
});

test('a language there is not falls back to one of the reader', async ({ page }) => {
  for (const tag of ['xx', 'fr', '<script>', '']) {
    await page.goto(`./?lang=${encodeURIComponent(tag)}#/storybook`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('button[data-scene="right-to-play"]')).toBeVisible();
  }
});

const asFile = (content: string) => ({
  name: 'progress.sango.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

const record = (players: unknown, version = 1) =>
  JSON.stringify({ kind: 'play-with-sango/progress', version, players });

const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

const hostile = {
  'grown-ups.open-not': [
    'no JSON at all',
    '',
    'null',
    '[]',
    '{"kind":"another-game","version":1}',
    `{"kind":"play-with-sango/progress","version":1,"players":{"player-1":${nested(60)}}}`,
    '{"kind":"play-with-sango/progress","version":1,"players":{"__proto__":{"settings":{}}}}',
    record(Object.fromEntries(Array.from({ length: 41 }, (_, index) => [`player-${index}`, {}]))),
    record('moths'),
  ],
  'grown-ups.open-newer': [record({}, 99)],
  'grown-ups.open-large': [record({ 'player-1': { settings: 'x'.repeat(1_000_001) } })],
} as const;

const bringIn = async (page: Page, content: string, told: string) => {
  await page.locator('[data-action="import"]').setInputFiles(asFile(content));
  await expect(page.locator('[role="status"][data-told]')).toHaveAttribute('data-told', told);
};

test('files that are none of ours are refused and change nothing', async ({ page }) => {
  await open(page, `${STORY}/rp-02`);
  await turnForward(page, pointer, 'rp-03');
  await visit(page, '#/grown-ups');
  const before = await kept(page);
  for (const [told, files] of Object.entries(hostile)) {
    for (const content of files) await bringIn(page, content, told);
  }
  expect(await kept(page)).toEqual(before);
});

const withAnswer = (answer: string, place: unknown) =>
  record({
    'player-1': {
      settings: { stamp: [0, ''], value: {} },
      stories: {
        'right-to-play': {
          place: { stamp: [9, 'file'], value: place },
          choices: [{ stamp: [8, 'file'], page: 'rp-04', answer }],
          ended: false,
          forgotten: [0, ''],
        },
      },
      activities: {},
    },
  });

test('a good file joins what is here, once, however often it is opened', async ({ page }) => {
  await open(page, `${STORY}/rp-06`);
  await turnTo(page, pointer, '[data-choice="c"]', 'rp-06c');
  await visit(page, '#/grown-ups');
  const file = withAnswer('b', { page: 'rp-05', trail: ['rp-04'], chosen: 0 });
  await bringIn(page, file, 'grown-ups.open-done');
  const joined = await kept(page);
  expect(JSON.stringify(joined)).toContain('"answer":"b"');
  expect(JSON.stringify(joined)).toContain('"answer":"c"');
  await bringIn(page, file, 'grown-ups.open-done');
  expect(await kept(page)).toEqual(joined);
  await visit(page, '#/');
  await action(page, 'continue').click();
  await expect(main(page)).toHaveAttribute('data-page', 'rp-05');
});

test('markup in a file is never more than text', async ({ page }) => {
  page.on('dialog', (dialog) => expect(dialog.message()).toBe('no dialog'));
  await open(page, '#/grown-ups');
  const evil = '<img src=x onerror=alert(1)>';
  const file = withAnswer(evil, { page: evil, trail: [evil, '__proto__'], chosen: 0 });
  await page.locator('[data-action="import"]').setInputFiles(asFile(file));
  await expect(page.locator('[role="status"][data-told]')).toHaveCount(1);
  await visit(page, STORY);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  await turnForward(page, pointer, 'rp-02');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
});

test('a saved file brings everything back', async ({ page }) => {
  await open(page, `${STORY}/rp-04`);
  await turnTo(page, pointer, '[data-choice="a"]', 'rp-04a');
  await visit(page, '#/grown-ups');
  const before = await kept(page);
  const saving = page.waitForEvent('download');
  await action(page, 'export').click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.sango\.json$/);
  const path = await download.path();
  await action(page, 'forget').click();
  await action(page, 'forget-yes').click();
  await expect.poll(() => kept(page)).toBeNull();
  await page.locator('[data-action="import"]').setInputFiles(path);
  await expect.poll(() => kept(page)).toEqual(before);
});

const toldFaults = async (page: Page) => {
  await visit(page, '#/grown-ups');
  await expect(page.locator('main h1')).toBeFocused();
  return page.locator('.grown-ups [data-faults] li').count();
};

test('a page without its picture shows what it would tell, and leads on', async ({ page }) => {
  await open(page, STORY);
  await page.route('**/*.webp', (route) => route.abort());
  await turnForward(page, pointer, 'rp-02');
  const panel = page.locator('.missing-picture');
  await expect(panel).toHaveText(words('en', 'right-to-play', 'rp-02.alt'));
  await turnForward(page, pointer, 'rp-03');
  await turnForward(page, pointer, 'rp-04');
  await turnTo(page, pointer, '[data-choice="c"]', 'rp-04c');
  expect(await toldFaults(page)).toBeGreaterThan(0);
});

for (const [name, body] of Object.entries({ missing: null, 'no sound at all': 'moths' })) {
  test(`narration that is ${name} leaves the words, and the answers are free`, async ({ page }) => {
    await page.route('**/*.pack', (route) => (body ? route.fulfill({ body }) : route.abort()));
    await open(page, `${STORY}/rp-04`, { settings: {} });
    await expect(page.locator('[data-word]').first()).toBeVisible();
    await expect(page.locator('[data-choice]:not([aria-disabled])')).toHaveCount(3, { timeout: 15_000 });
    await action(page, 'listen').click();
    await turnTo(page, pointer, '[data-choice="c"]', 'rp-04c');
    await turnForward(page, pointer, 'rp-05');
    expect(await toldFaults(page)).toBeGreaterThan(0);
  });
}

test('code of a scene that does not come leads kindly back to the shelf', async ({ page }) => {
  await open(page, '#/storybook');
  await page.route(/\/(scene|activity|story-player|activity-screen)-[^/]+\.js$/, (route) => route.abort());
  for (const [shelf, id] of [
    ['storybook', 'right-to-play'],
    ['workbook', 'keeping-private'],
  ]) {
    await visit(page, `#/${shelf}`);
    await pointer.press(page, `button[data-scene="${id}"]`);
    await expect(page.locator('.way-on h1')).toBeFocused();
    await settle(page);
    await action(page, 'home').click();
    await expect(main(page)).toHaveAttribute('data-screen', shelf ?? '');
  }
  expect(await toldFaults(page)).toBeGreaterThan(0);
});

test('without a canvas the pictures stay and everything is played', async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, STORY);
  await turnForward(page, pointer, 'rp-02');
  const images = page.locator('.leaf:not(.leaf-drawn) .still-picture img');
  await expect(images.first()).toBeVisible();
  await page.waitForTimeout(1500);
  await expect(images.first()).toBeVisible();
  await visit(page, `${ACTIVITY}/1`);
  const move = goodMove(startOf(1));
  await makeMove.drag(page, move);
  await expect(guide(page)).toContainText(reasonOf(playOn(startOf(1), move), 'en'));
  await expect(page.locator('.activity-board .still-picture img').first()).toBeVisible();
});

test('a canvas that loses its context draws again or gives the picture back', async ({ page }) => {
  await open(page, STORY);
  const canvas = page.locator('#stage canvas');
  await expect(page.locator('.leaf-drawn')).toHaveCount(1, { timeout: 15_000 });
  await canvas.evaluate((element: HTMLCanvasElement) => {
    element.dispatchEvent(new Event('contextlost', { cancelable: true }));
    element.width += 0; // Setting its size clears a canvas, as losing its context does.
    element.dispatchEvent(new Event('contextrestored'));
  });
  const isPainted = () =>
    canvas.evaluate((element: HTMLCanvasElement) => {
      const pixels = element.getContext('2d')?.getImageData(0, 0, element.width, element.height).data ?? [];
      return pixels.some((value, index) => index % 4 === 3 && value > 0);
    });
  await expect.poll(isPainted).toBe(true);
  await turnForward(page, pointer, 'rp-02');
  await isAt(page, 'rp-02');
});
