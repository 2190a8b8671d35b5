import { describe, expect, it } from 'vitest';
import { languageOf, matching, offered } from '../../locales/languages.ts';
import { withoutVowelMarks } from '../../src/core/words.ts';
import { scenesIn, textsOf } from './texts.ts';

const placeholders = (text: string) => [...text.matchAll(/\{\{\w+\}\}/g)].map(([name]) => name).sort();

describe.each(offered)('%s', (language) => {
  it.each(scenesIn(language))('has every text of %s, none empty, with the same gaps to fill', (scene) => {
    const english = textsOf('en', scene);
    const texts = textsOf(language, scene);
    expect(Object.keys(texts).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(english[key] ?? ''));
    }
  });

  it.each(scenesIn(language))('holds no markup, address or hidden control in %s', (scene) => {
    for (const [key, text] of Object.entries(textsOf(language, scene))) {
      expect(text, key).not.toMatch(/[<>]|https?:|www\.|\bjavascript:/i);
      expect(text, key).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      expect(text.normalize('NFC'), key).toBe(text);
    }
  });
});

describe('arabic', () => {
  it('is stored with its vowel marks, which can be hidden without changing a word', () => {
    for (const scene of scenesIn('ar')) {
      for (const [key, text] of Object.entries(textsOf('ar', scene))) {
        const letters = text.match(/[\u0621-\u064A]/g)?.length ?? 0;
        const marks = text.match(/[\u064B-\u0652]/g)?.length ?? 0;
        if (letters > 6) expect(marks / letters, key).toBeGreaterThan(0.35);
        expect(withoutVowelMarks(text).split(/\s+/).length, key).toBe(text.split(/\s+/).length);
      }
    }
  });
});

describe('the list of languages', () => {
  it('matches what a browser wishes for, in its order', () => {
    expect(matching(['ar-EG', 'en'])).toBe('ar');
    expect(matching(['ja', 'en-GB'])).toBe('en');
    expect(matching(['ja'])).toBeNull();
    expect(languageOf('ar').direction).toBe('rtl');
    expect(languageOf('nothing').tag).toBe('en');
  });
});
