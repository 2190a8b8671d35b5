// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import words from '../../../../locales/en/knowing-your-rights.json';
import ui from '../../../../locales/en/ui.json';
import { activity } from '../../../../scenes/activities/knowing-your-rights/activity.ts';
import { PaperSheets } from '../../../../src/ui/activity/print.tsx';
import { wordsFrom } from '../../../ui/activity/open-player.tsx';

test('the page to print has twelve bags, a balloon, three flags and ropes; answers are on a sheet of their own', () => {
  const { paper } = activity;
  if (!paper) throw new Error('The balloon has no page to print');
  const host = document.createElement('div');
  render(<PaperSheets paper={paper} words={wordsFrom(words)} page={wordsFrom(ui)} />, host);
  const [tasks, answers] = [...host.querySelectorAll('.paper-sheet')];
  expect(tasks?.querySelectorAll('.paper-cards li')).toHaveLength(12);
  expect(tasks?.querySelectorAll('.paper-drawing')).toHaveLength(2);
  expect(tasks?.querySelectorAll('.paper-empty img')).toHaveLength(3);
  expect(answers?.querySelectorAll('li')).toHaveLength(12);
  for (const image of host.querySelectorAll('img')) expect(image.getAttribute('src')).toBeTruthy();
  for (const text of host.querySelectorAll('h1, h2, li, strong')) expect(text.textContent?.trim()).not.toBe('');
});
