// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import pondWords from '../../../locales/en/keeping-private.json';
import { activity as pond } from '../../../scenes/activities/keeping-private/activity.ts';
import { activities as rows } from '../../../scenes/index.ts';
import type { Activity, Move } from '../../../src/core/activity.ts';
import { board, restore } from '../../../src/core/session.ts';
import type { Level } from '../../../src/ui/activity/props.ts';
import { activity as socks } from '../../fixtures/activity/activity.ts';
import sockWords from '../../fixtures/activity/words.json';
import { ledByHints } from '../../scenes/hints.ts';
import { openPlayer } from './open-player.tsx';

/** Every activity of the table of contents, and the fixture that is copied for new ones. */
const activities: readonly { id: string; activity: Activity; words: object }[] = [
  { id: 'socks', activity: socks as unknown as Activity, words: sockWords },
  ...(await Promise.all(
    rows.map(async ({ id, load }) => {
      const { default: words } = (await import(`../../../locales/en/${id}.json`)) as { default: object };
      return { id, activity: await load(), words };
    }),
  )),
];

const levels: readonly Level[] = [1, 2, 3];

/** What an element holds, a tag a line; the order in which its attributes came does not count. */
const attributesInOrder = (element: Element) =>
  element.innerHTML.replaceAll('><', '>\n<').replace(/<(\w+) ([^>]*)>/g, (_all, name: string, attributes: string) => {
    return `<${name} ${(attributes.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' ')}>`;
  });

/** The moves of a level that hints lead to. */
const solution = ({ rules, levels: all }: Activity, level: Level): Move[] =>
  ledByHints(rules, rules.start(all[level - 1])).map(({ move }) => move);

/** Buttons and words are what is played with here; a test of its own draws the picture. */
const Board = () => null;

describe.each(activities)('$id in the player', ({ activity, words }) => {
  describe.each(levels)('level %i', (level) => {
    const open = () => openPlayer(activity, words, { level, Board });

    test('is solved by tapping a thing and then its place', () => {
      const page = open();
      for (const { id, thing, place } of solution(activity, level)) {
        if (
          page.all(`[data-move="${id}"]`).length &&
          page.all(`[data-thing="${thing}"]:not([data-move])`).length === 0
        ) {
          page.click(`[data-move="${id}"]`);
          continue;
        }
        page.pick(thing as string);
        page.click(`[data-place="${place}"]`);
      }
      expect(page.seen.state).toBe('finished');
    });

    test('is solved by number keys alone', () => {
      const page = open();
      for (const { id } of solution(activity, level)) {
        for (let turn = 0; turn < 12 && page.all(`[data-move="${id}"]`).length === 0; turn += 1) page.click('.pile');
        const index = page.all('.desk-choices button').findIndex((button) => button.dataset['move'] === id);
        page.key(String(index + 1));
      }
      expect(page.seen.state).toBe('finished');
    });

    test('is solved by hints alone, each pointing at exactly one control', () => {
      const page = open();
      for (let turn = 0; turn < 40 && page.seen.state !== 'finished'; turn += 1) {
        page.click('[data-action="hint"]');
        expect(page.all('[data-hinted]')).toHaveLength(0);
        page.click('[data-action="hint"]');
        expect(page.all('[data-hinted]')).toHaveLength(1);
        page.click('[data-hinted]');
      }
      expect(page.seen.state).toBe('finished');
    });

    test('comes back exactly as it was left', () => {
      const page = openPlayer(activity, words, { level });
      for (let turn = 0; turn < 4; turn += 1) page.click('.desk-choices button');
      page.click('[data-action="undo"]');
      const before = ['.activity-board', '.activity-desk'].map((part) => attributesInOrder(page.find(part)));
      const again = openPlayer(activity, words, { level, saved: page.seen.go });
      const after = ['.activity-board', '.activity-desk'].map((part) => attributesInOrder(again.find(part)));
      expect(after).toEqual(before);
      const { rules } = activity;
      const session = restore(rules, activity.levels[level - 1], JSON.parse(JSON.stringify(page.seen.go)));
      expect(() => board(session)).not.toThrow();
    });
  });
});

test('the pile brings every card round, and a boat in the pond among them', () => {
  const page = openPlayer(pond, pondWords, { level: 1 });
  page.click('[data-move]');
  const seen = new Set<string | undefined>();
  for (let turn = 0; turn < 9; turn += 1) {
    seen.add(page.find('.open-card').dataset['thing']);
    page.click('[data-action="other"]');
  }
  expect(seen.size).toBe(9);
});

