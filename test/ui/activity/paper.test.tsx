// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import words from '../../../locales/en/keeping-private.json';
import ui from '../../../locales/en/ui.json';
import { activity } from '../../../scenes/activities/keeping-private/activity.ts';
import { PaperSheets } from '../../../src/ui/activity/print.tsx';
import { wordsFrom } from './open-player.tsx';

test('the page to print has boats, a photo, tiles and empty boats; answers are on a sheet of their own', () => {
  const { paper } = activity;
  if (!paper) throw new Error('The pond has no page to print');
  const host = document.createElement('div');
  render(<PaperSheets paper={paper} words={wordsFrom(words)} page={wordsFrom(ui)} />, host);
  const [tasks, answers] = [...host.querySelectorAll('.paper-sheet')];
  expect(tasks?.querySelectorAll('.paper-cards li')).toHaveLength(15);
  expect(tasks?.querySelectorAll('.paper-drawing')).toHaveLength(2);
  expect(tasks?.querySelectorAll('.paper-row li')).toHaveLength(12);
  expect(tasks?.querySelectorAll('.paper-empty img')).toHaveLength(2);
  expect(answers?.querySelectorAll('li')).toHaveLength(15 + 6 + 3);
  for (const text of host.querySelectorAll('h1, h2, h3, li, strong')) expect(text.textContent?.trim()).not.toBe('');
});
