// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import words from '../../../../locales/en/checking-information.json';
import { activity } from '../../../../scenes/activities/checking-information/activity.ts';
import { openPlayer } from '../../../ui/activity/open-player.tsx';

const open = (level: 1 | 2 | 3 = 1) => openPlayer(activity, words, { level });
const { text, clue } = words.level1.claim.octopus;

const PRINTED = [
  'open:octopus',
  'visit:octopus:who',
  'pin:octopus:who:stronger',
  'visit:octopus:else',
  'pin:octopus:else:stronger',
  'stamp:octopus:true',
  'why:octopus:else',
];

test('a story that opens and a clue that was fetched are read, with nothing said for or against them', () => {
  const page = open();
  const told = () => page.find('[role=status]').textContent?.trim();
  page.click('.desk-choices [data-move="open:octopus"]');
  expect(told()).toBe(text);
  expect(page.seen.said.at(-1)).toEqual(['level1.claim.octopus.text']);
  page.click('[data-move="visit:octopus:who"]');
  expect(told()).toBe(clue.who.text);
  expect(page.find('.open-card').textContent).toContain(clue.who.text);
  expect(page.find('.guide-bubble').textContent).toContain(words.help.weigh);
  page.click('[data-move="pin:octopus:who:weaker"]');
  expect(told()).toBe(clue.who.wrong);
});

test('what can do nothing before a story is open tells its name', () => {
  const desk = (pressed: string) => activity.desk(activity.rules.start(activity.levels[0]), pressed);
  for (const pressed of ['who', 'weaker', 'notsure']) {
    expect(desk(pressed).open).toBe(pressed);
    expect(desk(pressed).choices).toHaveLength(4);
  }
  expect(desk('octopus').choices).toHaveLength(1);
});

test('doors are keys 1 to 3 and stamps 4 to 6; an open door shows its clue again', () => {
  const page = open();
  page.click('[data-move="open:octopus"]');
  page.key('6');
  expect(page.seen.go?.made.at(-1)).toBe('stamp:octopus:notsure');
  page.key('1');
  page.key('1');
  expect(page.seen.go?.made.at(-1)).toBe('pin:octopus:who:stronger');
  page.key('1');
  expect(page.find('.open-card').textContent).toContain(clue.who.text);
  expect(page.find('.desk-title').textContent).toBe(text);
  expect(page.all('.desk-choices button')).toHaveLength(6);
});

test('a clue taken before its bowl, or a bowl before its clue, ends in the same move', () => {
  const page = open();
  page.click('[data-move="open:octopus"]');
  page.click('[data-move="visit:octopus:who"]');
  page.click('[data-thing="octopus:who"]');
  page.click('[data-place="stronger"]');
  expect(page.seen.go?.made.at(-1)).toBe('pin:octopus:who:stronger');
});

test('a printed story says how it was stamped, and the picture alone carries the mark', () => {
  const page = open();
  for (const id of PRINTED) page.click(`[data-move="${id}"]`);
  const story = page.find('.spots [data-thing="octopus"]');
  expect(story.getAttribute('aria-label')).toBe(`${words.level1.claim.octopus.name}. ${words.stamp.true}, done`);
  expect(page.all('.spot-done, .token')).toHaveLength(0);
  page.click('.spots [data-thing="octopus"]');
  page.click('[data-move="reopen:octopus"]');
  expect(page.find('.guide-bubble').textContent?.trim()).toBe(words.feedback.undo);
});
