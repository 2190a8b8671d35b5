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
  unexplained,
} from './any-activity.ts';
import {
  faultsOfDesks,
  faultsOfMoves,
  faultsOfPictures,
  haveRoomAtFullSize,
  keysAround,
  keysOf,
  pageOf,
  readingsOf,
  type Page,
  type Readings,
} from './any-page.ts';
import { ledByHints, type Step } from './hints.ts';

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
const alike = (id: string) => {
  const others = ['moon', '-1', ''].map((end) => id.replace(/[^:]+$/, end));
  return [id.split(':')[0] ?? '', `${id}:`, `${id}:moon`, `${id}-1`, ...others];
};

const readings = (['played', 'open', 'hint', 'back'] as const).map((when) => ({ when }));

/** What is still longer than 45 words. This may only shrink: a new activity is not in it. */
const LONGER: Readonly<Record<string, Partial<Readings>>> = {
  'keeping-private': { open: 54, hint: 57, back: 47 },
  'checking-information': { open: 58 },
  'online-behaviour': { open: 48 },
};

/** The first few: a long list says no more, and takes long to print. */
const some = (faults: Iterable<string>) => [...new Set(faults)].slice(0, 12);

describe.each(everyActivity)('$id', (listed) => {
  const { activity, texts } = listed;
  const { rules, levels } = activity;
  const silence = (step: Step) => unexplained(listed, step).map((key) => `${step.move.id}: ${key}`);

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
      const real = [...new Set(steps.map(({ move: { id } }) => id))];
      const unreal = [...odd, ...real.flatMap(alike)];
      const changed = levels.flatMap((level) => {
        const path = ledByHints(rules, rules.start(level)).map(({ after }) => ({ state: after, ids: real }));
        const starts = through.map(({ keep }) => ({ state: keep(rules.start(level)), ids: [...real, ...unreal] }));
        return [...starts, ...path].flatMap(({ state, ids }) => {
          const legal = new Set(rules.moves(state).map(({ id }) => id));
          return ids.filter((id) => !legal.has(id) && rules.play(state, named(id)) !== state);
        });
      });
      expect(some(changed)).toEqual([]);
    });

    test('every move says why, and one that does not fit too', () => {
      // State by state, so that the thousands of boards beyond need not be kept.
      const after = steps.flatMap((step) => everyStepFrom(rules, step.after).flatMap(silence));
      expect(some([...steps.flatMap(silence), ...after])).toEqual([]);
    });

    test('undo gives back exactly the board before, and redo the one after', () => {
      const other = steps.filter(({ before, move: made }) => {
        const text = JSON.stringify(before);
        const go = move(rules, begin(before), made);
        const back = undo(go);
        return (
          back === go || board(back) !== before || JSON.stringify(before) !== text || board(redo(back)) !== board(go)
        );
      });
      expect(some(other.map((step) => step.move.id))).toEqual([]);
    });

    test('every key exists', () => {
      expect(some([...keysAround(activity), ...pages.flatMap(keysOf)].filter((key) => !texts[key]?.trim()))).toEqual(
        [],
      );
    });

    test('every move joins parts that are there, and a desk that can be reached offers it', () => {
      expect(some(pages.flatMap(faultsOfMoves))).toEqual([]);
    });

    test('every choice is a part and can be made, whatever lies open', () => {
      expect(some(going.flatMap(faultsOfDesks))).toEqual([]);
    });

    test.each(readings)('at most 45 words are read at once: $when', ({ when }) => {
      const most = LONGER[listed.id]?.[when] ?? 45;
      const long = going.flatMap((page) => {
        const count = readingsOf(page, texts)[when];
        return count > most ? [`${count} words, with ${page.feedback?.because ?? page.lines.goal}`] : [];
      });
      expect(some(long)).toEqual([]);
    });

    test('every board has room for its buttons at full size, in both directions', () => {
      const crowded = going.filter(({ parts }) => ![false, true].every((turned) => haveRoomAtFullSize(parts, turned)));
      expect(some(crowded.map(({ feedback, lines }) => feedback?.because ?? lines.goal))).toEqual([]);
    });

    test('no two pieces of a picture have the same name, at rest or between two moves; all are fetched ahead', () => {
      expect(some(steps.flatMap((step) => faultsOfPictures(activity, step)))).toEqual([]);
    });
  });
});
