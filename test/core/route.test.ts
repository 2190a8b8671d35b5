import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoute, writeRoute, type Route } from '../../src/core/route.ts';

const known: readonly (readonly [string, Route])[] = [
  ['#/', { screen: 'home' }],
  ['#/storybook', { screen: 'storybook' }],
  ['#/workbook', { screen: 'workbook' }],
  ['#/story/right-to-play', { screen: 'story', id: 'right-to-play' }],
  ['#/story/right-to-play/rp-04', { screen: 'story', id: 'right-to-play', page: 'rp-04' }],
  ['#/activity/keeping-private', { screen: 'activity', id: 'keeping-private' }],
  ['#/activity/keeping-private/3', { screen: 'activity', id: 'keeping-private', level: 3 }],
  ['#/grown-ups', { screen: 'grown-ups' }],
  ['#/class', { screen: 'class' }],
];

describe('addresses', () => {
  it.each(known)('%s is read and written', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
    expect(writeRoute(route)).toBe(hash);
  });

  it.each(['', '#', '#/', '/'])('"%s" is home', (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'home' });
  });

  it.each([
    '#/nothing',
    '#/story',
    '#/storybook/extra',
    '#/activity/keeping-private/4',
    '#/activity/keeping-private/x',
    '#/story/a/b/c',
    '#/%E0%A4%A',
    '#/grown-ups/settings',
  ])('%s is lost, so home says so', (hash) => {
    expect(readRoute(hash)).toEqual({ screen: 'home', lost: true });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(writeRoute(readRoute(`#/${text}`))).toMatch(/^#\//);
      }),
    );
  });
});
