/** How smoothly a page turns: the frames the compositor puts on the screen between the tap and the end of the turn. */
import type { Browser } from '@playwright/test';
import { median, openDevice, pause, STORY, turnPages, untilReady } from './device.ts';
import type { Figure } from './table.ts';
import { watch } from './watched.ts';

const TURNS = 6;
/** The canvas takes over a moment after the turn. */
const REST_MS = 1800;

interface Trace {
  traceEvents: { name: string; ts: number; args?: { name?: string } }[];
}

interface Turn {
  framesPerSecond: number;
  longestMs: number;
}

/** Times in ms of the events of a name, oldest first. */
const timesOf = ({ traceEvents }: Trace, isWanted: (name: string) => boolean): number[] =>
  traceEvents
    .filter(({ name }) => isWanted(name))
    .map(({ ts }) => ts / 1000)
    .toSorted((one, other) => one - other);

function turnsIn(trace: Trace): Turn[] {
  const starts = timesOf(trace, (name) => name === 'turn-start');
  const ends = timesOf(trace, (name) => name === 'turn-end');
  const frames = timesOf(trace, (name) => name === 'DrawFrame');
  return starts.flatMap((start) => {
    const end = ends.find((time) => time > start);
    const shown = end ? frames.filter((time) => time >= start && time <= end) : [];
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined || shown.length < 2) return [];
    const gaps = shown.slice(1).map((time, index) => time - (shown[index] ?? time));
    return [{ framesPerSecond: (1000 * (shown.length - 1)) / (last - first), longestMs: Math.max(...gaps) }];
  });
}

export async function pageTurnFigures(browser: Browser, address: string): Promise<Figure[]> {
  const { page, close } = await openDevice(browser, address, { cpu: 4 });
  await watch(page);
  await page.goto(STORY);
  await untilReady(page);
  await page.waitForLoadState('networkidle');
  await pause(REST_MS);
  await browser.startTracing(page, {
    categories: [
      'blink.user_timing',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline.frame',
      'devtools.timeline.frame',
    ],
  });
  await turnPages(page, TURNS, REST_MS);
  const trace = JSON.parse((await browser.stopTracing()).toString('utf8')) as Trace;
  await close();
  const turns = turnsIn(trace);
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
