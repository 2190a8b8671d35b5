/** Browser tests: which browser they use, and the built game served to them on a port of their own. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, expect, type LaunchOptions } from '@playwright/test';
import { createServer, listen } from '../tools/serve.mjs';

export { expect };

export const distFolder = fileURLToPath(new URL('../dist', import.meta.url));

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** A Chromium that npm delivers, for machines where none can be installed. */
const DELIVERED = '@sparticuz/chromium';

const NO_BROWSER = 'No Chromium found: `apt-get install chromium`, or set CHROMIUM_PATH to one.';

async function deliveredByNpm(): Promise<string | null> {
  try {
    createRequire(import.meta.url).resolve(DELIVERED);
  } catch {
    return null;
  }
  // With this it also brings the system libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const delivered = (await import(DELIVERED)) as { default: { executablePath(): Promise<string> } };
  return delivered.default.executablePath();
}

/** How to launch a Chromium of this machine: Playwright's own, CHROMIUM_PATH, the system's, npm's. */
export async function findBrowser(): Promise<LaunchOptions> {
  const args = ['--no-sandbox', '--disable-dev-shm-usage', '--autoplay-policy=no-user-gesture-required'];
  const asked = process.env['CHROMIUM_PATH'];
  const found = [chromium.executablePath(), ...(asked ? [asked] : []), ...INSTALLED].find((path) => existsSync(path));
  if (found) return { executablePath: found, args };
  const delivered = await deliveredByNpm();
  if (!delivered) throw new Error(NO_BROWSER);
  return { executablePath: delivered, args: [...args, '--headless=shell'] };
}

interface Served {
  /** Where the built game is, with a slash at the end. */
  address: string;
}

/** Playwright's `test` whose pages open the built game: `page.goto('./#/storybook')`. */
export const test = base.extend<object, Served>({
  address: [
    async ({}, use) => {
      if (!existsSync(`${distFolder}/index.html`)) throw new Error('Build the game first: npm run build');
      const server = createServer(distFolder);
      const port = await listen(server);
      await use(`http://localhost:${port}/`);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
});
