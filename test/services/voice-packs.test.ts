import { describe, expect, it } from 'vitest';
import { createVoicePacks } from '../../src/services/voice-packs.ts';
import { packLines } from '../../tools/narration/pack.ts';

const packOf = (...keys: string[]) =>
  packLines(
    keys.map((key) => ({ key, seconds: 1, words: [[0, 1]] as [number, number][], sound: new Uint8Array([1]) })),
  );

const files: Record<string, Uint8Array> = {
  'narration/en/pond.0a1b.pack': packOf('title', 'feedback.solved'),
  'narration/en/pond.level1.0a1b.pack': packOf('level1.goal', 'level1.card.nuts.ok'),
  'narration/en/pond.level2.0a1b.pack': packOf('level2.goal'),
  'narration/en/pond.level2.photo.0a1b.pack': packOf('level2.photo.text'),
  'narration/en/pond.alt.0a1b.pack': packOf('level1.alt'),
};

function opened() {
  const fetched: string[] = [];
  const packs = createVoicePacks({
    packUrls: (scene) =>
      scene === 'pond/alt'
        ? ['narration/en/pond.alt.0a1b.pack']
        : Object.keys(files).filter((url) => !url.includes('.alt.')),
    fetch: async (url) => {
      fetched.push(url.replace(/.*pond\.(.*)\.?0a1b.pack/, '$1'));
      return new Response(new Uint8Array(files[url] ?? []));
    },
    fault: () => undefined,
  });
  packs.setLanguage('en');
  return { packs, fetched };
}

describe('the packs of a scene in parts', () => {
  it('are fetched for what is wanted only: the rest and one part', async () => {
    const { packs, fetched } = opened();
    expect(await packs.prepare('pond', 'level1')).toBe(true);
    expect(fetched).toEqual(['', 'level1.']);
    expect(await packs.prepare('pond', 'level2')).toBe(true);
    expect(fetched).toEqual(['', 'level1.', 'level2.', 'level2.photo.']);
  });

  it('give a line from the part that holds it', async () => {
    const { packs, fetched } = opened();
    expect(await packs.find('pond', 'level2.photo.text', 'here')).not.toBeNull();
    expect(await packs.find('pond', 'level1.card.nuts.ok', 'here')).not.toBeNull();
    expect(await packs.find('pond', 'feedback.solved', 'here')).not.toBeNull();
    expect(await packs.find('pond', 'level1.no.such', 'here')).toBeNull();
    expect(fetched).toEqual(['level2.photo.', 'level1.', '']);
  });

  it('keep rare lines apart', async () => {
    const { packs, fetched } = opened();
    expect(await packs.find('pond/alt', 'level1.alt', 'here')).not.toBeNull();
    expect(fetched).toEqual(['alt.']);
  });
});
