/** The game talks to its own host only, only to fetch files, and never tells by what it fetches what a child chose. */
import type { Browser, Page } from '@playwright/test';
import { createServer, listen } from '../../tools/serve.mjs';
import { story } from '../../scenes/stories/right-to-play/story.ts';
import type { PondMove } from '../../scenes/activities/keeping-private/state.ts';
import { distFolder } from '../browser.ts';
import { action, ACTIVITY, expect, main, open, pointer, STORY, test, visit } from './game.ts';
import { readThrough, turnForward, turnTo } from './reading.ts';
import { goodMove, guide, isSolved, makeMove, misfit, playOn, reasonOf, startOf } from './solving.ts';

test('a whole story, an activity and the grown-ups’ page: own files only, no breach of the policy', async ({
  context,
  page,
  address,
}) => {
  test.setTimeout(90_000);
  const foreign: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = ['blob:', 'data:'].includes(protocol) || `${origin}/` === address;
    if (!isOwn || request.method() !== 'GET' || request.postData())
      foreign.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => foreign.push(socket.url()));
  await page.addInitScript(() => {
    // eslint-disable-next-line no-console -- The test listens to the console.
    addEventListener('securitypolicyviolation', ({ blockedURI, violatedDirective }) =>
      console.error(`Policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  await open(page, STORY, { settings: {} });
  await expect(page.locator('[data-speaking]')).toHaveCount(1);
  await turnForward(page, pointer, 'rp-02');
  await visit(page, '#/grown-ups');
  await page.locator('[data-setting="readAloud"] [data-value="false"]').click();
  await visit(page, `${STORY}/rp-01`);
  await readThrough(page, story, pointer, { answers: (all) => all.slice(-1), touchCards: true });
  await visit(page, `${ACTIVITY}/1`);
  for (let state = startOf(1); !isSolved(state); state = playOn(state, goodMove(state))) {
    await makeMove.tap(page, goodMove(state));
  }
  await expect(main(page)).toHaveAttribute('data-state', 'finished');
  expect(foreign).toEqual([]);
});

/** What a visit asks the host for. The worker is kept away: it fetches whole scenes and would hide the rest. */
async function filesAsked(browser: Browser, hash: string, act: (page: Page) => Promise<void>): Promise<string[]> {
  const server = createServer(distFolder);
  const files = new Set<string>();
  server.prependListener('request', ({ url }) => files.add(url ?? ''));
  const baseURL = `http://localhost:${await listen(server)}/`;
  const context = await browser.newContext({ baseURL, serviceWorkers: 'block' });
  const page = await context.newPage();
  await open(page, hash);
  await act(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  server.closeAllConnections();
  server.close();
  return [...files].toSorted();
}

function expectSameFiles(one: string[], other: string[]): void {
  expect(one.filter((file) => !other.includes(file))).toEqual([]);
  expect(other.filter((file) => !one.includes(file))).toEqual([]);
  // Nor does an address carry anything; this one was asked for by the test.
  expect(one.filter((file) => file.includes('?'))).toEqual(['/?lang=en']);
}

/** The canvas shows the page, with all that moves in it. */
const drawnOver = (page: Page) => expect(page.locator('.leaf-drawn')).toHaveCount(1, { timeout: 15_000 });

/** Sees and hears what follows from each answer. */
const answering = (answers: Record<string, string>) => async (page: Page) => {
  for (const [decision, answer] of Object.entries(answers)) {
    await visit(page, `${STORY}/${decision}`);
    await drawnOver(page);
    await turnTo(page, pointer, `[data-choice="${answer}"]`, `${decision}${answer}`);
    await drawnOver(page);
    await action(page, 'listen').click();
    await expect(page.locator('[data-speaking]')).toHaveCount(1);
  }
};

test('opposite choices ask the host for the same files', async ({ browser }) => {
  test.setTimeout(120_000);
  const one = await filesAsked(browser, STORY, answering({ 'rp-04': 'a', 'rp-06': 'b' }));
  const other = await filesAsked(browser, STORY, answering({ 'rp-04': 'b', 'rp-06': 'c' }));
  expectSameFiles(one, other);
});

test('moves that fit and moves that do not ask the host for the same files', async ({ browser }) => {
  test.setTimeout(120_000);
  const moving = (move: PondMove | null) => async (page: Page) => {
    if (!move) throw new Error('Level 1 begins with a move that does not fit');
    await expect(page.locator('.board-stage[data-drawn]')).toHaveCount(1, { timeout: 15_000 });
    await makeMove.tap(page, move);
    await expect(guide(page)).toContainText(reasonOf(playOn(startOf(1), move), 'en'));
  };
  const one = await filesAsked(browser, `${ACTIVITY}/1`, moving(goodMove(startOf(1))));
  const other = await filesAsked(browser, `${ACTIVITY}/1`, moving(misfit(startOf(1))));
  expectSameFiles(one, other);
});
