import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stories } from '../../scenes/index.ts';
import { DUCKED, PLACES, THEMES } from '../../src/services/loops.ts';

/** LUFS, as every line of the narration is made. */
const VOICE = -19;

/** WCAG 2.2, criterion 1.4.7. Decibels. */
const UNDER_VOICE = 20;

const decibels = (factor: number) => 20 * Math.log10(factor);
/** Of two sounds that have nothing to do with one another. */
const together = (one: number, other: number) => 10 * Math.log10(10 ** (one / 10) + 10 ** (other / 10));

const told = await Promise.all(stories.map(async ({ load }) => (await load()).story));

const kinds = [
  ['music', THEMES],
  ['places', PLACES],
] as const;

describe.each(kinds)('the loops of %s', (folder, { files, level }) => {
  it('each have their length and loudness, and no row is idle', () => {
    const sounds = readdirSync(`assets/sounds/${folder}`).filter((file) => file.endsWith('.mp3'));
    expect(Object.keys(files).sort()).toEqual(sounds.map((file) => file.slice(0, -'.mp3'.length)).sort());
  });

  it.each(Object.entries(files))('%s lies well under a voice that speaks', (_, { loudness }) => {
    expect(VOICE - (loudness + decibels(level * DUCKED))).toBeGreaterThanOrEqual(UNDER_VOICE + 3);
  });
});

const loudest = ({ files, level }: typeof THEMES) =>
  Math.max(...Object.values(files).map(({ loudness }) => loudness)) + decibels(level * DUCKED);

describe('loops', () => {
  it('lie well under the voice even together', () => {
    expect(VOICE - together(loudest(THEMES), loudest(PLACES))).toBeGreaterThanOrEqual(UNDER_VOICE);
  });

  it.each(told)('$id has a theme and a place', ({ id, pages, place: own }) => {
    expect(Object.keys(THEMES.files)).toContain(id);
    const places = [own, ...Object.values(pages).map(({ place }) => place)].filter((place) => place);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(Object.keys(PLACES.files)).toContain(place);
  });
});
