/** The pond is solved at each level by dragging, by tapping and by keys, with reasons, undo, and nothing lost. */
import type { Page } from '@playwright/test';
import type { State } from '../../scenes/activities/keeping-private/state.ts';
import { emptyProgress, soleActivity } from '../../src/core/progress/record.ts';
import type { SavedGo } from '../../src/core/session.ts';
import { action, ACTIVITY, expect, kept, main, open, ready, settle, test } from './game.ts';
import {
  goodMove,
  guide,
  isSolved,
  makeMove,
  misfit,
  playOn,
  reasonOf,
  startOf,
  type Lang,
  type LevelNumber,
  type Way,
} from './solving.ts';

/** Makes the move and waits until Sango has said why it fits or not. */
async function make(page: Page, way: Way, state: State, move: ReturnType<typeof goodMove>, lang: Lang = 'en') {
  await makeMove[way](page, move);
  const after = playOn(state, move);
  await expect(guide(page)).toContainText(reasonOf(after, lang));
  return after;
}

async function solve(page: Page, way: Way, level: LevelNumber, lang: Lang): Promise<void> {
  let hasErred = false;
  for (let state = startOf(level); !isSolved(state);) {
    await expect(main(page)).toHaveAttribute('data-state', 'ready');
    const wrong: ReturnType<typeof misfit> = hasErred ? null : misfit(state);
    hasErred ||= wrong !== null;
    state = await make(page, way, state, wrong ?? goodMove(state), lang);
  }
  expect(hasErred).toBe(true);
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
}

/** One picture, how sure before and now, a talk; nothing of it is right or wrong, nothing has to be chosen. */
async function reflect(page: Page): Promise<void> {
  await action(page, 'next').click();
  await page.locator('[data-choice="question"]').click();
  await expect(page.locator('[data-choice="question"]')).toHaveAttribute('aria-pressed', 'true');
  await action(page, 'next').click();
  await page.locator('[data-choice="before-1"]').click();
  await page.locator('[data-choice="now-3"]').click();
  await action(page, 'next').click();
  await expect(action(page, 'to-desk')).toBeVisible();
}

const plays: { level: LevelNumber; way: Way; lang: Lang }[] = [
  ...([1, 2, 3] as const).flatMap((level) =>
    (['drag', 'tap', 'keys'] as const).map((way) => ({ level, way, lang: 'en' as const })),
  ),
  { level: 1, way: 'drag', lang: 'ar' },
  { level: 1, way: 'keys', lang: 'ar' },
];

for (const { level, way, lang } of plays) {
  test(`level ${level} is solved by ${way}: ${lang}`, async ({ page }) => {
    test.setTimeout(90_000);
    // Boats sail out when things are dragged; the other ways need not wait for them.
    await open(page, `${ACTIVITY}/${level}`, { lang, settings: { readAloud: false, stillPictures: way !== 'drag' } });
    await solve(page, way, level, lang);
    if (way !== 'tap') return;
    await reflect(page);
    await action(page, 'to-desk').click();
    await expect(main(page)).toHaveAttribute('data-screen', 'workbook');
    const { levels, reflection } = soleActivity((await kept(page)) ?? emptyProgress, 'keeping-private');
    expect(levels[level]?.done).toBe(true);
    expect(reflection.value).toEqual({ picture: 'question', before: 1, now: 3 });
  });
}

test('hints alone lead to the end of a level', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, `${ACTIVITY}/1`);
  for (let state = startOf(1); !isSolved(state); state = playOn(state, goodMove(state))) {
    await action(page, 'hint').click();
    await expect(page.locator('[data-hinted]')).toHaveCount(0);
    await action(page, 'hint').click();
    await page.locator('[data-hinted]').click();
  }
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
});

/** What is on the board and on the desk, told by its controls. */
const boardOf = (page: Page): Promise<string[]> =>
  page.locator('.activity-board button, .activity-desk button, .spots-row button').evaluateAll((buttons) =>
    buttons.map((button) => {
      const written = button.querySelector('.open-words, .choice-words')?.textContent;
      return `${button.getAttribute('aria-label') ?? written} ${button.dataset['move'] ?? ''}`;
    }),
  );

/** How many moves of the first level the device remembers. */
async function stepsKept(page: Page): Promise<number> {
  const board = soleActivity((await kept(page)) ?? emptyProgress, 'keeping-private').levels[1]?.board.value;
  return (board as SavedGo | undefined)?.at ?? 0;
}

test('undo, redo, start again, and a reload in the middle', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, `${ACTIVITY}/1`);
  let state = startOf(1);
  const boards = [await boardOf(page)];
  for (let count = 0; count < 3; count += 1) {
    state = await make(page, 'tap', state, goodMove(state));
    boards.push(await boardOf(page));
  }
  await action(page, 'undo').click();
  await expect.poll(() => boardOf(page)).toEqual(boards[2]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => boardOf(page)).toEqual(boards[1]);
  await action(page, 'redo').click();
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => boardOf(page)).toEqual(boards[3]);

  await expect.poll(() => stepsKept(page)).toBe(3);
  await page.reload();
  await ready(page);
  await expect(guide(page)).toBeVisible();
  await expect.poll(() => boardOf(page)).toEqual(boards[3]);

  await action(page, 'again').click();
  await action(page, 'again-no').click();
  await expect.poll(() => boardOf(page)).toEqual(boards[3]);
  await expect(action(page, 'again')).toBeFocused();
  await action(page, 'again').click();
  await action(page, 'again-yes').click();
  await expect.poll(() => boardOf(page)).toEqual(boards[0]);
  await action(page, 'undo').click({ force: true });
});

test('what is dropped beside every place returns to hand', async ({ page }) => {
  await open(page, `${ACTIVITY}/1`);
  const before = await boardOf(page);
  const card = page.locator('button.open-card');
  await card.hover();
  await page.mouse.down();
  await page.mouse.move(1000, 700, { steps: 4 });
  await expect(page.locator('.ghost')).toBeVisible();
  await page.mouse.up();
  await expect(page.locator('.ghost')).toHaveCount(0);
  await expect.poll(() => boardOf(page)).toEqual(before);
  await expect(action(page, 'undo')).toHaveAttribute('aria-disabled', 'true');
});

test('the keys of an activity can be switched off', async ({ page }) => {
  await open(page, `${ACTIVITY}/1`, { settings: { readAloud: false, shortcuts: false } });
  const good = await page
    .locator('.desk-choices [data-move]')
    .evaluateAll(
      (choices, wanted) => choices.findIndex((choice) => choice.getAttribute('data-move') === wanted) + 1,
      goodMove(startOf(1)).id,
    );
  const before = await boardOf(page);
  const pressKey = async () => {
    await page.locator('button.open-card').focus();
    await page.keyboard.press(String(good));
  };
  await pressKey();
  await settle(page);
  expect(await boardOf(page)).toEqual(before);
  await action(page, 'settings').click();
  await page.locator('[data-setting="shortcuts"] [data-value="true"]').click();
  await page.locator('dialog [data-action="close"]').click();
  await expect.poll(() => boardOf(page)).toEqual(before);
  await pressKey();
  await expect.poll(() => boardOf(page)).not.toEqual(before);
});
