/** What a child did is there again the next day, and where nothing can be kept the game plays on all the same. */
import type { BrowserContext, Page } from '@playwright/test';
import { soleStory } from '../../src/core/progress/record.ts';
import {
  action,
  ACTIVITY,
  expect,
  kept,
  main,
  open,
  pointer,
  putRecord,
  ready,
  settle,
  STORY,
  test,
  visit,
  watchErrors,
} from './game.ts';
import { turnForward, turnTo } from './reading.ts';
import { goodMove, guide, makeMove, playOn, reasonOf, startOf } from './solving.ts';

/** The next visit: a new page on the same device. */
async function comeAgain(context: BrowserContext, page: Page): Promise<{ page: Page; errors: string[] }> {
  await page.close();
  const again = await context.newPage();
  const errors = watchErrors(again);
  await again.goto('./?lang=en#/');
  await ready(again);
  return { page: again, errors };
}

const choicesOf = async (page: Page) => {
  const record = await kept(page);
  return record ? soleStory(record, 'right-to-play').choices.map(({ page: at, answer }) => `${at} ${answer}`) : [];
};

test('go on leads back into the middle of a story', async ({ context, page }) => {
  await open(page, '#/storybook');
  await pointer.press(page, 'button[data-scene="right-to-play"]');
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  for (const id of ['rp-02', 'rp-03', 'rp-04']) await turnForward(page, pointer, id);
  await turnTo(page, pointer, '[data-choice="b"]', 'rp-04b');
  await expect.poll(() => choicesOf(page)).toEqual(['rp-04 b']);
  const next = await comeAgain(context, page);
  await action(next.page, 'continue').click();
  await expect(main(next.page)).toHaveAttribute('data-page', 'rp-04b');
  await settle(next.page);
  await action(next.page, 'next').click();
  await expect(main(next.page)).toHaveAttribute('data-page', 'rp-04');
  await expect(next.page.locator('[data-choice="b"] .choice-mark')).toBeVisible();
  await settle(next.page);
  await action(next.page, 'back').click();
  await expect(main(next.page)).toHaveAttribute('data-page', 'rp-04b');
  expect(next.errors).toEqual([]);
});

test('go on leads back into the middle of an activity', async ({ context, page }) => {
  await open(page, `${ACTIVITY}/2`);
  let state = startOf(2);
  for (let count = 0; count < 2; count += 1) {
    const move = goodMove(state);
    await makeMove.tap(page, move);
    state = playOn(state, move);
    await expect(guide(page)).toContainText(reasonOf(state, 'en'));
  }
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain(state.last?.move.id);
  const next = await comeAgain(context, page);
  await action(next.page, 'continue').click();
  await expect(main(next.page)).toHaveAttribute('data-level', '2');
  await expect(next.page.locator(`[data-move="${goodMove(state).id}"]`)).toBeVisible();
  await expect(action(next.page, 'undo')).toBeEnabled();
  expect(next.errors).toEqual([]);
});

/** Ways in which a browser may refuse to keep anything, put into the page before the game starts. */
const refusals = {
  'storage may not be touched': () => {
    Object.defineProperty(window, 'indexedDB', {
      get() {
        throw new DOMException('Refused', 'SecurityError');
      },
    });
  },
  'storage does not open': () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Refused', 'InvalidStateError');
    };
  },
  'storage never answers': () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
  },
  'storage is full': () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  },
} satisfies Record<string, () => void>;

for (const [name, refuse] of Object.entries(refusals)) {
  test(`${name}: the game plays on and tells the grown-ups`, async ({ page }) => {
    await page.addInitScript(refuse);
    await open(page, `${STORY}/rp-03`, { progress: null });
    await turnForward(page, pointer, 'rp-04');
    await action(page, 'pause').click();
    await turnTo(page, pointer, '[data-choice="a"]', 'rp-04a');
    await turnForward(page, pointer, 'rp-04');
    await visit(page, `${ACTIVITY}/1`);
    const move = goodMove(startOf(1));
    await makeMove.tap(page, move);
    await expect(guide(page)).toContainText(reasonOf(playOn(startOf(1), move), 'en'));
    await visit(page, STORY);
    await expect(main(page)).toHaveAttribute('data-page', 'rp-04');
    await visit(page, '#/grown-ups');
    const expected = name.endsWith('full') ? 'full' : 'memory';
    await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', expected);
  });
}

