/** How soon the first page of a story can be read and used on a cold device, and how soon its voice starts. */
import type { Browser, Page } from '@playwright/test';
import { median, openDevice, pause, phone, STORY, untilReady } from './device.ts';
import { stories } from './scenes.ts';
import type { Figure } from './table.ts';
import { seen, watch, type Watched } from './watched.ts';

const RUNS = 5;

type Moments = Required<Watched['moments']>;

async function openCold(browser: Browser, address: string, story: string): Promise<Moments> {
  const { page, close } = await openDevice(browser, address, phone);
  await watch(page);
  await page.goto(`./#/story/${story}`, { waitUntil: 'commit' });
  await untilReady(page);
  const moments = await until(page, ({ moments: { readable, picture, ready } }) =>
    readable && picture && ready ? { readable, picture, ready } : null,
  );
  const first = await page.getAttribute('main', 'data-page');
  await page.click('[data-action="next"]');
  await page.waitForFunction((id) => document.querySelector('main')?.dataset['page'] !== id, first);
  await close();
  return moments;
}

/** Looks at what was noted until it says something. */
async function until<Value>(page: Page, read: (watched: Watched) => Value | null): Promise<Value> {
  for (let tries = 0; tries < 100; tries++) {
    const value = read(await seen(page));
    if (value !== null) return value;
    await pause(100);
  }
  throw new Error('What the bench waits for does not happen');
}

/** From the tap to the first sound, in ms; the narration is on the device already. */
async function startVoice(browser: Browser, address: string): Promise<number> {
  const { page, close } = await openDevice(browser, address, { cpu: phone.cpu });
  await watch(page);
  await page.goto(STORY);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  const speaking = page.locator('[data-action="pause"]');
  if (await speaking.isVisible()) await speaking.click();
  // A control fires at most twice a second.
  await pause(700);
  await page.locator('[data-action="listen"]').click();
  const delay = await until(page, ({ sound: { tapped, playing } }) => (tapped && playing ? playing - tapped : null));
  await close();
  return delay;
}

const seconds = (values: readonly number[]) => median(values) / 1000;

async function coldFigures(browser: Browser, address: string, story: string): Promise<Figure[]> {
  const runs: Moments[] = [];
  for (let run = 0; run < RUNS; run++) runs.push(await openCold(browser, address, story));
  const all = runs.map(({ readable, picture, ready }) => Math.max(readable, picture, ready));
  return [
    { what: `${story}: first words, cold`, measured: seconds(runs.map((run) => run.readable)), unit: 's' },
    { what: `${story}: first picture, cold`, measured: seconds(runs.map((run) => run.picture)), unit: 's' },
    {
      what: `${story}: first page readable, drawn and usable, cold`,
      measured: seconds(all),
      unit: 's',
      budget: { at: 'most', value: 2 },
      note: `Runs: ${all.map((ms) => (ms / 1000).toFixed(2)).join(', ')} s.`,
    },
  ];
}

export async function firstPageFigures(browser: Browser, address: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const story of stories) figures.push(...(await coldFigures(browser, address, story)));
  const voice: number[] = [];
  for (let run = 0; run < RUNS; run++) voice.push(await startVoice(browser, address));
  const delay = seconds(voice);
  return [
    ...figures,
    {
      what: 'narration: from the tap to the sound, cached',
      measured: delay,
      unit: 's',
      budget: { at: 'most', value: 1 },
    },
  ];
}
