import { describe, expect, it } from 'vitest';
import { choicesOf } from '../../src/core/story.ts';
import { offered } from '../../locales/languages.ts';
import { activities, stories } from '../../scenes/index.ts';
import { countWords, scenes, sentencesOf, textsOf } from './texts.ts';

const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const books = await Promise.all(
  stories.map(async ({ languages, load }) => ({ languages, story: (await load()).story })),
);

describe.each(offered)('for under-nines in %s', (language) => {
  const read = books.filter(({ languages }) => languages.includes(language));
  describe.each(read.map(({ story }) => [story.id, story] as const))('%s', (id, story) => {
    const texts = textsOf(language, id);
    const pages = Object.entries(story.pages).map(([page, { lines }]) => ({
      page,
      lines: lines.map(({ key }) => texts[key] ?? ''),
    }));

    it('has at most three sentences and 25 words on a page', () => {
      for (const { page, lines } of pages) {
        expect(lines.flatMap(sentencesOf).length, page).toBeLessThanOrEqual(5);
        expect(lines.length, page).toBeLessThanOrEqual(3);
        expect(countWords(lines.join(' ')), page).toBeLessThanOrEqual(25);
      }
    });

    it('has sentences of at most 12 words, 8 on average', () => {
      const lengths = pages.flatMap(({ lines }) => lines.flatMap(sentencesOf)).map((sentence) => sentence.length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(12);
      expect(mean(lengths)).toBeLessThanOrEqual(8);
    });

    it('has labels of at most six words', () => {
      for (const page of Object.values(story.pages)) {
        choicesOf(page).forEach(({ label }) => expect(countWords(texts[label] ?? ''), label).toBeLessThanOrEqual(6));
      }
    });

    it('describes every picture in at most 40 words, for those who do not see it', () => {
      for (const page of Object.values(story.pages)) {
        const words = countWords(texts[page.alt] ?? '');
        expect(words, page.alt).toBeGreaterThan(6);
        expect(words, page.alt).toBeLessThanOrEqual(40);
      }
    });
  });
});

/** Written for grown-ups, or for paper. */
const NOT_FOR_THE_SCREEN = /^(educators|vignette|print|talk|can)\b/;

describe.each(offered)('for nine to twelve in %s', (language) => {
  const played = activities.filter(({ languages }) => languages.includes(language)).map(({ id }) => id);
  it.each(played)('%s has sentences of at most 18 words, 12 on average', (id) => {
    const texts = Object.entries(textsOf(language, id)).filter(([key]) => !NOT_FOR_THE_SCREEN.test(key));
    const lengths = texts.flatMap(([, text]) => sentencesOf(text)).map((sentence) => sentence.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(18);
    expect(mean(lengths)).toBeLessThanOrEqual(12);
  });
});

describe('no child is frightened, blamed, timed or ranked', () => {
  const UNKIND =
    /\b(stupid|wrong!|dangerous|(?<!not )your fault|punish|score|winner|loser|minutes|hurry|streak|too slow)\b/i;
  it.each(scenes)('%s', (scene) => {
    for (const [key, text] of Object.entries(textsOf('en', scene))) {
      if (NOT_FOR_THE_SCREEN.test(key) || key.startsWith('grown')) continue;
      expect(text, key).not.toMatch(UNKIND);
    }
  });
});
