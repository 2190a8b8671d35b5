/** What holds for every activity of the table of contents: to be listed is to be tested. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Move } from '../../src/core/activity.ts';
import { begin, board, move, redo, undo } from '../../src/core/session.ts';
import {
  asItIs,
  besideHints,
  everyActivity,
  everyStepFrom,
  faultsOfHints,
  faultsOfPlay,
  ledByHints,
  unexplained,
  type Step,
} from './any-activity.ts';
import { faultsOfDesks, faultsOfMoves, keysOf, pageOf, readingsOf, type Page, type Readings } from './any-page.ts';

const through = [
  { way: 'as it is', keep: asItIs },
  { way: 'through JSON after every move', keep: (state: unknown) => JSON.parse(JSON.stringify(state)) as unknown },
];

/** With three levels and two ways, 10,080 moves of random play an activity. */
const RUNS = 14;
const MOVES = 120;

/** From the start to the end of a level. */
const HINTS = 40;

const named = (id: string): Move => ({ id });

const odd = ['', ':', 'moon', 'undo', '__proto__', 'constructor', 'toString'];

/** Names that look like those of moves. */
const alike = (id: string) => [id.split(':')[0] ?? '', `${id}:`, `${id}:moon`, id.replace(/[^:]+$/, 'moon'), `${id}-1`];

/** The first few: a long list says no more, and takes long to print. */
const some = (faults: Iterable<string>) => [...new Set(faults)].slice(0, 12);

describe.each(everyActivity)('$id', (listed) => {
  const { activity, texts, id: name } = listed;
  const { rules, levels } = activity;

  describe.each(levels.map((level, index) => ({ level, number: index + 1 })))('level $number', ({ level, number }) => {
    describe.each(through)('$way', ({ keep }) => {
      const start = () => keep(rules.start(level));

      test('does not start solved, with several moves and nothing said for or against', () => {
        expect(rules.solved(start())).toBe(false);
        expect(rules.moves(start()).length).toBeGreaterThan(2);
        expect(rules.feedback(start())).toBe(null);
      });

      test('is solved by hints alone, which all fit', () => {
        const steps = ledByHints(rules, start(), keep);
        const end = steps.at(-1)?.after;
        expect(steps.length).toBeLessThanOrEqual(HINTS);
        expect(faultsOfHints(listed, steps)).toEqual([]);
        expect(rules.moves(end)).toEqual([]);
        expect(rules.hint(end)).toBe(null);
      });

      test('random play never throws, is never stuck, stays plain, is explained and can be undone', () => {
        const picks = fc.array(fc.nat({ max: 10_000 }), { minLength: MOVES, maxLength: MOVES });
        fc.assert(
          fc.property(picks, (all) => {
            expect(faultsOfPlay(listed, level, keep, all)).toEqual([]);
          }),
          { numRuns: RUNS, seed: number, endOnFailure: true },
        );
      });
    });
  });

  describe('beside the path of hints', () => {
    let steps: readonly Step[] = [];
    let pages: readonly Page[] = [];
    let going: readonly Page[] = [];

    beforeAll(() => {
      steps = besideHints(activity);
      const states = [...levels.map((level) => rules.start(level)), ...steps.map(({ after }) => after)];
      pages = states.map((state) => pageOf(activity, state));
      going = pages.filter((_page, index) => !rules.solved(states[index]));
    });

    test('a move that is unknown, or not legal now, changes nothing', () => {
      const ids = new Set([...odd, ...steps.flatMap(({ move: { id } }) => [id, ...alike(id)])]);
      const changed = levels.flatMap((level) => {
        const starts = through.map(({ keep }) => keep(rules.start(level)));
        const states = [...starts, ...ledByHints(rules, rules.start(level)).map(({ after }) => after)];
        return states.flatMap((state) => {
          const legal = new Set(rules.moves(state).map(({ id }) => id));
          return [...ids].filter((id) => !legal.has(id) && rules.play(state, named(id)) !== state);
        });
      });
      expect(some(changed)).toEqual([]);
    });

    test('every move says why, and one that does not fit too', () => {
      const next = steps.flatMap(({ after }) => everyStepFrom(rules, after));
      const silent = [...steps, ...next].flatMap((step) =>
        unexplained(listed, step).map((key) => `${step.move.id}: ${key}`),
      );
      expect(some(silent)).toEqual([]);
    });

    test('undo gives back exactly the board before, and redo the one after', () => {
      const other = steps.filter(({ before, move: made }) => {
        const text = JSON.stringify(before);
        const go = move(rules, begin(before), made);
        const back = undo(go);
        return back === go || board(back) !== before || JSON.stringify(before) !== text || board(redo(back)) !== board(go);
      });
      expect(some(other.map((step) => step.move.id))).toEqual([]);
    });

    test('every key exists', () => {
      expect(some(pages.flatMap(keysOf).filter((key) => !texts[key]?.trim()))).toEqual([]);
    });

    test('every move joins parts that are there, and a desk that can be reached offers it', () => {
      expect(some(pages.flatMap(faultsOfMoves))).toEqual([]);
    });

    test('every choice is a part and can be made, whatever lies open', () => {
      expect(some(going.flatMap(faultsOfDesks))).toEqual([]);
    });

    test('at most 45 words are read at once', () => {
      const most = (reading: keyof Readings) => Math.max(...going.map((page) => readingsOf(page, texts)[reading]));
      console.log(name, most('played'), most('open'), most('hint'), most('back'));
    });

    test('no two pieces of a picture have the same name, at rest or between two moves; all are fetched ahead', () => {
      const images = new Set(activity.images);
      const faults = steps.flatMap(({ before, after, move: { id: made } }) => {
        const pictures = [activity.picture(after, null), ...(activity.passing?.(before, after) ?? [])];
        return pictures.flatMap(({ pieces }) => {
          const ids = new Set(pieces.map(({ id }) => id));
          const odd = pieces.filter(({ image, box }) => !images.has(image) || !box.every(Number.isFinite));
          return [...odd.map(({ id }) => id), ...(ids.size < pieces.length ? [`two pieces after ${made}`] : [])];
        });
      });
      expect(some(faults)).toEqual([]);
    });
  });
});
