import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedSettings,
  choseAnswer,
  doneLevels,
  forgotStory,
  movedPiece,
  nextStamp,
  placeToGoOn,
  reflected,
  solvedLevel,
  turnedPage,
} from '../../src/core/progress/change.ts';
import { merge } from '../../src/core/progress/merge.ts';
import { parse } from '../../src/core/progress/parse.ts';
import { CHOICES_KEPT, emptyProgress, soleSettings, soleStory } from '../../src/core/progress/record.ts';
import { anyProgress } from './progress-arbitrary.ts';
import firstVersion from '../fixtures/progress/version-1.sango.json';

describe('merging', () => {
  it('gives the same record in any order, any number of times (10,000 records)', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, two, three) => {
        expect(merge(one, two)).toEqual(merge(two, one));
        expect(merge(one, one)).toEqual(one);
        expect(merge(merge(one, two), three)).toEqual(merge(one, merge(two, three)));
      }),
      { numRuns: 3400 },
    );
  });

  it('never loses a choice, an ending or a solved level', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, (one, two) => {
        const both = merge(one, two);
        for (const [id, player] of Object.entries(one.players)) {
          for (const [story, record] of Object.entries(player.stories)) {
            const kept = both.players[id]?.stories[story];
            expect(kept?.ended).toBe(record.ended || Boolean(two.players[id]?.stories[story]?.ended));
          }
          for (const [task, record] of Object.entries(player.activities)) {
            for (const [level, { done }] of Object.entries(record.levels)) {
              if (done) expect(both.players[id]?.activities[task]?.levels[level]?.done).toBe(true);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('reading a record', () => {
  it('gives back what was written (10,000 records)', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const read = parse(JSON.parse(JSON.stringify(progress)));
        expect(read).toEqual({ is: 'progress', progress, damaged: false });
      }),
      { numRuns: 10_000 },
    );
  });

  it('never throws, whatever it is given (10,000 values)', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withDate: true }), (value) => {
        expect(['progress', 'empty', 'newer', 'broken']).toContain(parse(value).is);
      }),
      { numRuns: 10_000 },
    );
  });

  it('keeps every sound part of a damaged record, and says that something was lost', () => {
    const damaged = JSON.parse(JSON.stringify(firstVersion));
    damaged.players['player-1'].stories['right-to-play'].choices[0].page = 17;
    damaged.players['player-1'].stories['broken'] = 'nonsense';
    damaged.players['player-1'].settings.value.pace = 'fast';
    const read = parse(damaged);
    expect(read).toMatchObject({ is: 'progress', damaged: true });
    if (read.is !== 'progress') return;
    expect(soleStory(read.progress, 'right-to-play').choices).toHaveLength(1);
    expect(soleStory(read.progress, 'right-to-play').place.value?.page).toBe('rp-06');
    expect(soleSettings(read.progress)).toMatchObject({ language: 'ar', pace: 1 });
    expect(doneLevels(read.progress, 'keeping-private')).toEqual([1]);
  });

  it('fills in what an older file did not have, without calling it damaged', () => {
    const older = JSON.parse(JSON.stringify(firstVersion));
    delete older.players['player-1'].stories['right-to-play'].place.value.chosen;
    delete older.players['player-1'].activities;
    const read = parse(older);
    expect(read).toMatchObject({ is: 'progress', damaged: false });
    if (read.is === 'progress') expect(soleStory(read.progress, 'right-to-play').place.value?.chosen).toBe(0);
  });

  it('leaves a record of a later version alone', () => {
    expect(parse({ kind: 'play-with-sango/progress', version: 2, players: {} })).toEqual({ is: 'newer' });
  });

  it('drops keys that could reach into the language itself', () => {
    const hostile = JSON.parse('{"kind":"play-with-sango/progress","version":1,"players":{"__proto__":{"x":1}}}');
    expect(parse(hostile)).toMatchObject({ is: 'progress', progress: emptyProgress });
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('still reads the first version as it was frozen', () => {
    expect(parse(firstVersion)).toEqual({ is: 'progress', progress: firstVersion, damaged: false });
  });
});

describe('changing the record', () => {
  const reading = { page: 'rp-04', trail: ['rp-01', 'rp-02'], choices: [], ended: false };

  it('remembers the page to go on from, and closes it at the end', () => {
    const begun = turnedPage(emptyProgress, 'right-to-play', reading, [1, 'a']);
    expect(placeToGoOn(begun, 'right-to-play')).toBe('rp-04');
    const ended = turnedPage(begun, 'right-to-play', { ...reading, page: 'rp-09', ended: true }, [2, 'a']);
    expect(placeToGoOn(ended, 'right-to-play')).toBeNull();
    expect(soleStory(ended, 'right-to-play').ended).toBe(true);
  });

  it('keeps changed minds in order, the newest when there are too many', () => {
    let progress = emptyProgress;
    for (let turn = 1; turn <= CHOICES_KEPT + 5; turn++) {
      progress = choseAnswer(progress, 'right-to-play', { page: 'rp-04', answer: 'a' }, nextStamp(progress, 'ab'));
    }
    const { choices } = soleStory(progress, 'right-to-play');
    expect(choices).toHaveLength(CHOICES_KEPT);
    expect(choices[choices.length - 1]?.stamp[0]).toBe(CHOICES_KEPT + 5);
    expect(JSON.stringify(progress).length).toBeLessThan(20_000);
  });

  it('forgets a story at the child’s wish, also against an older copy', () => {
    const chosen = choseAnswer(emptyProgress, 'right-to-play', { page: 'rp-04', answer: 'b' }, [3, 'a']);
    const forgotten = forgotStory(chosen, 'right-to-play', [4, 'a']);
    expect(soleStory(merge(forgotten, chosen), 'right-to-play').choices).toEqual([]);
  });

  it('keeps boards, levels, reflections and settings', () => {
    let progress = movedPiece(emptyProgress, 'keeping-private', 2, { phase: 'pond' }, [1, 'a']);
    progress = solvedLevel(progress, 'keeping-private', 1);
    progress = reflected(progress, 'keeping-private', { picture: 'drawer', before: 1, now: 3 }, [2, 'a']);
    progress = changedSettings(progress, { pace: 1.25 }, [3, 'a']);
    progress = changedSettings(progress, { language: 'ar' }, [4, 'a']);
    expect(doneLevels(progress, 'keeping-private')).toEqual([1]);
    expect(soleSettings(progress)).toMatchObject({ pace: 1.25, language: 'ar', voice: true });
    expect(parse(JSON.parse(JSON.stringify(progress)))).toMatchObject({ is: 'progress', damaged: false });
  });

  it('stamps every change later than all before', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        const stamp = nextStamp(progress, 'tag');
        const chosen = choseAnswer(progress, 'privacy', { page: 'pr-02', answer: 'c' }, stamp);
        expect(soleStory(chosen, 'privacy').choices.some((choice) => choice.stamp === stamp)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
