/** The frames the compositor puts on the screen, between marks that the page sets. */
import type { Browser, Page } from '@playwright/test';

interface Trace {
  traceEvents: { name: string; ts: number; args?: { name?: string } }[];
}

export interface Stretch {
  framesPerSecond: number;
  longestMs: number;
}

/** Times in ms of the events of a name, oldest first. */
const timesOf = ({ traceEvents }: Trace, isWanted: (name: string) => boolean): number[] =>
  traceEvents
    .filter(({ name }) => isWanted(name))
    .map(({ ts }) => ts / 1000)
    .toSorted((one, other) => one - other);

function stretchesIn(trace: Trace): Stretch[] {
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

/** What was shown in each stretch between a `turn-start` and a `turn-end` mark while `act` went on. */
export async function framesShown(browser: Browser, page: Page, act: () => Promise<void>): Promise<Stretch[]> {
  await browser.startTracing(page, {
    categories: [
      'blink.user_timing',
      'devtools.timeline',
      'disabled-by-default-devtools.timeline.frame',
      'devtools.timeline.frame',
    ],
  });
  await act();
  return stretchesIn(JSON.parse((await browser.stopTracing()).toString('utf8')) as Trace);
}
