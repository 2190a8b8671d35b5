import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';

const results = fileURLToPath(new URL('../test-results', import.meta.url));

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.@(e2e|spec|test).ts',
  outputDir: `${results}/e2e`,
  workers: 2,
  fullyParallel: true,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? [['list'], ['json', { outputFile: `${results}/e2e.json` }]] : 'list',
  use: {
    viewport: { width: 1280, height: 720 },
    locale: 'en-GB',
    screenshot: 'only-on-failure',
    launchOptions: await findBrowser(),
  },
});
