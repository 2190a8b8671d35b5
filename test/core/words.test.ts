import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitWords, withoutVowelMarks } from '../../src/core/words.ts';
import { shownWords } from '../../tools/narration/words.ts';
import { offered } from '../../locales/languages.ts';
import { scenesIn, textsOf } from '../content/texts.ts';

describe('words', () => {
  it('keep their marks outside, so that only the word itself lights up', () => {
    expect(splitWords('“Zoom!” says Hugo’s snail — twice.')).toEqual([
      { before: '“', word: 'Zoom', after: '!” ' },
      { before: '', word: 'says', after: ' ' },
      { before: '', word: 'Hugo’s', after: ' ' },
      { before: '', word: 'snail', after: ' — ' },
      { before: '', word: 'twice', after: '.' },
    ]);
  });

  it('put together give the text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const joined = splitWords(text)
          .map(({ before, word, after }) => before + word + after)
          .join('');
        if (joined) expect(joined.trim()).toBe(text.trim());
      }),
    );
  });

  it('are counted as the voice counts them, in every text of every language', () => {
    for (const language of offered) {
      for (const text of scenesIn(language).flatMap((scene) => Object.values(textsOf(language, scene)))) {
        if (!text.includes('{{')) expect(splitWords(text).length, text).toBe(shownWords(text, language).length);
      }
    }
  });

  it('lose only their vowel marks', () => {
    expect(withoutVowelMarks('مَرْحَبًا!')).toBe('مرحبا!');
    expect(withoutVowelMarks('Hello')).toBe('Hello');
  });
});
