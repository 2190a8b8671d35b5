/** With two switches: one moves a ring, the other takes what it rings. Nothing else is pressed. */
import type { Page } from '@playwright/test';
import { expect, main, open, settle, test } from './game.ts';
import { games, wayThrough } from './playing.ts';

const SWITCHES = { readAloud: false, scanning: 'two', stillPictures: true } as const;
const MOST_PRESSES = 60;

/** Moves the ring to the group that holds a control, opens the group, and takes the control. */
async function takeBySwitch(page: Page, selector: string): Promise<void> {
  const ringed = page.locator('[data-scanned]');
  await expect(ringed.first()).toBeVisible();
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    const [at, rings] = await page.evaluate((wanted) => {
      const all = [...document.querySelectorAll('[data-scanned]')];
      return [all.some((control) => control.matches(wanted)), all.length] as const;
    }, selector);
    if (!at) await page.keyboard.press('Space');
    else {
      await page.keyboard.press('Enter');
      if (rings === 1) return settle(page);
    }
  }
  throw new Error(`Two switches do not reach ${selector}`);
}

test('two switches open a story, read it and choose', async ({ page }) => {
  await open(page, '#/storybook', { settings: SWITCHES });
  await takeBySwitch(page, 'button[data-scene="right-to-play"]');
  for (const id of ['rp-02', 'rp-03', 'rp-04']) {
    await takeBySwitch(page, '[data-action="next"]');
    await expect(main(page)).toHaveAttribute('data-page', id);
    await settle(page);
  }
  await takeBySwitch(page, '[data-choice="c"]');
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04c');
  await takeBySwitch(page, '[data-action="home"]');
  await expect(main(page)).toHaveAttribute('data-screen', 'storybook');
});

test('two switches solve an activity where Sango points', async ({ page }) => {
  test.setTimeout(90_000);
  const chat = games.find(({ id }) => id === 'online-behaviour');
  if (!chat) throw new Error('The chat is not there');
  await open(page, '#/activity/online-behaviour/1', { settings: SWITCHES });
  for (const { id } of wayThrough(chat, 1)) {
    await takeBySwitch(page, '[data-action="hint"]');
    await takeBySwitch(page, '[data-action="hint"]');
    await expect(page.locator('[data-hinted]').first()).toHaveAttribute('data-move', id);
    await takeBySwitch(page, '[data-hinted]');
  }
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
});

test('with one switch the ring moves by itself', async ({ page }) => {
  await open(page, '#/storybook', { settings: { ...SWITCHES, scanning: 'one', scanSeconds: 1 } });
  const ringed = page.locator('[data-scanned]');
  await expect(ringed.first()).toHaveAttribute('data-action', 'home');
  await expect(ringed.first()).toHaveAttribute('data-scene', /./, { timeout: 6000 });
  // The first press opens the shelf's group, the second takes the book that is ringed then.
  await page.keyboard.press('Space');
  await expect(ringed).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(main(page)).toHaveAttribute('data-screen', 'story');
});
