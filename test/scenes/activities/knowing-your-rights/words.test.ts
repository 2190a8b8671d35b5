import { describe, expect, test } from 'vitest';
import { WHO } from '../../../../scenes/activities/knowing-your-rights/level.ts';
import { levels } from '../../../../scenes/activities/knowing-your-rights/levels.ts';
import { weights } from '../../../../tools/art/activities/knowing-your-rights/things/ways.tsx';
import { wordsOf } from './words.ts';

const [one, two, three] = levels;

describe('the levels are those of the script', () => {
  test('twelve bags, six of them rights', () => {
    expect(one.bags).toHaveLength(12);
    expect(one.bags.filter(({ right }) => right)).toHaveLength(6);
    expect(one.letGoNeeded).toBe(5);
  });

  test('ten ways a level, too heavy together', () => {
    for (const { ways, capacity } of [two, three]) {
      expect(ways).toHaveLength(10);
      expect(ways.reduce((sum, { weight }) => sum + weight, 0)).toBeGreaterThan(capacity);
    }
    expect([two.capacity, three.capacity]).toEqual([8, 7]);
    expect([two.needs.length, three.needs.length]).toEqual([5, 4]);
  });

  test('each way is drawn with as many stones as it weighs', () => {
    const ways = [...two.ways, ...three.ways].map(({ id, weight }) => [id, weight]);
    expect(Object.fromEntries(ways)).toEqual(weights);
  });

  test('nine letters; at least a third of them are fine as they are', () => {
    const letters = [...two.letters, ...three.letters];
    expect(letters).toHaveLength(9);
    expect(letters.filter(({ status }) => status === 'fine').length * 3).toBeGreaterThanOrEqual(letters.length);
    expect(three.rights).toHaveLength(7);
  });
});

describe('every move is explained', () => {
  const missing = (keys: readonly string[]) => keys.filter((key) => typeof wordsOf(key) !== 'string');

  test('bags', () => {
    const keys = one.bags.flatMap(({ id, right }) =>
      (right ? ['text', 'ok', 'dropped'] : ['text', 'waits', 'sewn']).map((key) => `level1.card.${id}.${key}`),
    );
    expect(missing(keys)).toEqual([]);
  });

  test.each([two, three].map((level) => [level.number, level] as const))(
    'ways and letters of level %i',
    (number, level) => {
      const keys = [
        ...level.needs.map(({ id }) => `need.${id}.bare`),
        ...level.ways.flatMap(({ id }) => [`way.${id}.text`, `way.${id}.note`]),
        ...level.letters.flatMap(({ id, accept, near, who }) => {
          const others = level.rights.filter((right) => !accept.includes(right) && !near.includes(right));
          const words = [...near, ...(others.length > 0 ? ['other'] : [])];
          const othersCalled = WHO.filter((each) => !who?.accept.includes(each) && !who?.near.includes(each));
          const called = who ? [...who.near, ...(othersCalled.length > 0 ? ['other'] : [])] : [];
          return [
            ...['text', 'ok', 'hint'].map((key) => `case.${id}.${key}`),
            ...words.map((key) => `case.${id}.wrong.${key}`),
            ...(who ? [`case.${id}.who.ok`, `case.${id}.who.hint`] : []),
            ...called.map((key) => `case.${id}.who.wrong.${key}`),
          ];
        }),
      ];
      expect(missing(keys.map((key) => `level${number}.${key}`))).toEqual([]);
    },
  );

  test('a near right is never one that fits', () => {
    for (const { accept, near, who } of [...two.letters, ...three.letters]) {
      expect(near.filter((right) => accept.includes(right))).toEqual([]);
      expect(who?.near.filter((each) => who.accept.includes(each)) ?? []).toEqual([]);
    }
  });
});
