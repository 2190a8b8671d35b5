/** How smoothly a page turns: the frames the compositor puts on the screen between the tap and the end of the turn. */
import type { Browser } from '@playwright/test';
import { median, openDevice, pause, STORY, turnPages, untilReady } from './device.ts';
import { framesShown } from './frames.ts';
import type { Figure } from './table.ts';
import { watch } from './watched.ts';

const TURNS = 6;
/** The canvas takes over a moment after the turn. */
const REST_MS = 1800;

export async function pageTurnFigures(browser: Browser, address: string): Promise<Figure[]> {
  const { page, close } = await openDevice(browser, address, { cpu: 4 });
  await watch(page);
  await page.goto(STORY);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  await pause(REST_MS);
  const turns = await framesShown(browser, page, () => turnPages(page, TURNS, REST_MS));
  await close();
  const mean = turns.reduce((sum, { framesPerSecond }) => sum + framesPerSecond, 0) / turns.length;
  const longest = turns.map(({ longestMs }) => longestMs);
  return [
    { what: 'page turns seen', measured: turns.length, unit: '', budget: { at: 'least', value: TURNS - 1 } },
    {
      what: 'page turn: mean of shown frames, 4× slower',
      measured: mean,
      unit: 'fps',
      budget: { at: 'least', value: 55 },
      note: `Each: ${turns.map(({ framesPerSecond }) => framesPerSecond.toFixed(0)).join(', ')}.`,
    },
    {
      what: 'page turn: longest frame, median of turns, 4× slower',
      measured: median(longest),
      unit: 'ms',
      budget: { at: 'most', value: 40 },
      note: `Each: ${longest.map((ms) => ms.toFixed(0)).join(', ')} ms.`,
    },
    { what: 'page turn: longest frame of all', measured: Math.max(...longest), unit: 'ms' },
  ];
}
