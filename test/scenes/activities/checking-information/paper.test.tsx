// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import words from '../../../../locales/en/checking-information.json';
import ui from '../../../../locales/en/ui.json';
import { paper } from '../../../../scenes/activities/checking-information/paper.ts';
import { PaperSheets } from '../../../../src/ui/activity/print.tsx';
import { wordsFrom } from '../../../ui/activity/open-player.tsx';

test('the page to print has boxes, stories, clues and a scale; answers are on a sheet of their own', () => {
  const host = document.createElement('div');
  render(<PaperSheets paper={paper} words={wordsFrom(words)} page={wordsFrom(ui)} />, host);
  const [tasks, answers] = [...host.querySelectorAll('.paper-sheet')];
  expect(tasks?.querySelectorAll('.paper-empty img')).toHaveLength(4);
  expect(tasks?.querySelectorAll('.paper-cards li')).toHaveLength(4);
  expect(tasks?.querySelectorAll('.paper-row li')).toHaveLength(12);
  expect(tasks?.querySelectorAll('.paper-drawing img')).toHaveLength(1);
  expect(answers?.querySelectorAll('li')).toHaveLength(4 + 12);
  for (const text of host.querySelectorAll('h1, h2, h3, li, strong')) expect(text.textContent?.trim()).not.toBe('');
  for (const image of host.querySelectorAll('img')) expect(image.getAttribute('src')).toBeTruthy();
});
