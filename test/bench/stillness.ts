/** What goes on while nothing moves, and whether memory grows while pages turn. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { openDevice, pause, STORY, turnPages, untilReady } from './device.ts';
import type { Figure } from './table.ts';
import { seen, watch } from './watched.ts';

const IDLE_MS = 5000;
/** The voice and the motions of the page come to rest before we count. */
const REST_MS = 20_000;
const TURNS = 60;

async function busySeconds(tools: CDPSession): Promise<number> {
  const { metrics } = await tools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

async function heapMegabytes(tools: CDPSession): Promise<number> {
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}

async function idleFigures(page: Page, tools: CDPSession): Promise<Figure[]> {
  const reading = page.locator('[data-action="pause"]');
  if (await reading.isVisible()) await reading.click();
  await pause(REST_MS);
  const [frames, busy] = [(await seen(page)).frames, await busySeconds(tools)];
  await pause(IDLE_MS);
  const asked = (await seen(page)).frames - frames;
  const share = (100 * 1000 * ((await busySeconds(tools)) - busy)) / IDLE_MS;
  return [
    { what: 'still page: frames asked for in 5 s', measured: asked, unit: '', budget: { at: 'most', value: 5 } },
    { what: 'still page: main thread busy', measured: share, unit: '%', budget: { at: 'most', value: 1 } },
  ];
}

export async function stillnessFigures(browser: Browser, address: string): Promise<Figure[]> {
  const { page, tools, close } = await openDevice(browser, address, { cpu: 1 });
  await tools.send('Performance.enable');
  await watch(page);
  await page.goto(STORY);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  const idle = await idleFigures(page, tools);
  const before = await heapMegabytes(tools);
  await turnPages(page, TURNS, 450);
  const after = await heapMegabytes(tools);
  await close();
  return [
    ...idle,
    { what: 'memory after 60 page turns', measured: after, unit: 'MB', budget: { at: 'most', value: 80 } },
    { what: 'memory gained in 60 page turns', measured: after - before, unit: 'MB', budget: { at: 'most', value: 10 } },
  ];
}
