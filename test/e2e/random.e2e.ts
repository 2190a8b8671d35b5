/** Hundreds of presses anywhere, as nobody plans them: the game never breaks and home is always near. */
import type { Page } from '@playwright/test';
import { expect, main, open, test, visit, type Hurried } from './game.ts';

const PRESSES = 300;

/** Presses controls by seeded chance, in the page itself; time jumps on so that each press counts. */
const pressAround = (page: Page, seed: number, presses: number): Promise<Record<string, number>> =>
  page.evaluate(
    async ({ start, count }) => {
      let state = start;
      const chance = () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
      };
      const { passTime } = globalThis as unknown as Hurried;
      // Not further back than this stretch began.
      const first = navigation.currentEntry?.index ?? Infinity;
      window.print = () => undefined;

      // What leaves the page, or fetches megabytes, is tested elsewhere.
      const left = ['export', 'import', 'keep', 'print', 'update'].map((name) => `[data-action="${name}"]`).join();
      const seen: Record<string, number> = {};
      for (let press = 0; press < count; press += 1) {
        const layer: ParentNode = document.querySelector('dialog[open]') ?? document;
        const controls = [...layer.querySelectorAll<HTMLElement>('button, [data-word], summary')].filter(
          (control) => control.checkVisibility() && !control.matches(left),
        );
        const control = controls[Math.floor(chance() * controls.length)];
        control?.focus();
        control?.click();
        if (chance() < 0.05 && navigation.currentEntry && navigation.currentEntry.index > first) {
          // The next look at where we are must not come too early.
          await navigation.back().committed?.catch(() => undefined);
        }
        passTime(600);
        await new Promise((resolve) => setTimeout(resolve, 4));
        const screen = document.querySelector('main')?.dataset['screen'] ?? 'nothing';
        seen[screen] = (seen[screen] ?? 0) + 1;
      }
      return seen;
    },
    { start: seed, count: presses },
  );

for (const seed of [1, 2]) {
  test(`${PRESSES} presses anywhere, seed ${seed}`, async ({ page }) => {
    test.setTimeout(120_000);
    await open(page, '#/', { settings: {} });
    let seen: Record<string, number> = {};
    // Each stretch begins somewhere else, since chance alone likes to stay in a corner.
    for (const hash of ['#/', '#/story/right-to-play', '#/activity/keeping-private/1', '#/grown-ups', '#/class']) {
      await visit(page, hash);
      const more = await pressAround(page, seed, PRESSES / 5);
      seen = { ...seen, ...more };
    }
    expect(Object.keys(seen)).toEqual(expect.arrayContaining(['home', 'story', 'activity']));
    expect(seen).not.toHaveProperty('nothing');
    await visit(page, '#/storybook');
    await visit(page, '#/');
    await expect(main(page)).toHaveAttribute('data-screen', 'home');
  });
}
