/** A story is read to its true ending through every answer, and it speaks as it is read. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { story as rightToPlay } from '../../scenes/stories/right-to-play/story.ts';
import { story as screenTime } from '../../scenes/stories/screen-time/story.ts';
import { story as upsettingContent } from '../../scenes/stories/upsetting-content/story.ts';
import type { Tag } from '../../locales/languages.ts';
import type { Story } from '../../src/core/story.ts';
import { soleStory } from '../../src/core/progress/record.ts';
import {
  action,
  expect,
  kept,
  keyboard,
  LANGUAGES,
  main,
  open,
  pointer,
  ready,
  settle,
  STORY,
  test,
  type Hands,
} from './game.ts';
import { heardSoFar, listenIn } from './hearing.ts';
import { isAt, readThrough, turnBack, turnForward, turnTo } from './reading.ts';

const choicesKept = async (page: Page, id: string) => {
  const progress = await kept(page);
  return progress ? soleStory(progress, id).choices.map(({ page: at, answer }) => `${at} ${answer}`) : [];
};

async function readToTheShelf(page: Page, story: Story, hands: Hands): Promise<void> {
  await readThrough(page, story, hands);
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
  await settle(page);
  await hands.press(page, '[data-action="next"]');
  await expect(page.locator('.afterwards section')).toHaveCount(2);
  await settle(page);
  await hands.press(page, '.afterwards-nav [data-action="home"]');
  await expect(main(page)).toHaveAttribute('data-screen', 'storybook');
  await expect(page.locator(`[data-scene="${story.id}"][data-standing]`)).toHaveAttribute('data-standing', 'finished');
}

const read: readonly { story: Story; lang: Tag }[] = [
  ...LANGUAGES.map((lang) => ({ story: rightToPlay, lang })),
  { story: screenTime, lang: 'en' },
  { story: upsettingContent, lang: 'en' },
];

for (const { story, lang } of read) {
  for (const hands of [pointer, keyboard]) {
    test(`every answer leads to the true ending: ${story.id}, ${lang}, ${hands.name}`, async ({ page }) => {
      test.setTimeout(90_000);
      await open(page, '#/storybook', { lang });
      await hands.press(page, `button[data-scene="${story.id}"]`);
      await expect(main(page)).toHaveAttribute('data-page', story.start);
      await ready(page);
      await readToTheShelf(page, story, hands);
      // Feelings and ideas are the child's own; only the answers of the story are kept.
      const answers = Object.entries(story.pages).flatMap(([id, shown]) =>
        shown.kind === 'decision' ? shown.answers.map((answer) => `${id} ${answer.id}`) : [],
      );
      await expect.poll(() => choicesKept(page, story.id)).toEqual(answers);
    });
  }
}

test('back leads to the first page, Back of the browser to the shelf, and a reload stays', async ({ page }) => {
  await open(page, '#/storybook');
  await pointer.press(page, 'button[data-scene="right-to-play"]');
  await expect(main(page)).toHaveAttribute('data-page', 'rp-01');
  await ready(page);
  for (const id of ['rp-02', 'rp-03', 'rp-04']) await turnForward(page, pointer, id);
  await turnTo(page, pointer, '[data-choice="b"]', 'rp-04b');
  await page.reload();
  await ready(page);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04b');
  for (const id of ['rp-04', 'rp-03', 'rp-02', 'rp-01']) await turnBack(page, pointer, id);
  await expect(action(page, 'back')).toHaveAttribute('aria-disabled', 'true');
  await page.goBack();
  await expect(main(page)).toHaveAttribute('data-screen', 'storybook');
});

test('a double tap turns one page only', async ({ page }) => {
  await open(page, STORY);
  await action(page, 'next').dblclick();
  await isAt(page, 'rp-02');
  await settle(page);
  await expect(main(page)).toHaveAttribute('data-page', 'rp-02');
});

test('after two answers that lead back Sango offers to choose together, after a third the story goes on', async ({
  page,
}) => {
  await open(page, `${STORY}/rp-04`);
  for (const id of ['a', 'b', 'a']) {
    await settle(page);
    await pointer.press(page, `[data-choice="${id}"]`);
    await isAt(page, `rp-04${id}`);
    await settle(page);
    await action(page, 'next').click();
    await expect(main(page)).not.toHaveAttribute('data-page', `rp-04${id}`);
  }
  await isAt(page, 'rp-04c');
});

interface Timings {
  words: [start: number, end: number][];
}

/** Words may light up so much before or after their sound, and one frame later: busy machines draw few. Seconds. */
const AS_HEARD = 0.1;

