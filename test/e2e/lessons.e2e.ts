/** A teacher finds plans, a question to show and paper for each activity, without playing it first. */
import { action, expect, main, open, test } from './game.ts';

test('a lesson shows its question, opens its answers last, prints, and leads to the activity', async ({ page }) => {
  await page.addInitScript(() => {
    // Noted instead of opening a printer's dialog.
    window.print = () =>
      document.documentElement.setAttribute('data-printed', document.querySelector('.paper h1')?.textContent ?? '');
  });
  await open(page, '#/grown-ups');
  const lesson = page.locator('[data-lesson="keeping-private"]');
  await lesson.locator('summary').click();
  await lesson.locator('[data-action="show-vignette"]').click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('ol li')).toHaveCount(3);
  const note = dialog.locator('details p');
  await expect(note).toBeHidden();
  await dialog.locator('summary').click();
  await expect(note).toBeVisible();
  await action(page, 'close').click();
  await lesson.locator('[data-action="print"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', /Pond/);
  await expect(page.locator('.paper')).toHaveCount(0);
  await lesson.locator('[data-action="open-activity"]').click();
  await expect(main(page)).toHaveAttribute('data-scene', 'keeping-private');
});
