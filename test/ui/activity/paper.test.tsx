// @vitest-environment happy-dom
/** The page to print of each activity: tasks on one sheet, answers on a sheet of their own. */
import { render } from 'preact';
import { expect, test } from 'vitest';
import newsWords from '../../../locales/en/checking-information.json';
import pondWords from '../../../locales/en/keeping-private.json';
import balloonWords from '../../../locales/en/knowing-your-rights.json';
import ui from '../../../locales/en/ui.json';
import { paper as news } from '../../../scenes/activities/checking-information/paper.ts';
import { paper as pond } from '../../../scenes/activities/keeping-private/paper.ts';
import { paper as balloon } from '../../../scenes/activities/knowing-your-rights/paper.ts';
import type { Paper } from '../../../src/core/activity.ts';
import { PaperSheets } from '../../../src/ui/activity/print.tsx';
import { wordsFrom } from './open-player.tsx';

/** How many of each there are on both sheets; nothing is without words or without its picture. */
function printed(paper: Paper, words: object) {
  const host = document.createElement('div');
  render(<PaperSheets paper={paper} words={wordsFrom(words)} page={wordsFrom(ui)} />, host);
  for (const text of host.querySelectorAll('h1, h2, h3, li, strong')) expect(text.textContent?.trim()).not.toBe('');
  for (const image of host.querySelectorAll('img')) expect(image.getAttribute('src')).toBeTruthy();
  const [tasks, answers] = [...host.querySelectorAll('.paper-sheet')];
  const count = (selector: string) => tasks?.querySelectorAll(selector).length;
  return {
    cards: count('.paper-cards li'),
    drawings: count('.paper-drawing'),
    rows: count('.paper-row li'),
    empty: count('.paper-empty img'),
    answers: answers?.querySelectorAll('li').length,
  };
}

test('of the pond: boats, a photo, tiles and empty boats', () => {
  expect(printed(pond, pondWords)).toEqual({ cards: 15, drawings: 2, rows: 12, empty: 2, answers: 15 + 6 + 3 });
});

test('of the balloon: twelve bags, a balloon, three flags and ropes', () => {
  expect(printed(balloon, balloonWords)).toEqual({ cards: 12, drawings: 2, rows: 0, empty: 3, answers: 12 });
});

test('of the newsroom: boxes, stories, clues and a scale', () => {
  expect(printed(news, newsWords)).toEqual({ cards: 4, drawings: 1, rows: 12, empty: 4, answers: 4 + 12 });
});