for (const lang of LANGUAGES) {
  test(`the word that sounds is lit, in order and in time: ${lang}`, async ({ page }) => {
    const file = new URL(`../../assets/narration/${lang}/right-to-play/rp-01.1.json`, import.meta.url);
    const { words } = JSON.parse(readFileSync(file, 'utf8')) as Timings;
    await listenIn(page);
    await open(page, STORY, { lang, settings: {} });
    const firstLine = async () => (await heardSoFar(page)).lit.filter(({ line }) => line === 0);
    await expect.poll(async () => (await firstLine()).length, { timeout: 20_000 }).toBeGreaterThanOrEqual(words.length);
    const lit = await firstLine();
    expect(lit.map(({ word }) => word)).toEqual(words.map((_, index) => index));
    const beside = lit.map(({ seconds, frame }, index) => ({ by: seconds - (words[index]?.[0] ?? Number.NaN), frame }));
    const told = beside.map(({ by, frame }) => `${by.toFixed(3)} (frame ${frame.toFixed(3)})`).join(', ');
    test.info().annotations.push({ type: 'seconds beside the sound', description: told });
    expect(beside.filter(({ by, frame }) => !(by > -AS_HEARD && by < AS_HEARD + frame)).length, told).toBe(0);
  });
}

test('one voice at a time: stop, say again, a tapped word, the next page', async ({ page }) => {
  await listenIn(page);
  await open(page, STORY, { settings: {} });
  const speaking = page.locator('[data-speaking]');
  await expect(speaking).toHaveCount(1);
  await action(page, 'pause').click();
  await expect(speaking).toHaveCount(0);
  const { lit } = await heardSoFar(page);

  // A word is said by itself, also over a line that is being read: that one stops.
  await tapWord(page, 4);
  await expect.poll(async () => (await litAfter(page, lit.length)).join()).toBe('4');
  await expect(action(page, 'listen')).toBeVisible();
  await settle(page);
  await action(page, 'listen').click();
  await expect.poll(async () => (await litAfter(page, lit.length)).join()).toContain('4,0');
  await tapWord(page, 6);
  await expect(action(page, 'listen')).toBeVisible();
  expect((await litAfter(page, lit.length)).at(-1)).toBe(6);

  await turnForward(page, pointer, 'rp-02');
  await turnForward(page, pointer, 'rp-03');
  await expect(speaking).toHaveCount(1);
  await page.locator('[data-choice="sad"]').click();
  await expect(page.locator('[data-choice="sad"]')).toHaveAttribute('data-reading', '');
  const { voices, atOnce } = await heardSoFar(page);
  expect(voices).toBeGreaterThanOrEqual(6);
  expect(atOnce).toBe(1);
});

const tapWord = (page: Page, index: number) => page.locator('.line').first().locator(`[data-word="${index}"]`).click();

/** The words lit since so many were. */
const litAfter = async (page: Page, count: number): Promise<number[]> =>
  (await heardSoFar(page)).lit.slice(count).map(({ word }) => word);

test('answers wait until they were read once, and stop frees them', async ({ page }) => {
  await open(page, `${STORY}/rp-04`, { settings: {} });
  const waiting = page.locator('[data-choice][aria-disabled="true"]');
  await expect(waiting).toHaveCount(3);
  await page.locator('[data-choice="c"]').click({ force: true });
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04');
  await action(page, 'pause').click();
  await expect(waiting).toHaveCount(0);
  await turnTo(page, pointer, '[data-choice="c"]', 'rp-04c');
});
