// @vitest-environment happy-dom
/** The chat in the real page: lines with their writers, faces that answer, beads that rewind. */
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import ui from '../../../locales/en/ui.json';
import words from '../../../locales/en/online-behaviour.json';
import { activity } from '../../../scenes/activities/online-behaviour/activity.ts';
import type { Level } from '../../../src/ui/activity/props.ts';
import { partsFor } from '../../../src/ui/activity/board.tsx';
import { haveRoom } from '../../../src/ui/activity/geometry.ts';
import { PaperSheets } from '../../../src/ui/activity/print.tsx';
import { isSpot } from '../../../src/ui/activity/spots.tsx';
import { ledByHints } from '../../scenes/hints.ts';
import { openPlayer, wordsFrom } from './open-player.tsx';

const open = (level: Level) => openPlayer(activity, words, { level });

const spokenCount = (elements: readonly HTMLElement[]) =>
  elements.flatMap((each) => (each.textContent ?? '').split(/\s+/)).filter((word) => /\p{L}/u.test(word)).length;

describe('the lines of the chat', () => {
  test('stand in a log with the names of who wrote them', () => {
    const page = open(1);
    const lines = page.all('[role=log] .talk-line').map((line) => line.textContent);
    expect(lines).toEqual(['Omar: My robot fell apart on stage.', 'Yuki: Haha! Did you all see it?']);
  });

  test('begin with what the child has sent, until a hint takes its place', () => {
    const page = open(1);
    page.click('[data-move="choose:n1:c"]');
    const lines = () => page.all('[role=log] .talk-line').map((line) => line.textContent);
    expect(lines()[0]).toBe('You: How was it, Omar?');
    expect(lines()).toHaveLength(3);
    page.click('[data-action="hint"]');
    expect(lines()[0]).toBe('');
    page.click('[data-move="rewind:0"]');
    expect(lines()).toEqual(['Omar: My robot fell apart on stage.', 'Yuki: Haha! Did you all see it?']);
  });

  test('do not hold what was done instead of written', () => {
    const page = open(2);
    page.click('[data-move="choose:n1:a"]');
    page.click('[data-move="choose:n2:a"]');
    expect(page.all('.talk-own')).toHaveLength(0);
  });

  test('are read after the reason, once, when they are new', () => {
    const page = open(1);
    page.click('[data-move="choose:n1:c"]');
    expect(page.seen.said.at(-1)).toEqual(['level1.move.n1.c.because', 'level1.chat.n2.yuki', 'level1.chat.n2.mei']);
  });

  test('are read with everything else on request', () => {
    const page = open(1);
    page.click('[data-action="listen"]');
    expect(page.seen.said.at(-1)).toContain('level1.chat.n1.omar');
  });
});

describe('a covered flower', () => {
  test('answers when it is pressed, which is no move', () => {
    const page = open(3);
    expect(page.find('.spot[aria-label^="Mei"]').getAttribute('aria-label')).toBe('Mei. How are you?');
    page.click('.spot[aria-label^="Mei"]');
    expect(page.find('.board-answer').textContent).toBe('Not so good.');
    expect(page.find('[role=status]').textContent?.trim()).toBe('Mei Not so good.');
    expect(page.seen.said.at(-1)).toEqual(['how.1']);
    expect(page.seen.go).toBe(null);
    expect(page.all('.open-card')).toHaveLength(0);
    page.key('Escape');
    expect(page.all('.board-answer')).toHaveLength(0);
  });

  test('hides how somebody feels in names and pictures until then', () => {
    const page = open(3);
    const tokens = activity.parts(activity.rules.start(activity.levels[2])).slice(0, 8);
    for (const { id, image } of tokens.filter((part) => !part.answer)) expect(image, id).toMatch(/-2\b/);
    expect(page.all('.spot').map((spot) => spot.getAttribute('aria-label'))).not.toContain('Mei. Not so good.');
  });
});

