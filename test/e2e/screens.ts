/** Every screen and dialog of the game, by what belongs together, and how to come there in one visit. */
import type { Page } from '@playwright/test';
import type { Tag } from '../../locales/languages.ts';
import { story as screenTime } from '../../scenes/stories/screen-time/story.ts';
import { story as upsettingContent } from '../../scenes/stories/upsetting-content/story.ts';
import type { Story } from '../../src/core/story.ts';
import { movedPiece, turnedPage } from '../../src/core/progress/change.ts';
import { emptyProgress, type Progress } from '../../src/core/progress/record.ts';
import { action, ACTIVITY, expect, main, settle, STORY, visit } from './game.ts';
import { firstMisfit, games, makeAnyMove, type Game } from './playing.ts';
import { goodMove, goUntil, isSolved, misfit, playOn, startOf } from './solving.ts';

export interface Screen {
  name: string;
  hash: string;
  /** What is pressed once the address has been opened. */
  act?(page: Page): Promise<void>;
}

export interface Group {
  name: string;
  /** Whether small children use it, who need the largest controls. */
  controls: 'story' | 'workbook' | 'grown-ups';
  /** What the device remembers. */
  progress?: Progress;
  /** Where it is not all of those offered. */
  languages?: readonly Tag[];
  screens: readonly Screen[];
}

const press =
  (...actions: string[]) =>
  async (page: Page) => {
    for (const name of actions) await action(page, name).click();
  };

/** The dialog of settings, help or languages, opened from wherever it is asked for. */
const dialog = (name: string, hash: string, opener: string): Screen => ({
  name,
  hash,
  async act(page) {
    await action(page, opener).click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  },
});

const storyPage = (id: string, what: string): Screen => ({ name: `story: ${what}`, hash: `${STORY}/${id}` });

async function chooseAndComeBack(page: Page): Promise<void> {
  await page.locator('[data-choice="b"]').click();
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04b');
  await settle(page);
  await action(page, 'next').click();
  await expect(main(page)).toHaveAttribute('data-page', 'rp-04');
  await settle(page);
}

async function endStory(page: Page): Promise<void> {
  await settle(page);
  await action(page, 'next').click();
  await expect(page.locator('.afterwards')).toBeVisible();
}

/** The record of a child in the middle of everything. */
const inTheMiddle: Progress = [
  (progress: Progress) =>
    turnedPage(progress, 'right-to-play', { page: 'rp-02', trail: ['rp-01'], choices: [], ended: false }, [2, 'test']),
  (progress: Progress) =>
    movedPiece(
      progress,
      'keeping-private',
      2,
      goUntil(2, ({ phase }) => phase === 'photo'),
      [3, 'test'],
    ),
  (progress: Progress) =>
    movedPiece(
      progress,
      'keeping-private',
      3,
      goUntil(3, (state) => isSolved(playOn(state, goodMove(state)))),
      [4, 'test'],
    ),
].reduce((progress, change) => change(progress), emptyProgress);

const lastMove = (): string => {
  let state = startOf(3);
  while (!isSolved(playOn(state, goodMove(state)))) state = playOn(state, goodMove(state));
  return goodMove(state).id;
};

const pressMove = (id: string | undefined) => async (page: Page) => {
  await page.locator(`[data-move="${id}"]`).locator('visible=true').first().click();
};

/** The board waits one move before its end; the same page then leads from step to step. */
const finished: readonly Screen[] = [
  { name: 'activity: words for a friend', hash: `${ACTIVITY}/3` },
  { name: 'activity: solved', hash: '', act: pressMove(lastMove()) },
  { name: 'activity: a picture to think about', hash: '', act: press('next') },
  { name: 'activity: how sure', hash: '', act: press('next') },
  { name: 'activity: talk and ways on', hash: '', act: press('next') },
];

/** Pages of a story, one of each kind and those with most words. */
const storyGroup = (story: Story, pages: readonly string[]): Group => ({
  name: story.id,
  controls: 'story',
  languages: ['en'],
  screens: [
    ...pages.map((page) => ({ name: page, hash: `#/story/${story.id}/${page}` })),
    { name: 'afterwards', hash: '', act: endStory },
  ],
});

