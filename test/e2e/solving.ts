/** Solves the pond in the browser: its rules say which moves, a pair of hands says how they are made. */
import type { Locator, Page } from '@playwright/test';
import { levelOf, levels } from '../../scenes/activities/keeping-private/levels.ts';
import { rules } from '../../scenes/activities/keeping-private/rules.ts';
import type { PondMove, State } from '../../scenes/activities/keeping-private/state.ts';
import type { Carrying } from '../../src/core/activity.ts';
import { withoutVowelMarks } from '../../src/core/words.ts';
import type { SavedGo } from '../../src/core/session.ts';
import { expect, tabTo, words } from './game.ts';

export type Lang = 'en' | 'ar';
export type LevelNumber = 1 | 2 | 3;

export const startOf = (level: LevelNumber): State => rules.start(levels[level - 1] ?? levels[0]);

export const playOn = (state: State, move: PondMove): State => rules.play(state, move);

export const isSolved = (state: State): boolean => rules.solved(state);

/** A move that leads on. */
export function goodMove(state: State): PondMove {
  const move = rules.hint(state);
  if (!move) throw new Error(`Level ${levelOf(state).number} has no move that leads on`);
  return move;
}

/** A move that does not fit, with the card or thing that lies open now; null where everything fits. */
export function misfit(state: State): PondMove | null {
  const open = goodMove(state);
  const isOpen = (move: PondMove) => (open.do === 'drop' ? move.thing === open.thing : move.place === open.place);
  return rules.moves(state).find((move) => isOpen(move) && rules.play(state, move).last?.fits === false) ?? null;
}

/** The moves from the start of a level to the first state that is wanted. */
export function goUntil(level: LevelNumber, isWanted: (state: State) => boolean): SavedGo {
  const made: string[] = [];
  for (let state = startOf(level); !isWanted(state) && !rules.solved(state);) {
    const move = goodMove(state);
    made.push(move.id);
    state = rules.play(state, move);
  }
  return { made, at: made.length };
}

/** Why the last move fits or does not, in the words on the screen. Workbook readers see no vowel marks. */
export const reasonOf = (state: State, lang: Lang): string =>
  state.last ? withoutVowelMarks(words(lang, 'keeping-private', state.last.because)) : '';

export const guide = (page: Page): Locator => page.locator('.guide-bubble');

/** What has to be joined. */
type Ends = Pick<Carrying, 'thing' | 'place'>;

const thingOf = ({ thing }: Ends) => `[data-thing="${thing}"]`;
const placeOf = ({ place }: Ends) => `[data-place="${place}"]`;
const seen = (page: Page, selector: string) => page.locator(selector).locator('visible=true').first();

export type Way = 'drag' | 'tap' | 'keys';

export const makeMove: Readonly<Record<Way, (page: Page, move: Ends) => Promise<void>>> = {
  async drag(page, move) {
    const [thing, place] = [seen(page, thingOf(move)), seen(page, placeOf(move))];
    const [from, to] = [await middleOf(thing), await middleOf(place)];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...to, { steps: 4 });
    await expect(page.locator('.ghost')).toBeVisible();
    await page.mouse.up();
  },
  async tap(page, move) {
    for (const part of await inOrder(page, move)) await seen(page, part).click();
  },
  async keys(page, move) {
    for (const part of await inOrder(page, move)) {
      await tabTo(page, part, await shorterWay(page, part));
      await page.keyboard.press('Space');
    }
  },
};

async function middleOf(part: Locator): Promise<[x: number, y: number]> {
  const box = await part.boundingBox();
  if (!box) throw new Error('A thing to drag is not on the screen');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

/** Thing and place, in either order: what acts at once when it is pressed comes last. */
async function inOrder(page: Page, move: Ends): Promise<readonly string[]> {
  const atOnce = await page.locator(`${thingOf(move)}[data-move]`).count();
  return atOnce > 0 ? [placeOf(move), thingOf(move)] : [thingOf(move), placeOf(move)];
}

const shorterWay = (page: Page, selector: string): Promise<'Tab' | 'Shift+Tab'> =>
  page.evaluate((wanted) => {
    const target = document.querySelector(wanted);
    const here = document.activeElement;
    const isBefore = target && here && target.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
    return isBefore ? 'Shift+Tab' : 'Tab';
  }, selector);
