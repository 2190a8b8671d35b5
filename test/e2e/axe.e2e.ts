/** Axe finds nothing on any screen or dialog. */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, LANGUAGES, open, test } from './game.ts';
import { groupsIn, show } from './screens.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const lang of LANGUAGES) {
  for (const { name, progress, screens } of groupsIn(lang)) {
    test(`accessible: ${name}, ${lang}`, async ({ page }) => {
      test.setTimeout(120_000);
      await open(page, '#/', { lang, progress });
      for (const screen of screens) {
        await show(page, screen);
        const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        );
        expect.soft(found, screen.name).toEqual([]);
      }
    });
  }
}
