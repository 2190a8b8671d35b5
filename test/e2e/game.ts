/** What the browser tests share: opening the game, finding out where it is, and what must never happen on the way. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import type { Tag } from '../../locales/languages.ts';
import { changedSettings } from '../../src/core/progress/change.ts';
import { emptyProgress, type Progress, type Settings } from '../../src/core/progress/record.ts';
import { expect, test as base } from '../browser.ts';

export { expect };

/** Notes what a page must never show: script errors, console errors, breaches of its security policy. */
export function watchErrors(page: Page, mayMiss = false): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error.name}: ${error.message}`));
  page.on('console', (message) => {
    const isMissingFile = message.text().startsWith('Failed to load resource');
    const told = isMissingFile ? `${message.text()} ${message.location().url}` : message.text();
    if (message.type() === 'error' && !(mayMiss && isMissingFile)) errors.push(told);
  });
  return errors;
}

interface Calm {
  /** Files are kept from the page on purpose; the browser's own notes about them are no fault of the game. */
  mayMiss: boolean;
  calm: void;
}

/** A test whose page must stay free of errors from beginning to end. */
export const test = base.extend<Calm>({
  mayMiss: [false, { option: true }],
  calm: [
    async ({ page, mayMiss }, use) => {
      const errors = watchErrors(page, mayMiss);
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export const LANGUAGES = ['en', 'ar'] as const satisfies readonly Tag[];

export const STORY = '#/story/right-to-play';
export const ACTIVITY = '#/activity/keeping-private';

export interface Opening {
  lang?: Tag | null;
  /** Pages do not read themselves unless a test is about the voice. */
  settings?: Partial<Settings>;
  /** What the device remembers from earlier visits; with null nothing is put there, not even settings. */
  progress?: Progress | null;
}

/** Opens an address of the game such as `#/storybook` and waits until a child can act. */
export async function open(page: Page, hash: string, opening: Opening = {}): Promise<void> {
  const { lang = 'en', settings = { readAloud: false }, progress = emptyProgress } = opening;
  await hurry(page);
  if (progress) await putRecord(page, changedSettings(progress, settings, [1, 'test']));
  await page.goto(`./${lang ? `?lang=${lang}` : ''}${hash}`);
  await ready(page);
}

/** Puts a record on the device before the first visit; what the game writes later stays. */
export const putRecord = (page: Page, record: unknown): Promise<unknown> =>
  page.addInitScript((value) => {
    const opening = indexedDB.open('sango-save');
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('kv').put(value, 'progress'));
    opening.addEventListener('success', () => opening.result.close());
  }, record);

/** The record as it lies on the device; null when there is none. */
export const kept = (page: Page): Promise<Progress | null> =>
  page.evaluate(
    () =>
      new Promise<Progress | null>((resolve, reject) => {
        const opening = indexedDB.open('sango-save');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('kv').objectStore('kv').get('progress');
          asking.addEventListener('success', () => resolve((asking.result as Progress | undefined) ?? null));
          asking.addEventListener('error', () => reject(asking.error));
          opening.result.close();
        });
      }),
  );

export const main = (page: Page): Locator => page.locator('main[data-screen]');

export const action = (page: Page, name: string): Locator => page.locator(`[data-action="${name}"]:visible`).first();

export async function ready(page: Page): Promise<void> {
  await expect(main(page)).toHaveAttribute('data-state', /ready|finished/, { timeout: 20_000 });
}

const SCREENS = ['storybook', 'workbook', 'class', 'story', 'activity', 'grown-ups'];

/** Another address in the same visit, as a link would lead to it. */
export async function visit(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const [screen = '', scene = ''] = hash.replace('#/', '').split('/');
  await expect(main(page)).toHaveAttribute('data-screen', SCREENS.includes(screen) ? screen : 'home');
  if (scene) await expect(main(page)).toHaveAttribute('data-scene', scene);
  await ready(page);
}

/** How a child acts; the same tests run with each. */
export interface Hands {
  name: string;
  press(page: Page, selector: string): Promise<void>;
}

export const pointer: Hands = {
  name: 'pointer',
  press: (page, selector) => page.locator(selector).locator('visible=true').first().click(),
};

export const keyboard: Hands = {
  name: 'keyboard',
  press: async (page, selector) => {
    await tabTo(page, selector);
    await page.keyboard.press('Enter');
  },
};

const MOST_TABS = 80;

/** Moves the focus with the Tab key alone. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let tabs = 0; tabs <= MOST_TABS; tabs += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${selector}`);
}

/** Controls pass over a second press right after the first: nobody here waits for that, the page's clock jumps on. */
export async function settle(page: Page): Promise<void> {
  const hasJumped = await page.evaluate((ms) => {
    const { passTime } = globalThis as unknown as Partial<Hurried>;
    passTime?.(ms);
    return passTime !== undefined;
  }, STEADY_MS);
  if (!hasJumped) await page.waitForTimeout(STEADY_MS);
}

const STEADY_MS = 520;

/** A page whose clock can jump: `open` makes it so. */
export interface Hurried {
  passTime(ms: number): void;
}

const hurry = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const now = performance.now.bind(performance);
    let ahead = 0;
    performance.now = () => now() + ahead;
    Object.assign(globalThis, {
      passTime(ms: number) {
        ahead += ms;
      },
    });
  });

type Texts = { [key: string]: string | Texts };

/** The words of a scene's key, as they stand in its locale file. */
export function words(lang: Tag, scene: string, key: string): string {
  const file = new URL(`../../locales/${lang}/${scene}.json`, import.meta.url);
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
  const found = key
    .split('.')
    .reduce<Texts | string | undefined>((at, name) => (typeof at === 'object' ? at[name] : undefined), texts);
  if (typeof found !== 'string') throw new Error(`${lang}/${scene} has no words for ${key}`);
  return found;
}
