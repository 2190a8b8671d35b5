/** Reads a story in the browser, page by page, as its data says it must go. */
import type { Page } from '@playwright/test';
import type { Answer, Story } from '../../src/core/story.ts';
import { action, expect, main, settle, type Hands } from './game.ts';

const NEXT = '[data-action="next"]';
const BACK = '[data-action="back"]';

/** The page stands, a child can act, and the focus is on its heading. */
export async function isAt(page: Page, id: string): Promise<void> {
  await expect(main(page)).toHaveAttribute('data-page', id);
  await expect(main(page)).toHaveAttribute('data-state', /ready|finished/);
  await expect(page.locator('main h1')).toBeFocused();
}

export async function turnTo(page: Page, hands: Hands, control: string, id: string): Promise<void> {
  await settle(page);
  await hands.press(page, control);
  await isAt(page, id);
}

export const turnForward = (page: Page, hands: Hands, id: string) => turnTo(page, hands, NEXT, id);
export const turnBack = (page: Page, hands: Hands, id: string) => turnTo(page, hands, BACK, id);

interface Wish {
  /** Which answers to try on a decision, in order; the last must lead on. */
  answers(all: readonly Answer[]): readonly Answer[];
  /** Whether to touch every feelings and think card. */
  touchCards: boolean;
}

export const everything: Wish = { answers: (all) => all, touchCards: true };

/** From the first page to the true ending; returns the pages read, in order. */
export async function readThrough(page: Page, story: Story, hands: Hands, wish: Wish = everything): Promise<string[]> {
  const read: string[] = [story.start];
  for (let at = story.start; ;) {
    const shown = story.pages[at];
    if (!shown) throw new Error(`The story has no page ${at}`);
    if (shown.kind === 'end') return read;
    if (shown.kind === 'decision') at = await decide(page, story, hands, at, wish.answers(shown.answers), read);
    else {
      if (wish.touchCards && (shown.kind === 'feelings' || shown.kind === 'think')) {
        await touchCards(
          page,
          hands,
          shown.cards.map(({ id }) => id),
        );
      }
      await turnForward(page, hands, shown.next);
      at = shown.next;
      read.push(at);
    }
  }
}

/** Takes each answer in turn: what leads back must offer all of them again, what leads on is turned back from. */
async function decide(
  page: Page,
  story: Story,
  hands: Hands,
  decision: string,
  answers: readonly Answer[],
  read: string[],
): Promise<string> {
  for (const [index, { id, to }] of answers.entries()) {
    await expect(page.locator('[data-choice]:not([aria-disabled])')).toHaveCount(choicesOf(story, decision));
    await turnTo(page, hands, `[data-choice="${id}"]`, to);
    read.push(to);
    const consequence = story.pages[to];
    if (consequence?.kind !== 'consequence') return to;
    const isLast = index === answers.length - 1;
    const leadsBack = consequence.next === decision;
    if (isLast && leadsBack) throw new Error(`${decision}: the last answer has to lead on`);
    if (isLast) return to;
    if (leadsBack) await turnForward(page, hands, decision);
    else await turnBack(page, hands, decision);
  }
  return decision;
}

function choicesOf(story: Story, decision: string): number {
  const page = story.pages[decision];
  return page?.kind === 'decision' ? page.answers.length : 0;
}

/** None is right or wrong: the page stays as it is and leads on. */
async function touchCards(page: Page, hands: Hands, cards: readonly string[]): Promise<void> {
  const before = await main(page).getAttribute('data-page');
  for (const card of cards) await hands.press(page, `[data-choice="${card}"]`);
  await expect(main(page)).toHaveAttribute('data-page', before ?? '');
  await expect(action(page, 'next')).toBeEnabled();
}
