import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProgress, soleStory } from '../../src/core/progress/record.ts';
import { joined, readProgressFile } from '../../src/grownups/progress-file.ts';
import { anyProgress } from '../core/progress-arbitrary.ts';
import firstVersion from '../fixtures/progress/version-1.sango.json';

const file = (value: unknown) => JSON.stringify(value);

describe('a progress file', () => {
  it('is read back as it was saved', () => {
    fc.assert(
      fc.property(anyProgress, (progress) => {
        expect(readProgressFile(file(progress))).toEqual({ is: 'progress', progress });
      }),
      { numRuns: 500 },
    );
  });

  it('joins what is here, twice or once, without losing a choice', () => {
    const read = readProgressFile(file(firstVersion));
    if (read.is !== 'progress') throw new Error('The fixture is a progress file');
    const once = joined(emptyProgress, read.progress);
    expect(joined(once, read.progress)).toEqual(once);
    expect(soleStory(once, 'right-to-play').choices).toHaveLength(2);
  });

  const player = firstVersion.players['player-1'];
  it.each([
    ['not JSON', '{"kind":', 'not'],
    ['another thing', file({ hello: 1 }), 'not'],
    ['a list', file([1, 2, 3]), 'not'],
    ['of a later version', file({ ...firstVersion, version: 2 }), 'newer'],
    ['too large', `"${'x'.repeat(1_000_001)}"`, 'large'],
    ['with a key that reaches into the language', file(firstVersion).replace('player-1', '__proto__'), 'not'],
    ['with an unknown type inside', file({ ...firstVersion, players: { 'player-1': 7 } }), 'not'],
    ['with a string too long', file({ ...firstVersion, players: { ['p'.repeat(70)]: player } }), 'not'],
    ['with markup', file(firstVersion).replace('rp-06', '<script>alert(1)</script>'), 'not'],
    ['with an address', file(firstVersion).replace('rp-06', 'javascript:alert(1)'), 'not'],
    ['nested too deep', `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`, 'not'],
  ])('%s is refused whole', (_name, text, outcome) => {
    expect(readProgressFile(text)).toEqual({ is: outcome });
  });

  it('never throws, and lets nothing through that is no record (10,000 files)', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(['not', 'newer', 'large']).toContain(readProgressFile(text).is);
      }),
      { numRuns: 10_000 },
    );
  });
});
