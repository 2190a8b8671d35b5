/** The levels against their script: how many moments, moves and ways there are, and that many of them are fine. */
import { describe, expect, test } from 'vitest';
import { castOf, OKAY, optionsOf, type Level } from '../../../../scenes/activities/online-behaviour/level.ts';
import { levels } from '../../../../scenes/activities/online-behaviour/levels.ts';
import { isEnd, rules } from '../../../../scenes/activities/online-behaviour/rules.ts';
import { countOf, everyState, wordsOf } from './playing.ts';

const optionsIn = (level: Level) => Object.values(level.moments).flatMap(({ options }) => options);
const isKind = ({ feel }: { feel: object }) => Object.values(feel).every((change: number) => change >= 0);

test('there are twelve moments with 47 moves', () => {
  const moments = levels.flatMap((level) => Object.values(level.moments).filter(({ options }) => options.length > 0));
  expect(moments).toHaveLength(12);
  expect(levels.flatMap(optionsIn)).toHaveLength(47);
});

describe.each([
  [levels[0], 192, 30],
  [levels[1], 256, 28],
  [levels[2], 256, 45],
] as const)('level', (level, ways, good) => {
  test(`${level.number} has ${ways} ways through, ${good} of which end well`, () => {
    const ends = everyState(level).filter((state) => isEnd(level, state));
    expect(ends).toHaveLength(ways);
    expect(ends.filter((state) => rules.solved(state))).toHaveLength(good);
  });

  test(`${level.number}: more than a third of all moves hurt nobody, and every moment has one that does`, () => {
    const options = optionsIn(level);
    expect(options.filter(isKind).length).toBeGreaterThan(options.length / 3);
    for (const [id, { options: here }] of Object.entries(level.moments)) {
      if (here.length > 0) expect(here.every(isKind) && id !== 'n4', id).toBe(false);
    }
  });

  test(`${level.number}: the first move on screen is not always the one that helps`, () => {
    const firsts = Object.keys(level.moments).flatMap((moment) => optionsOf(level, moment).slice(0, 1));
    expect(firsts.every(isKind)).toBe(false);
  });

  test(`${level.number}: neither the longest nor the shortest words give the kind move away`, () => {
    const longest = Object.entries(level.moments).flatMap(([moment, { options }]) => {
      const sorted = [...options].sort(
        (one, other) => lengthOf(level, moment, other.id) - lengthOf(level, moment, one.id),
      );
      return sorted.slice(0, 1);
    });
    expect(longest.every(isKind)).toBe(false);
    expect(longest.some(isKind)).toBe(true);
  });

  test(`${level.number}: somebody is not okay at the start`, () => {
    expect(castOf(level)).toHaveLength(4);
    expect(castOf(level).some((person) => (level.cast[person] ?? 0) < OKAY)).toBe(true);
  });

  test(`${level.number}: every move and every line has its words`, () => {
    for (const [moment, { lines, options }] of Object.entries(level.moments)) {
      const words = `level${level.number}`;
      for (const writer of lines)
        expect(wordsOf(`${words}.chat.${moment}.${writer}`), `${moment} ${writer}`).toBeTruthy();
      for (const { id } of options) {
        expect(countOf(`${words}.move.${moment}.${id}.text`)).toBeLessThanOrEqual(7);
        expect(countOf(`${words}.move.${moment}.${id}.because`)).toBeLessThanOrEqual(20);
        expect(wordsOf(`${words}.move.${moment}.${id}.because`), `${moment} ${id}`).toBeTruthy();
      }
    }
  });
});

const lengthOf = (level: Level, moment: string, option: string) =>
  String(wordsOf(`level${level.number}.move.${moment}.${option}.text`)).length;
