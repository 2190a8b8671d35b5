/** Whoever adds an activity needs its folder, its row and its words; the game does the rest. */
import { createServer, listen } from '../../tools/serve.mjs';
import { buildWithSocks } from './eighth-activity.ts';
import { action, expect, main, ready, test } from './game.ts';

// The fixture has no pictures and no narration: the game goes on without them.
test.use({ mayMiss: true });

test('one folder, one row and its words make an eighth activity', async ({ page }) => {
  test.setTimeout(120_000);
  const { dist, clear } = await buildWithSocks();
  const server = createServer(dist);
  const port = await listen(server);
  await page.goto(`http://localhost:${port}/?lang=en#/workbook`);
  await ready(page);
  await page.locator('button[data-scene="socks"]').click();
  await expect(main(page)).toHaveAttribute('data-scene', 'socks');
  for (let move = 0; move < 2; move += 1) {
    await ready(page);
    await action(page, 'hint').click();
    await action(page, 'hint').click();
    await page.locator('[data-hinted]').click();
  }
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
  server.closeAllConnections();
  server.close();
  clear();
});
