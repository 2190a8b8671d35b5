import { readFileSync, statSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from './texts.ts';

interface Credit {
  files: string;
  author: string;
  licence: string;
}

const credits = JSON.parse(readFileSync('assets/credits.json', 'utf8')) as Credit[];
const files = filesUnder('assets')
  .map((file) => file.replace(/^assets\//, ''))
  .filter((file) => file !== 'credits.json');

const LARGEST_BYTES = 1_500_000;

describe('assets', () => {
  it('each have an author and a licence', () => {
    credits.forEach(({ files: glob, author, licence }) => expect(author && licence, glob).toBeTruthy());
    const without = files.filter((file) => !credits.some((credit) => matchesGlob(file, credit.files)));
    expect(without).toEqual([]);
  });

  it('are all there: no credit is left without a file', () => {
    const idle = credits.filter((credit) => !files.some((file) => matchesGlob(file, credit.files)));
    expect(idle).toEqual([]);
  });

  it('are small, and named so that every server can keep them', () => {
    for (const file of files) {
      expect(statSync(`assets/${file}`).size, file).toBeLessThan(LARGEST_BYTES);
      expect(file.split('/').pop() ?? '', file).toMatch(/^[a-z0-9][a-z0-9.+-]{0,79}$/i);
    }
  });
});