describe('the player', () => {
  const openSocks = (more = {}) => openPlayer(socks, sockWords, more);

  test('says why, once, and Sango says the same', () => {
    const page = openSocks();
    page.click('[data-move="put:red:line"]');
    expect(page.find('[role=status]').textContent?.trim()).toBe('It is not at home there.');
    expect(page.find('.guide-bubble').textContent?.trim()).toBe('It is not at home there.');
    expect(page.seen.said.at(-1)).toEqual(['red.wrong']);
    page.click('[data-move="put:red:line"]');
    expect(page.find('[role=status]').textContent?.trim()).toBe('It is not at home there.');
  });

  test('a place may be chosen before the thing', () => {
    const page = openSocks();
    page.click('[data-thing="red"]');
    page.key('Escape');
    page.click('[data-action="other"]');
    page.click('[data-place="line"]');
    expect(page.seen.go?.made).toEqual(['put:blue:line']);
  });

  test('picking up, putting down and cancelling are told', () => {
    const page = openSocks();
    page.click('[data-thing="red"]');
    expect(page.find('[role=status]').textContent).toContain('The red sock is in your hand');
    expect(page.find('[data-thing="red"]').getAttribute('aria-pressed')).toBe('true');
    page.key('Escape');
    expect(page.find('[data-thing="red"]').getAttribute('aria-pressed')).toBe('false');
    expect(page.find('[role=status]').textContent?.trim()).not.toBe('');
  });

  test('undo and redo are without end, by button and by keys', () => {
    const page = openSocks();
    for (let turn = 0; turn < 5; turn += 1) page.click('[data-move="put:red:line"]');
    page.key('z', { ctrlKey: true });
    page.key('u');
    expect(page.seen.go?.at).toBe(3);
    page.key('z', { metaKey: true, shiftKey: true });
    page.click('[data-action="redo"]');
    expect(page.seen.go?.at).toBe(5);
  });

  test('start again asks once', () => {
    const page = openSocks();
    page.click('[data-move="put:red:drawer"]');
    page.click('[data-action="again"]');
    expect(page.all('dialog')).toHaveLength(1);
    page.click('[data-action="again-no"]');
    expect(page.seen.go?.made).toHaveLength(1);
    page.click('[data-action="again"]');
    page.click('[data-action="again-yes"]');
    expect(page.seen.go?.made).toHaveLength(0);
    expect(page.all('dialog')).toHaveLength(0);
  });

  test('Enter held down acts once; a double press acts once', () => {
    const page = openSocks();
    expect(page.key('Enter', { repeat: true }, '.choice').defaultPrevented).toBe(true);
    expect(page.key(' ', { repeat: true }, '.choice').defaultPrevented).toBe(true);
    expect(page.key('Enter', {}, '.choice').defaultPrevented).toBe(false);
    const click = (detail: number) => new MouseEvent('click', { bubbles: true, cancelable: true, detail });
    void act(() => void page.find('[data-move="put:red:line"]').dispatchEvent(click(1)));
    void act(() => void page.find('[data-move="put:red:line"]').dispatchEvent(click(2)));
    expect(page.seen.go?.made).toHaveLength(1);
  });

  test('after a move the focus is on the next card, where a second press changes nothing', () => {
    const page = openSocks();
    page.find('[data-move="put:red:drawer"]').focus();
    page.click('[data-move="put:red:drawer"]');
    expect((document.activeElement as HTMLElement).dataset['thing']).toBe('blue');
  });

  test('a change of settings keeps the board', () => {
    const page = openSocks();
    page.click('[data-move="put:red:drawer"]');
    page.click('[data-action="hint"]');
    const before = page.find('.guide').textContent;
    page.show({ letterKeys: false, still: false, rightToLeft: true, saved: { made: [], at: 0 } });
    expect(page.find('.guide').textContent).toBe(before);
    page.key('u');
    expect(page.seen.go?.at).toBe(1);
    page.key('z', { ctrlKey: true });
    expect(page.seen.go?.at).toBe(0);
  });

  test('arrows walk through the buttons', () => {
    const page = openSocks();
    page.find('[data-move="put:red:drawer"]').focus();
    page.key('ArrowDown', {}, '[data-move="put:red:drawer"]');
    expect((document.activeElement as HTMLElement).dataset['move']).toBe('put:red:line');
  });

  test('dragging ends in the same move; let go elsewhere, the thing is back', async () => {
    const page = openSocks();
    const pointer = (type: string, x: number, y: number) =>
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y });
    for (const each of page.all('[data-place], .board-art'))
      each.getBoundingClientRect = () => new DOMRect(5000, 0, 10, 10);
    page.find('[data-place="drawer"]').getBoundingClientRect = () => new DOMRect(300, 300, 80, 80);
    const drag = (x: number, y: number) => {
      void act(() => void page.find('[data-thing="red"]').dispatchEvent(pointer('pointerdown', 10, 10)));
      void act(() => void window.dispatchEvent(pointer('pointermove', x - 20, y - 20)));
      expect(page.all('.ghost')).toHaveLength(1);
      void act(() => void window.dispatchEvent(pointer('pointerup', x, y)));
    };
    drag(700, 700);
    expect(page.seen.go).toBe(null);
    drag(290, 280);
    expect(page.seen.go?.made).toEqual(['put:red:drawer']);
    expect(page.all('.ghost')).toHaveLength(0);
    await new Promise((resolve) => setTimeout(resolve, 60));
  });

  test('ends with a picture to choose, how sure, a talk and the next level', () => {
    const page = openSocks();
    page.click('[data-move="put:red:drawer"]');
    page.click('[data-move="put:blue:line"]');
    expect(page.find('.finish').textContent).toContain('Tidy!');
    page.click('[data-action="next"]');
    page.click('[data-choice="tidy"]');
    page.click('[data-action="next"]');
    page.click('[data-choice="before-1"]');
    page.click('[data-choice="now-3"]');
    expect(page.seen.reflections.at(-1)).toEqual({ picture: 'tidy', before: 1, now: 3 });
    page.click('[data-action="next"]');
    expect(page.find('.finish').textContent).toContain('Who washes at home?');
    page.click('[data-action="next-level"]');
    expect(page.seen.level).toBe(2);
  });

  test('anything saved can be opened', () => {
    for (const saved of [
      null,
      7,
      'x',
      [],
      {},
      { made: 'x' },
      { made: ['put:red:moon', 3], at: 'y' },
      { made: [], at: 9 },
    ]) {
      expect(openSocks({ saved }).all('.choice')).toHaveLength(2);
    }
  });
});