describe('rewinding', () => {
  test('takes one press on a bead', () => {
    const page = open(1);
    page.click('[data-move="choose:n1:a"]');
    page.click('[data-move="rewind:0"]');
    expect(page.seen.go?.made).toEqual(['choose:n1:a', 'rewind:0']);
    expect(page.all('[data-move^="choose:n1:"]')).toHaveLength(4);
  });

  test('can be done by carrying Sango to a bead', () => {
    const page = open(1);
    page.click('[data-move="choose:n1:a"]');
    page.click('[data-move="choose:n2:a"]');
    page.click('[data-thing="sango"]');
    page.click('[data-place="bead:1"]');
    expect(page.seen.go?.made.at(-1)).toBe('rewind:1');
  });

  test('is offered on the desk too, by number keys, when an end is not good yet', () => {
    const page = open(1);
    for (const id of ['n1:d', 'n2:b', 'n3:b', 'n4:b']) page.click(`[data-move="choose:${id}"]`);
    expect(page.seen.state).toBe('ready');
    expect(page.all('.desk-choices button').map(({ textContent }) => textContent)).toContain('Back: the robot1');
    page.key('2');
    expect(page.seen.go?.made.at(-1)).toBe('rewind:1');
  });

  test('a hint points at one bead, on the desk at the end, on the branch before', () => {
    const page = open(2);
    for (const id of ['n1:d', 'n2:d', 'n3:b', 'n4:d']) page.click(`[data-move="choose:${id}"]`);
    page.click('[data-action="hint"]');
    page.click('[data-action="hint"]');
    expect(page.all('[data-hinted]')).toHaveLength(1);
    page.click('[data-hinted]');
    expect(page.seen.go?.made.at(-1)).toMatch(/^rewind:/);
  });
});

test('what was written travels first; how it lands is not shown ahead', () => {
  const page = openPlayer(activity, words, { level: 1, still: false });
  const drawn = (name: string) =>
    page.all(`.still-picture img[src*="${name}"]`).filter(({ style }) => style.opacity !== '0').length;
  expect(drawn('letter')).toBe(0);
  page.click('[data-move="choose:n1:a"]');
  expect(drawn('letter')).toBe(3);
  expect(drawn('mark-down')).toBe(0);
});

test('a message for one person can be given to that person, in either order', () => {
  const page = open(1);
  page.click('[data-move="choose:n1:c"]');
  page.click('[data-place="yuki"]');
  expect(page.find('[data-move="choose:n2:c"]').className).toContain('choice-takes');
  page.click('[data-move="choose:n2:c"]');
  expect(page.seen.go?.made.at(-1)).toBe('choose:n2:c');
});

test.each([1, 2, 3] as const)('level %i never shows more than 45 words at once, whatever is pressed', (level) => {
  const page = open(level);
  for (let turn = 0; turn < 60; turn += 1) {
    const moves = page.all('.choice[data-move]');
    if (moves.length === 0) break;
    moves[(turn * 7 + 3) % moves.length]?.click();
    page.show();
    if (page.seen.state === 'finished') page.click('[data-action="undo"]');
    const shown = [...page.all('.talk-pretend'), ...page.all('.talk-words'), ...page.all('.choice-words')];
    expect(spokenCount([...shown, ...page.all('.guide-bubble')]), page.seen.go?.made.at(-1)).toBeLessThanOrEqual(45);
  }
});

test.each([1, 2, 3] as const)('level %i has room for all its buttons at full size, in both directions', (level) => {
  const { rules, levels } = activity;
  const start = rules.start(levels[level - 1] ?? levels[0]);
  for (const state of [start, ...ledByHints(rules, start).map(({ after }) => after)]) {
    for (const rightToLeft of [false, true]) {
      const boxes = partsFor(activity.parts(state), rightToLeft)
        .filter(isSpot)
        .flatMap(({ box }) => (box ? [box] : []));
      expect(boxes.length).toBeGreaterThanOrEqual(4);
      expect(haveRoom(boxes, 1), state.moment).toBe(true);
      for (const [left, top, width, height] of boxes) {
        expect(left).toBeGreaterThanOrEqual(16);
        expect(left + width).toBeLessThanOrEqual(876);
        expect(top).toBeGreaterThanOrEqual(110);
        expect(top + height).toBeLessThanOrEqual(696);
      }
    }
  }
});

test('the page to print has a comic, twelve replies, four flowers and four tools; answers lie apart', () => {
  const { paper } = activity;
  if (!paper) throw new Error('The chat has no page to print');
  const host = document.createElement('div');
  render(<PaperSheets paper={paper} words={wordsFrom(words)} page={wordsFrom(ui)} />, host);
  const [tasks, answers] = [...host.querySelectorAll('.paper-sheet')];
  expect(tasks?.querySelectorAll('.paper-empty img')).toHaveLength(3 + 4);
  expect(tasks?.querySelectorAll('.paper-row li')).toHaveLength(12);
  expect(tasks?.querySelectorAll('.paper-cards li')).toHaveLength(4);
  expect(answers?.querySelectorAll('li')).toHaveLength(12 + 4);
  for (const text of host.querySelectorAll('h1, h2, h3, li, strong')) expect(text.textContent?.trim()).not.toBe('');
  for (const image of host.querySelectorAll('img')) expect(image.getAttribute('src')).not.toBe('');
});