const activityGroup = (game: Game): Group => ({
  name: game.id,
  controls: 'workbook',
  languages: ['en'],
  screens: ([1, 2, 3] as const).flatMap((level) => {
    const wrong = firstMisfit(game, level);
    return [
      { name: `${game.id} ${level}`, hash: `#/activity/${game.id}/${level}` },
      ...(wrong
        ? [{ name: 'why it does not fit', hash: '', act: (page: Page) => makeAnyMove(page, 'tap', wrong) }]
        : []),
      { name: 'both hints', hash: '', act: press('hint', 'hint') },
    ];
  }),
});

const groups: readonly Group[] = [
  {
    name: 'first visit',
    controls: 'story',
    screens: [
      { name: 'home', hash: '#/' },
      { name: 'lost link', hash: '#/nowhere' },
      { name: 'storybook', hash: '#/storybook' },
      { name: 'workbook', hash: '#/workbook' },
      { name: 'class', hash: '#/class' },
    ],
  },
  {
    name: 'second visit',
    controls: 'story',
    progress: inTheMiddle,
    screens: [
      { name: 'home, to go on', hash: '#/' },
      { name: 'storybook, one begun', hash: '#/storybook' },
      { name: 'workbook, one begun', hash: '#/workbook' },
    ],
  },
  {
    name: 'dialogs',
    controls: 'grown-ups',
    screens: [
      dialog('languages', '#/', 'languages'),
      dialog('help', '#/storybook', 'help'),
      dialog('ways to play', STORY, 'settings'),
    ],
  },
  {
    name: 'story',
    controls: 'story',
    screens: [
      storyPage('rp-01', 'a page'),
      storyPage('rp-03', 'feelings'),
      storyPage('rp-04', 'a decision'),
      { name: 'story: offered again', hash: '', act: chooseAndComeBack },
      storyPage('rp-04c', 'a consequence'),
      storyPage('rp-08', 'ideas'),
      storyPage('rp-09', 'the end'),
      { name: 'story: afterwards', hash: '', act: endStory },
    ],
  },
  {
    name: 'activity',
    controls: 'workbook',
    progress: inTheMiddle,
    screens: [
      { name: 'activity: the pond', hash: `${ACTIVITY}/1` },
      { name: 'activity: a card in the hand', hash: '', act: (page) => page.locator('button.open-card').click() },
      { name: 'activity: why it does not fit', hash: '', act: pressMove(misfit(startOf(1))?.id) },
      { name: 'activity: both hints', hash: '', act: press('hint', 'hint') },
      { name: 'activity: start again?', hash: '', act: press('again') },
      { name: 'activity: the photo', hash: `${ACTIVITY}/2` },
      ...finished,
    ],
  },
  storyGroup(screenTime, ['st-02', 'st-03', 'st-05', 'st-07', 'st-08', 'st-09']),
  storyGroup(upsettingContent, ['uc-02', 'uc-03', 'uc-04', 'uc-05', 'uc-07', 'uc-09', 'uc-10']),
  ...games.map(activityGroup),
  {
    name: 'grown-ups',
    controls: 'grown-ups',
    screens: [
      { name: 'grown-ups', hash: '#/grown-ups' },
      {
        name: 'an activity for the class',
        hash: '',
        act: (page) => page.locator('[data-lesson] summary').first().click(),
      },
      {
        name: 'a question to show',
        hash: '',
        async act(page) {
          await action(page, 'show-vignette').click();
          await page.locator('.vignette summary').click();
        },
      },
      { name: 'back from the question', hash: '', act: press('close') },
      { name: 'forget everything?', hash: '', act: press('forget') },
    ],
  },
];

/** Goes to the screen from wherever the visit is; one without an address follows the screen before it. */
export async function show(page: Page, { hash, act }: Screen): Promise<void> {
  if (hash) {
    const away = hash === '#/grown-ups' ? '#/' : '#/grown-ups';
    await visit(page, away);
    await visit(page, hash);
    await expect(page.locator('main h1')).toHaveCount(1);
  }
  await act?.(page);
  await drawn(page);
}

/** Pictures are there and nothing glides any more. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const images = [...document.querySelectorAll('img')];
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
    await Promise.all(ending.map(({ finished: end }) => end.catch(() => undefined)));
  });

/** The groups that a language has. */
export const groupsIn = (lang: Tag): Group[] =>
  groups.filter(({ languages }) => !languages || languages.includes(lang));
