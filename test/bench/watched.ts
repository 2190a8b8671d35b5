/** What test/bench/watch.js notes inside a page. Times are in ms since the page was asked for. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

export interface Watched {
  /** When the first page of a story could be read, was drawn, and could be used. */
  moments: { readable?: number; picture?: number; ready?: number };
  sound: { tapped?: number; playing?: number };
  /** How many frames the page has asked for. */
  frames: number;
}

const script = fileURLToPath(new URL('watch.js', import.meta.url));

/** Call it before the page is opened. */
export const watch = (page: Page): Promise<unknown> => page.addInitScript({ path: script });

export const seen = (page: Page): Promise<Watched> =>
  page.evaluate(() => (globalThis as unknown as { watched: Watched }).watched);
