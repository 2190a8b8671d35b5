/** Opens an activity's page in a test, with words from files and everything else recorded. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import ui from '../../../locales/en/ui.json';
import type { Activity } from '../../../src/core/activity.ts';
import type { SavedGo } from '../../../src/core/session.ts';
import { ActivityPlayer } from '../../../src/ui/activity/player.tsx';
import type { PlayerProps, Words } from '../../../src/ui/activity/props.ts';

export const wordsFrom =
  (file: object): Words =>
  (key, values = {}) => {
    const found = key
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], file);
    if (typeof found !== 'string') return '';
    return found.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => String(values[name] ?? ''));
  };

export function openPlayer<Level, State>(
  activity: Activity<Level, State>,
  file: object,
  more: Partial<PlayerProps> = {},
) {
  const host = document.createElement('div');
  document.body.replaceChildren(host);
  const said: string[][] = [];
  const seen = { go: null as SavedGo | null, state: '', level: 0, reflections: [] as unknown[], said };
  const show = (changed: Partial<PlayerProps> = {}) =>
    act(() =>
      render(
        <ActivityPlayer
          activity={activity as unknown as Activity}
          level={1}
          words={wordsFrom(file)}
          page={wordsFrom(ui)}
          voice={{ say: (keys) => said.push([...keys]), stop: () => undefined }}
          doneLevels={[]}
          guide={{ calm: 'calm.webp', glad: 'glad.webp', thinking: 'thinking.webp' }}
          rightToLeft={false}
          still
          letterKeys
          onChange={(go) => (seen.go = go)}
          onState={(state) => (seen.state = state)}
          onReflect={(reflection) => seen.reflections.push(reflection)}
          onLevel={(level) => (seen.level = level)}
          onHome={() => undefined}
          onHelp={() => undefined}
          onSettings={() => undefined}
          {...more}
          {...changed}
        />,
        host,
      ),
    );
  show();

  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  const find = (selector: string): HTMLElement => {
    const found = host.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}`);
    return found;
  };
  const click = (selector: string) => void act(() => find(selector).click());
  const key = (name: string, init: KeyboardEventInit = {}, at = 'h1') => {
    const code = /^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : name;
    const event = new KeyboardEvent('keydown', { key: name, code, bubbles: true, cancelable: true, ...init });
    void act(() => void find(at).dispatchEvent(event));
    return event;
  };
  /** Presses the pile until a thing lies open, then picks it up. */
  const pick = (thing: string) => {
    const card = `[data-thing="${thing}"]`;
    for (let turn = 0; turn < 12 && all(card).length === 0; turn += 1) click('[data-action="other"]');
    click(card);
  };
  return { host, seen, show, all, find, click, key, pick };
}
