/** How soon an activity answers a touch, and how smoothly a thing follows the finger, on a slow device. */
import type { Browser, Page } from '@playwright/test';
import { median, openDevice, pause } from './device.ts';
import { framesShown, type Stretch } from './frames.ts';
import { activities } from './scenes.ts';
import type { Figure } from './table.ts';

const SLOWER = 4;
const TOUCHES = 8;
const DRAG_STEPS = 90;

interface Felt {
  id: string;
  /** Milliseconds from each touch until the next frame was shown. */
  touches: number[];
  drag: Stretch | undefined;
}

/** Follows hints, so that every touch changes something. */
async function touch(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Object.assign(globalThis, { noted });
    // No function with a name in here: what compiles this file would ask for a helper that the page does not have.
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'pointerup') noted.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (let count = 0; count < TOUCHES; count += 1) {
    if (await page.locator('main[data-state="finished"]').count()) break;
    for (const control of ['[data-action="hint"]', '[data-action="hint"]', '[data-hinted]']) {
      await page.locator(control).locator('visible=true').first().click();
      await pause(250);
    }
  }
  await pause(300);
  return page.evaluate(() => (globalThis as unknown as { noted: number[] }).noted);
}

/** Takes a thing round the board and lets it go beside every place. */
async function drag(browser: Browser, page: Page): Promise<Stretch | undefined> {
  const thing = page.locator('[data-thing]').locator('visible=true').first();
  if ((await thing.count()) === 0) return undefined;
  await thing.hover();
  await page.mouse.down();
  await page.mouse.move(640, 400, { steps: 6 });
  const [stretch] = await framesShown(browser, page, async () => {
    await page.evaluate(() => performance.mark('turn-start'));
    for (let step = 0; step < DRAG_STEPS; step += 1) {
      const angle = (step / DRAG_STEPS) * 2 * Math.PI;
      await page.mouse.move(640 + 200 * Math.cos(angle), 400 + 200 * Math.sin(angle));
    }
    await page.evaluate(() => performance.mark('turn-end'));
  });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return stretch;
}

async function play(browser: Browser, address: string, id: string): Promise<Felt> {
  const { page, close } = await openDevice(browser, address, { cpu: SLOWER });
  await page.goto(`./#/activity/${id}/1`);
  await page.waitForSelector('main[data-screen="activity"][data-state="ready"]');
  await page.waitForLoadState('networkidle');
  await pause(3000);
  const dragged = await drag(browser, page);
  const touches = await touch(page);
  await close();
  return { id, touches, drag: dragged };
}

/** All activities; the slowest of them is held against the budget. */
export async function activityFigures(browser: Browser, address: string): Promise<Figure[]> {
  const felt: Felt[] = [];
  for (const id of activities) felt.push(await play(browser, address, id));
  const dragged = felt.flatMap(({ id, drag: stretch }) => (stretch ? [{ id, fps: stretch.framesPerSecond }] : []));
  const told = (values: readonly { id: string; value: number }[], unit: string) =>
    `${values.map(({ id, value }) => `${id} ${value.toFixed(0)}`).join(', ')} ${unit}.`;
  const middles = felt.map(({ id, touches }) => ({ id, value: median(touches) }));
  return [
    {
      what: `touch to reaction, ${SLOWER}× slower: median, slowest activity`,
      measured: Math.max(...middles.map(({ value }) => value)),
      unit: 'ms',
      budget: { at: 'most', value: 100 },
      note: told(middles, 'ms'),
    },
    {
      what: 'touch to reaction: longest of all',
      measured: Math.max(...felt.flatMap(({ touches }) => touches)),
      unit: 'ms',
    },
    {
      what: `dragging, ${SLOWER}× slower: frames shown, slowest activity`,
      measured: Math.min(...dragged.map(({ fps }) => fps)),
      unit: 'fps',
      budget: { at: 'least', value: 50 },
      note: told(
        dragged.map(({ id, fps }) => ({ id, value: fps })),
        'fps',
      ),
    },
  ];
}
