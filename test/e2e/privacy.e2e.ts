/** The game talks to its own host only, only to fetch files, and never tells by what it fetches what a child chose. */
import { createServer, listen } from '../../tools/serve.mjs';
import { story } from '../../scenes/stories/right-to-play/story.ts';
import { distFolder } from '../browser.ts';
import { ACTIVITY, expect, main, open, pointer, STORY, test, visit } from './game.ts';
import { readThrough, turnForward } from './reading.ts';
import { goodMove, isSolved, makeMove, playOn, startOf } from './solving.ts';

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

test('opposite choices ask the host for the same files', async ({ browser }) => {
  test.setTimeout(120_000);
  const asked: string[][] = [];
  for (const answers of [
    ['a', 'c'],
    ['b', 'c'],
  ]) {
    const server = createServer(distFolder);
    const files = new Set<string>();
    server.prependListener('request', ({ url }) => files.add(url ?? ''));
    const port = await listen(server);
    const context = await browser.newContext({ baseURL: `http://localhost:${port}/` });
    const page = await context.newPage();
    await open(page, STORY);
    await readThrough(page, story, pointer, {
      answers: (all) => all.filter(({ id, to }) => answers.includes(id) || story.pages[to]?.kind === 'end'),
      touchCards: false,
    });
    await page.waitForLoadState('networkidle');
    asked.push([...files].toSorted());
    await context.close();
    server.closeAllConnections();
    server.close();
  }
  expect(asked[0]).toEqual(asked[1]);
});
