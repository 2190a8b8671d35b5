import { pathToFileURL } from 'node:url';
import { distFolder, expect, test } from '../browser.ts';

const LANGUAGES = ['en', 'fr', 'es', 'ar', 'zh-Hans', 'ru', 'sw', 'pt'];

test('opened from a folder, the page says at once what to do', async ({ page }) => {
  await page.goto(`${pathToFileURL(distFolder).href}/index.html`);
  for (const tag of LANGUAGES) await expect(page.locator(`#waiting [lang="${tag}"]`)).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what is needed', async ({ page }) => {
    await page.goto('./');
    for (const tag of LANGUAGES) await expect(page.locator(`#waiting [lang="${tag}"]`)).toBeVisible();
  });
});

test('a start that takes long says so after eight seconds, an ordinary one never', async ({ page }) => {
  await page.route('**/assets/index-*.js', (route) =>
    new Promise((resolve) => setTimeout(resolve, 9_500)).then(() => route.continue()),
  );
  await page.goto('./', { waitUntil: 'commit' });
  const message = page.locator('#waiting [lang="sw"]');
  await page.waitForTimeout(2_000);
  await expect(message).toBeHidden();
  await expect(message).toBeVisible({ timeout: 10_000 });
  await page.locator('main[data-state="ready"]').waitFor();
  await expect(message).toBeHidden();
});

test('nothing breaks the security policy or goes to another host', async ({ page }) => {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') faults.push(request.url());
    if (request.method() !== 'GET') faults.push(`${request.method()} ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  for (const route of ['#/', '#/storybook', '#/story/right-to-play', '#/workbook', '#/activity/keeping-private']) {
    await page.goto(`./${route}`);
    await page.locator('main[data-state="ready"]').waitFor();
    await page.waitForTimeout(1_000);
  }
  expect(faults).toEqual([]);
});
