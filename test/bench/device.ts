/** A browser slowed down to a cheap device on a thin line. */
import type { Browser, CDPSession, Page } from '@playwright/test';

export interface Slowness {
  /** How many times slower than this machine. */
  cpu: number;
  line?: { kilobitsPerSecond: number; roundTripMs: number };
}

/** A cheap phone on a village line. */
export const phone: Slowness = { cpu: 6, line: { kilobitsPerSecond: 1600, roundTripMs: 150 } };

export interface Device {
  page: Page;
  tools: CDPSession;
  close(): Promise<void>;
}

/** A fresh profile: nothing cached, nothing stored. */
export async function openDevice(browser: Browser, address: string, { cpu, line }: Slowness): Promise<Device> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  if (line) {
    const bytesPerSecond = (line.kilobitsPerSecond * 1000) / 8;
    await tools.send('Network.enable');
    await tools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: line.roundTripMs,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  }
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  return { page, tools, close: () => context.close() };
}

export const STORY = './#/story/right-to-play';

/** Waits until the child can act on the page of a story. */
export async function untilReady(page: Page, storyPage?: string): Promise<void> {
  const place = storyPage ? `[data-page="${storyPage}"]` : '';
  await page.waitForSelector(`main[data-screen="story"]${place}:is([data-state="ready"], [data-state="finished"])`);
}

export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Turns to and fro between the first pages; `restMs` after each turn. Taps right after a turn are passed over. */
export async function turnPages(page: Page, count: number, restMs: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) {
    const before = await page.getAttribute('main', 'data-page');
    await page.locator(`[data-action="${turn % 4 < 2 ? 'next' : 'back'}"]`).click();
    await page.waitForFunction((name) => document.querySelector('main')?.dataset['page'] !== name, before);
    await untilReady(page);
    await pause(restMs);
  }
}
