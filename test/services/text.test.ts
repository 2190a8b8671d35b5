import { describe, expect, it } from 'vitest';
import { createText } from '../../src/services/text.ts';
import arabic from '../../locales/ar/ui.json';
import english from '../../locales/en/ui.json';

const files = {
  '/locales/en/ui.json': async () => ({ default: english }),
  '/locales/ar/ui.json': async () => ({ default: arabic }),
  '/locales/ar/right-to-play.json': () => Promise.reject(new Error('The network is gone')),
};

describe('words', () => {
  it('are said in the language in use, with numbers as it writes them', async () => {
    const text = await createText(files, 'en');
    expect(await text.load('ui')).toBe(true);
    expect(text.say('ui', 'story.page', { at: 3, of: 1200 })).toBe('Page 3 of 1,200');
    expect(await text.use('ar')).toBe(true);
    expect(text.language).toBe('ar');
    expect(text.say('ui', 'name')).toBe(arabic.name);
  });

  it('are empty when missing, never a key and never another language', async () => {
    const text = await createText(files, 'ar');
    await text.load('ui');
    expect(text.find('ui', 'no.such.key')).toBe('');
    expect(text.find('right-to-play', 'rp-01.1')).toBe('');
  });

  it('stay as they are when another language cannot be fetched', async () => {
    const text = await createText(files, 'en');
    await text.load('ui');
    expect(await text.load('right-to-play', 'ar')).toBe(false);
    expect(await text.use('fr')).toBe(false);
    expect(text.language).toBe('en');
    expect(text.say('ui', 'name')).toBe('Play with Sango');
  });
});
