import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/core/words.ts';
import { linesOf } from '../../tools/narration/texts.ts';
import { filesUnder, spoken, textsOf } from './texts.ts';

interface Timing {
  seconds: number;
  words: [number, number][];
}

const sound = (language: string, scene: string, key: string) => `assets/narration/${language}/${scene}/${key}`;

describe.each(spoken)('narration of %s %s', (language, scene) => {
  it('has a sound and times for every text that is read aloud, and nothing else', async () => {
    const lines = await linesOf(language, scene);
    const expected = lines.flatMap(({ key }) => [
      `${sound(language, scene, key)}.json`,
      `${sound(language, scene, key)}.mp3`,
    ]);
    expect(filesUnder(`assets/narration/${language}/${scene}`)).toEqual(expected.sort());
  });

  it('times every word once, in order, within the sound', async () => {
    const texts = textsOf(language, scene);
    for (const { key } of await linesOf(language, scene)) {
      const path = `${sound(language, scene, key)}.json`;
      if (!existsSync(path)) continue;
      const { seconds, words } = JSON.parse(readFileSync(path, 'utf8')) as Timing;
      expect(words.length, key).toBe(splitWords(texts[key] ?? '').length);
      let last = 0;
      for (const [start, end] of words) {
        expect(start, key).toBeGreaterThanOrEqual(last);
        expect(end, key).toBeGreaterThan(start);
        last = start;
      }
      expect(words[words.length - 1]?.[1] ?? 0, key).toBeLessThanOrEqual(seconds + 0.001);
    }
  });
});
