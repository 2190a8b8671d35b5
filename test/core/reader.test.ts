import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exits, followersOf } from '../../src/core/story.ts';
import { open, pageOf, progress, step, wanderings, type Reading, type Step } from '../../src/core/reader.ts';
import { leadingAnswer, offersTogether, pageScript, promptOf } from '../../src/core/script.ts';
import { template } from '../fixtures/story/story.ts';
import { stories as rows } from '../../scenes/index.ts';
import { story as rightToPlay } from '../../scenes/stories/right-to-play/story.ts';
import type { Story } from '../../src/core/story.ts';

const throughJson = (reading: Reading): Reading => JSON.parse(JSON.stringify(reading)) as Reading;
const asIs = (reading: Reading): Reading => reading;

const stories: Story[] = [template, ...(await Promise.all(rows.map(async ({ load }) => (await load()).story)))];

describe.each(stories.map((story) => [story.id, story] as const))('%s', (_id, story) => {
  it('leads to every page from its start', () => {
    const seen = new Set<string>();
    const visit = (id: string): void => {
      if (seen.has(id)) return;
      seen.add(id);
      const page = story.pages[id];
      expect(page, `page ${id}`).toBeDefined();
      if (page) exits(page).forEach(visit);
    };
    visit(story.start);
    expect([...seen].sort()).toEqual(Object.keys(story.pages).sort());
  });

  it('offers two or three answers, each with a consequence of its own', () => {
    for (const page of Object.values(story.pages)) {
      if (page.kind !== 'decision') continue;
      const targets = page.answers.map((answer) => answer.to);
      expect(targets.length).toBeGreaterThanOrEqual(2);
      expect(targets.length).toBeLessThanOrEqual(3);
      expect(new Set(targets).size).toBe(targets.length);
      targets.forEach((target) => expect(story.pages[target]?.kind).toBe('consequence'));
    }
  });

  it('says why after every answer: Sango has the last word of a consequence', () => {
    const consequences = Object.values(story.pages).filter((page) => page.kind === 'consequence');
    consequences.forEach((page) => expect(page.lines[page.lines.length - 1]?.by).toBe('sango'));
    expect(consequences.length).toBeGreaterThan(0);
  });

  it.each([
    ['as it is', asIs],
    ['through JSON', throughJson],
  ])('ends within 24 pages whatever is chosen, and never throws (%s)', (_how, keep) => {
    fc.assert(
      fc.property(fc.array(fc.nat(2), { minLength: 30, maxLength: 60 }), (picks) => {
        let reading = keep(open(story));
        let turns = 0;
        for (const pick of picks) {
          const page = pageOf(story, reading);
          if (page.kind === 'end') break;
          const answer = page.kind === 'decision' ? page.answers[pick % page.answers.length] : undefined;
          reading = keep(step(story, reading, answer ? { do: 'choose', answer: answer.id } : { do: 'next' }));
          turns += 1;
        }
        expect(pageOf(story, reading).kind).toBe('end');
        expect(turns).toBeLessThanOrEqual(24);
      }),
      { numRuns: 300 },
    );
  });

  it('goes back page by page to its start from anywhere', () => {
    const steps = fc.oneof(
      fc.constant<Step>({ do: 'next' }),
      fc.constant<Step>({ do: 'back' }),
      fc.constantFrom('a', 'b', 'c', 'nothing').map((answer): Step => ({ do: 'choose', answer })),
      fc.constant<Step>({ do: 'finish' }),
    );
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 40 }), (taken) => {
        let reading = open(story);
        for (const each of taken) reading = step(story, reading, each);
        while (reading.trail.length) reading = step(story, reading, { do: 'back' });
        expect(reading.page).toBe(story.start);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a choice that leads back', () => {
  const at = (page: string) => open(rightToPlay, page);
  const hide = (reading: Reading) => {
    const chosen = step(rightToPlay, reading, { do: 'choose', answer: 'a' });
    return step(rightToPlay, chosen, { do: 'next' });
  };

  it('gives the same choice again, with the earlier pick still allowed', () => {
    const again = hide(at('rp-04'));
    expect(again.page).toBe('rp-04');
    expect(step(rightToPlay, again, { do: 'choose', answer: 'a' }).page).toBe('rp-04a');
  });

  it('brings the offer to choose together after two, and goes kindly on after three', () => {
    const twice = hide(hide(at('rp-04')));
    expect(wanderings(rightToPlay, twice, 'rp-04')).toBe(2);
    expect(offersTogether(rightToPlay, twice)).toBe(true);
    expect(leadingAnswer(rightToPlay, twice)).toBe('c');
    expect(hide(twice).page).toBe('rp-04c');
  });

  it('is met by Sango’s invitation instead of the lines already heard', () => {
    expect(pageScript(rightToPlay, hide(at('rp-04'))).map(({ key }) => key)).toEqual([
      'rp-04.again',
      'rp-04.a',
      'rp-04.b',
      'rp-04.c',
    ]);
  });
});

describe('a reading', () => {
  it('starts at the start when its page is not of this story', () => {
    expect(open(rightToPlay, 'no-such-page').page).toBe('rp-01');
  });

  it('counts only the pages everybody sees', () => {
    expect(progress(rightToPlay, open(rightToPlay))).toEqual({ at: 1, of: 9 });
    expect(progress(rightToPlay, open(rightToPlay, 'rp-04b'))).toEqual({ at: 4, of: 9 });
    expect(progress(rightToPlay, open(rightToPlay, 'rp-09'))).toEqual({ at: 9, of: 9 });
  });

  it('says the question once more where the child can act, and nothing elsewhere', () => {
    expect(promptOf(pageOf(rightToPlay, open(rightToPlay, 'rp-04')))).toEqual([{ by: 'sango', key: 'rp-04.2' }]);
    expect(promptOf(pageOf(rightToPlay, open(rightToPlay, 'rp-01')))).toEqual([]);
  });
});

describe('what follows from a decision', () => {
  it('is every page of every answer, up to where the ways meet', () => {
    expect(followersOf(rightToPlay, 'rp-04')).toEqual(['rp-04a', 'rp-04b', 'rp-04c']);
    expect(followersOf(rightToPlay, 'rp-01')).toEqual([]);
    expect(followersOf(rightToPlay, 'nowhere')).toEqual([]);
  });
});
