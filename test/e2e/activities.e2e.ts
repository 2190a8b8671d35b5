/** Every level of every activity is played to its end by dragging, by tapping and by keys. */
import { open, test } from './game.ts';
import { games, playThrough } from './playing.ts';

for (const game of games) {
  for (const way of ['drag', 'tap', 'keys'] as const) {
    for (const level of [1, 2, 3] as const) {
      test(`${game.id}, level ${level}, by ${way}`, async ({ page }) => {
        test.setTimeout(90_000);
        await open(page, `#/activity/${game.id}/${level}`, { settings: { readAloud: false, stillPictures: true } });
        await playThrough(page, way, game, level);
      });
    }
  }
}
