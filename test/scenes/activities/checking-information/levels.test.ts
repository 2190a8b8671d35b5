import { describe, expect, test } from 'vitest';
import { BOWLS, TOOLS, VERDICTS } from '../../../../scenes/activities/checking-information/level.ts';
import { levels } from '../../../../scenes/activities/checking-information/levels.ts';
import { textOf } from './walk.ts';

const claims = levels.flatMap((level) => level.claims);
const clues = claims.flatMap((claim) => TOOLS.map((tool) => claim.clues[tool]));

describe('the levels as the script has them', () => {
  test('four stories each, three clues a story', () => {
    expect(levels.map((level) => level.claims.length)).toEqual([4, 4, 4]);
    expect(clues).toHaveLength(36);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(12);
  });

  test('four are true, three stay open, five are not true: more than a third is fine', () => {
    const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
    expect(VERDICTS.map(count)).toEqual([4, 5, 3]);
    for (const level of levels) {
      const fine = level.claims.filter(({ verdict }) => verdict !== 'nottrue').length;
      expect(fine / level.claims.length).toBeGreaterThanOrEqual(1 / 3);
      expect(level.claims.some(({ verdict }) => verdict === 'notsure')).toBe(true);
    }
  });

  test('one clue is an echo of five', () => {
    expect(clues.filter(({ echo }) => echo).map(({ echo }) => echo)).toEqual([5]);
  });

  test('a clue never fits everywhere, and the heaviest clue could move the scale where it should', () => {
    for (const { accept } of clues) {
      expect(accept.length).toBeGreaterThan(0);
      expect(accept.length).toBeLessThan(BOWLS.length);
    }
    for (const claim of claims) {
      const wanted = { true: 'stronger', nottrue: 'weaker', notsure: 'little' } as const;
      expect(
        claim.whyAccept.every((tool) => claim.clues[tool].accept.includes(wanted[claim.verdict])),
        claim.id,
      ).toBe(true);
    }
  });
});

describe('every move that does not fit is explained', () => {
  test.each(levels.map((level) => [level.number, level] as const))('level %i', (number, level) => {
    const missing: string[] = [];
    const need = (key: string) => (typeof textOf(`level${number}.claim.${key}`) === 'string' ? 0 : missing.push(key));
    for (const claim of level.claims) {
      for (const tool of TOOLS) for (const text of ['text', 'ok', 'wrong']) need(`${claim.id}.clue.${tool}.${text}`);
      for (const verdict of VERDICTS) if (verdict !== claim.verdict) need(`${claim.id}.wrong.${verdict}`);
      need(`${claim.id}.whyWrong`);
    }
    expect(missing).toEqual([]);
  });
});
