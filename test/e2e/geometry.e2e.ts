/** Every control is large enough, clear of the others and on the screen; every word can be read; on every frame. */
import { expect, LANGUAGES, main, open, STORY, test, visit } from './game.ts';
import { laidOut, measure, spaceText } from './layout.ts';
import { groupsIn, show, type Group } from './screens.ts';

const FRAME = { width: 1280, height: 720 };

const frames = [
  FRAME,
  { width: 1024, height: 768 },
  { width: 844, height: 390 },
  { width: 360, height: 640 },
  { width: 320, height: 568 },
  // The first frame at 200 % and 400 %.
  { width: 640, height: 360 },
  { width: 320, height: 180 },
];

/** Least side of a control in px, by who uses it. */
function targetOf(controls: Group['controls'], { width, height }: typeof FRAME): number {
  if (controls === 'grown-ups') return 44;
  if (controls === 'workbook') return 64;
  return Math.max(80, 128 * Math.min(width / FRAME.width, height / FRAME.height));
}

/** Least distance between two controls in px. */
function gapOf(controls: Group['controls'], { width, height }: typeof FRAME): number {
  if (controls === 'grown-ups') return 0;
  if (controls === 'workbook') return 16;
  return Math.max(16, 32 * Math.min(width / FRAME.width, height / FRAME.height));
}

const asItMustBe = { scrollsSideways: false, overlaps: [], near: [], clipped: [], covered: [], small: [], cut: [] };

for (const lang of LANGUAGES) {
  for (const { name, controls, progress, screens } of groupsIn(lang)) {
    test(`room for everything: ${name}, ${lang}`, async ({ page }) => {
      test.setTimeout(180_000);
      await open(page, '#/', { lang, progress });
      for (const screen of screens) {
        await page.setViewportSize(FRAME);
        await show(page, screen);
        for (const frame of frames) {
          await page.setViewportSize(frame);
          await laidOut(page);
          const found = await measure(page, { target: targetOf(controls, frame), gap: gapOf(controls, frame) });
          expect.soft(found, `${screen.name} at ${frame.width}×${frame.height}`).toEqual(asItMustBe);
        }
      }
    });
  }

  test(`a reader's own text spacing cuts nothing: ${lang}`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, '#/', { lang });
    await spaceText(page);
    for (const screen of groupsIn(lang)
      .filter(({ progress }) => !progress)
      .flatMap(({ screens }) => screens)) {
      await show(page, screen);
      const { cut, clipped, scrollsSideways } = await measure(page, { target: 0, gap: 0 });
      expect
        .soft({ cut, clipped, scrollsSideways }, screen.name)
        .toEqual({ cut: [], clipped: [], scrollsSideways: false });
    }
  });

  test(`nothing moves when words light up: ${lang}`, async ({ page }) => {
    await open(page, STORY, { lang });
    for (const id of ['rp-01', 'rp-04', 'rp-06']) {
      await visit(page, `${STORY}/${id}`);
      await expect(main(page)).toHaveAttribute('data-page', id);
      const moved = await page.evaluate(() => {
        const boxes = () =>
          [...document.querySelectorAll('.story-text, .line, [data-word]')].map((element) => {
            const { left, top, width, height } = element.getBoundingClientRect();
            return [left, top, width, height].join(' ');
          });
        const before = boxes().join();
        return [...document.querySelectorAll('[data-word]')].filter((word) => {
          word.setAttribute('data-speaking', '');
          const isLit = getComputedStyle(word).backgroundColor !== 'rgba(0, 0, 0, 0)';
          const isMoved = boxes().join() !== before;
          word.removeAttribute('data-speaking');
          return isMoved || !isLit;
        }).length;
      });
      expect(moved).toBe(0);
    }
  });
}