const fromTomorrow = { kind: 'play-with-sango/progress', version: 2, players: { moon: { secrets: [1, 2, 3] } } };

test('a record of a newer version stays untouched while the game is played', async ({ page }) => {
  await putRecord(page, fromTomorrow);
  await open(page, STORY, { progress: null });
  await turnForward(page, pointer, 'rp-02');
  await visit(page, '#/grown-ups');
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'newer');
  expect(await kept(page)).toEqual(fromTomorrow);
});

test('a damaged record hurts nobody and can be saved as a file', async ({ page }) => {
  await putRecord(page, { kind: 'play-with-sango/progress', version: 1, players: 'moths' });
  await open(page, STORY, { progress: null });
  await turnForward(page, pointer, 'rp-02');
  await visit(page, '#/grown-ups');
  await expect(page.locator('[data-saving]')).toHaveAttribute('data-saving', 'damaged');
  const file = page.waitForEvent('download');
  await action(page, 'export-damaged').click();
  expect((await file).suggestedFilename()).toBe('damaged.sango.json');
});

test('two tabs keep the choices of both', async ({ context, page }) => {
  await open(page, `${STORY}/rp-04`);
  const other = await context.newPage();
  const errors = watchErrors(other);
  await other.goto(`./?lang=en${STORY}/rp-06`);
  await ready(other);
  await settle(page);
  await Promise.all([page.locator('[data-choice="a"]').click(), other.locator('[data-choice="c"]').click()]);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04a');
  await expect(main(other)).toHaveAttribute('data-page', 'rp-06c');
  await expect.poll(async () => (await choicesOf(page)).toSorted()).toEqual(['rp-04 a', 'rp-06 c']);
  expect(errors).toEqual([]);
});

test('a class leaves nothing behind', async ({ context, page }) => {
  await open(page, '#/class', { progress: null });
  await pointer.press(page, 'button[data-scene="right-to-play"]');
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  for (const id of ['rp-02', 'rp-03', 'rp-04']) await turnForward(page, pointer, id);
  await action(page, 'pause').click();
  await turnTo(page, pointer, '[data-choice="a"]', 'rp-04a');
  await action(page, 'settings').click();
  await page.locator('[data-setting="largeText"] [data-value="150"]').click();
  await page.locator('dialog [data-action="close"]').click();
  await page.goBack();
  await expect(main(page)).toHaveAttribute('data-screen', 'class');
  await pointer.press(page, 'button[data-scene="keeping-private"]');
  await expect(main(page)).toHaveAttribute('data-scene', 'keeping-private');
  await makeMove.tap(page, goodMove(startOf(1)));
  await expect(action(page, 'undo')).toBeEnabled();
  expect(await kept(page)).toBeNull();
  expect(await nothingElse(context, page)).toEqual([]);
});

test('forget everything leaves nothing, in other tabs too', async ({ context, page }) => {
  await open(page, `${STORY}/rp-02`);
  await turnForward(page, pointer, 'rp-03');
  const other = await context.newPage();
  await other.goto('./?lang=en#/');
  await expect(action(other, 'continue')).toBeVisible();
  await visit(page, '#/grown-ups');
  await action(page, 'forget').click();
  await action(page, 'forget-yes').click();
  await expect.poll(() => kept(page)).toBeNull();
  await expect(action(other, 'continue')).toBeHidden();
  await visit(page, '#/');
  await expect(action(page, 'continue')).toHaveCount(0);
});

/** Whatever lies on the device beyond what the game may keep: databases, caches, keys, cookies. */
async function nothingElse(context: BrowserContext, page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const bases = (await indexedDB.databases()).map(({ name = '' }) => name);
    const own = (name: string) => name.startsWith('sango-');
    const foreign = [...bases, ...(await caches.keys())].filter((name) => !own(name));
    return [...foreign, ...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);
  });
  return [...found, ...(await context.cookies()).map(({ name }) => name)];
}

test('nothing is kept beyond what the game names', async ({ context, page }) => {
  await open(page, STORY);
  await turnForward(page, pointer, 'rp-02');
  await visit(page, `${ACTIVITY}/1`);
  await makeMove.tap(page, goodMove(startOf(1)));
  await visit(page, '#/grown-ups');
  expect(await nothingElse(context, page)).toEqual([]);
});
