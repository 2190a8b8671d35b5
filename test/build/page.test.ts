import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../locales/languages.ts';
import { iconOf, manifestOf } from '../../tools/build/web-app.ts';

const html = readFileSync(new URL('../../index.html', import.meta.url), 'utf8');

describe('the page before the game', () => {
  it.each(languages)('says in $tag what is needed', ({ tag, direction }) => {
    expect(html).toContain(`<div lang="${tag}" dir="${direction}">`);
  });

  it('has its policy before anything is loaded', () => {
    const policy = html.indexOf('Content-Security-Policy');
    expect(policy).toBeGreaterThan(0);
    expect(policy).toBeLessThan(html.indexOf('<link'));
    expect(policy).toBeLessThan(html.indexOf('<script'));
    expect(html).not.toMatch(/unsafe-(inline|eval)/);
  });

  it('has no script, style or handler of its own', () => {
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/);
    expect(html).not.toMatch(/https?:/);
  });
});

describe('the manifest', () => {
  it('works from any folder and in any position of the device', () => {
    const { start_url, scope, id, orientation } = manifestOf([]);
    expect([start_url, scope, id]).toEqual(['./', './', './']);
    expect(orientation).toBe('any');
  });

  it('describes icons by their names', () => {
    expect(iconOf('app-192.png')).toEqual({
      src: './icons/app-192.png',
      sizes: '192x192',
      type: 'image/png',
      purpose: 'any',
    });
    expect(iconOf('maskable-512.png').purpose).toBe('maskable');
    expect(iconOf('app.svg').sizes).toBe('any');
  });
});
