/** A reader who zooms the first frame to 200 or 400 % plays everything, scrolling up and down only. */
import { action, ACTIVITY, expect, open, pointer, STORY, test } from './game.ts';
import { turnBack, turnForward, turnTo } from './reading.ts';
import { goodMove, guide, makeMove, playOn, reasonOf, startOf } from './solving.ts';

for (const viewport of [
  { width: 640, height: 360 },
  { width: 320, height: 180 },
]) {
  test.describe(`zoomed to ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test('a story is read and an answer given', async ({ page }) => {
      await open(page, `${STORY}/rp-03`);
      await page.locator('[data-choice="sad"]').click();
      await turnForward(page, pointer, 'rp-04');
      await action(page, 'hint').click();
      await turnTo(page, pointer, '[data-choice="c"]', 'rp-04c');
      await turnBack(page, pointer, 'rp-04');
      await action(page, 'home').click();
      await pointer.press(page, 'button[data-scene="right-to-play"]');
      await expect(action(page, 'settings')).toBeVisible();
    });

    test('an activity is played by tapping', async ({ page }) => {
      await open(page, `${ACTIVITY}/1`);
      let state = startOf(1);
      for (let count = 0; count < 2; count += 1) {
        const move = goodMove(state);
        await makeMove.tap(page, move);
        state = playOn(state, move);
        await expect(guide(page)).toContainText(reasonOf(state, 'en'));
      }
      await action(page, 'undo').click();
      await expect(action(page, 'redo')).not.toHaveAttribute('aria-disabled', 'true');
    });
  });
}
