import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stories } from '../../scenes/index.ts';
import { filesUnder, textsOf } from './texts.ts';

const told = await Promise.all(
  stories.map(async ({ id, languages, load }) => ({ id, languages, pages: (await load()).story.pages })),
);

describe.each(told)('the pages of $id', ({ id, languages, pages }) => {
  it('each sound as their caption says, and no other file lies there', () => {
    const sounding = Object.entries(pages).flatMap(([page, { sound }]) => (sound ? [page] : []));
    const files = sounding.map((page) => `assets/sounds/pages/${id}/${page}.mp3`);
    expect(sounding.length).toBeGreaterThan(0);
    const folder = `assets/sounds/pages/${id}`;
    expect(existsSync(folder) ? filesUnder(folder) : []).toEqual(files.sort());
  });

  it('tell every sound in a caption, in each language', () => {
    for (const language of languages) {
      const texts = textsOf(language, id);
      for (const { sound } of Object.values(pages)) {
        if (sound) expect(texts[sound], `${language} ${sound}`).toMatch(/\S/);
      }
    }
  });
});
