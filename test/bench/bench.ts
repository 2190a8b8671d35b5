/**
 * `npm run bench`: how the built game feels on slow devices, beside its budgets. Build first, and leave the machine
 * alone meanwhile. Arguments choose parts: first, turn, still,
 * activity.
 */
import { cpus, loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { createServer, listen } from '../../tools/serve.mjs';
import { distFolder, findBrowser } from '../browser.ts';
import { activityFigures } from './activity.ts';
import { firstPageFigures } from './first-page.ts';
import { pageTurnFigures } from './page-turn.ts';
import { stillnessFigures } from './stillness.ts';
import { report, type Figure } from './table.ts';

const parts = { first: firstPageFigures, turn: pageTurnFigures, still: stillnessFigures, activity: activityFigures };
const asked = process.argv.slice(2);
const wanted = Object.entries(parts).filter(([name]) => asked.length === 0 || asked.includes(name));

const server = createServer(distFolder);
const address = `http://localhost:${await listen(server)}/`;
const { executablePath, args = [] } = await findBrowser();
const browser = await chromium.launch({ executablePath, args: args.filter((arg) => !arg.includes('autoplay')) });
try {
  const figures: Figure[] = [];
  for (const [, measure] of wanted) figures.push(...(await measure(browser, address)));
  const load = (loadavg()[0] ?? 0) / cpus().length;
  figures.push({ what: 'work of the whole machine, for each core (1 and more disturbs)', measured: load, unit: '' });
  process.exitCode = report('On slow devices', figures) ? 0 : 1;
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
