/** Where a child is in a story and how it came there. Every step gives a new, plain state; nothing here throws. */
import { pageAt, type Answer, type Page, type Story } from './story.ts';

export interface Choice {
  page: string;
  answer: string;
}

export interface Reading {
  page: string;
  /** The pages turned to get here, oldest first, for going back. */
  trail: readonly string[];
  /** Every answer taken, changed minds included, in order. */
  choices: readonly Choice[];
  ended: boolean;
}

export type Step = { do: 'next' } | { do: 'back' } | { do: 'choose'; answer: string } | { do: 'finish' };

/** After the third pick of an answer that leads back, the story goes kindly on. */
const PATIENCE = 3;

export function open(story: Story, page: string = story.start): Reading {
  return { page: pageAt(story, page) ? page : story.start, trail: [], choices: [], ended: false };
}

export function pageOf(story: Story, reading: Reading): Page {
  const page = pageAt(story, reading.page) ?? pageAt(story, story.start);
  if (!page) throw new Error(`Story ${story.id} has no page ${story.start}`);
  return page;
}

export function picks(reading: Reading, page: string, answer?: string): number {
  const same = (choice: Choice) => choice.page === page && (answer === undefined || choice.answer === answer);
  return reading.choices.filter(same).length;
}

/** How often an answer that leads back was taken on this page: twice brings Sango's offer to choose together. */
export function wanderings(story: Story, reading: Reading, page: string): number {
  return reading.choices.filter((choice) => choice.page === page && leadsBack(story, choice)).length;
}

function leadsBack(story: Story, choice: Choice): boolean {
  const decision = story.pages[choice.page];
  const answer = decision?.kind === 'decision' && decision.answers.find((each) => each.id === choice.answer);
  const consequence = answer && story.pages[answer.to];
  return Boolean(consequence && consequence.kind === 'consequence' && consequence.next === choice.page);
}

/** The first answer of a decision that leads on rather than back to it; null for other pages. */
export function onward(story: Story, page: string): Answer | null {
  const decision = story.pages[page];
  if (decision?.kind !== 'decision') return null;
  return decision.answers.find((answer) => !leadsBack(story, { page, answer: answer.id })) ?? null;
}

export function step(story: Story, reading: Reading, taken: Step): Reading {
  const page = pageOf(story, reading);
  const turn = (to: string): Reading => ({ ...reading, page: to, trail: [...reading.trail, reading.page] });
  switch (taken.do) {
    case 'back': {
      const before = reading.trail[reading.trail.length - 1];
      return before === undefined ? reading : { ...reading, page: before, trail: reading.trail.slice(0, -1) };
    }
    case 'choose': {
      const answer = page.kind === 'decision' && page.answers.find((each) => each.id === taken.answer);
      if (!answer) return reading;
      return { ...turn(answer.to), choices: [...reading.choices, { page: reading.page, answer: answer.id }] };
    }
    case 'next': {
      if (page.kind === 'decision' || page.kind === 'end') return reading;
      const stuck = page.next !== reading.page && wanderings(story, reading, page.next) >= PATIENCE;
      return turn((stuck && page.kind === 'consequence' && onward(story, page.next)?.to) || page.next);
    }
    case 'finish':
      return page.kind === 'end' ? { ...reading, ended: true } : reading;
  }
}

/** How far the story has come, for "page 3 of 11": pages seen on the way and pages still needed at least. */
export function progress(story: Story, reading: Reading): { at: number; of: number } {
  const at = mainPages(story).indexOf(mainPageOf(story, reading.page)) + 1;
  return { at: Math.max(1, at), of: mainPages(story).length };
}

/** Pages everybody sees, in order: the shortest way through, without consequence pages. */
function mainPages(story: Story): string[] {
  const pages: string[] = [];
  let id: string | undefined = story.start;
  while (id && !pages.includes(id)) {
    const page: Page | undefined = story.pages[id];
    if (!page) break;
    if (page.kind !== 'consequence') pages.push(id);
    if (page.kind === 'decision') id = onward(story, id)?.to;
    else id = page.kind === 'end' ? undefined : page.next;
  }
  return pages;
}

function mainPageOf(story: Story, page: string): string {
  if (story.pages[page]?.kind !== 'consequence') return page;
  const from = Object.entries(story.pages).find(
    ([, each]) => each.kind === 'decision' && each.answers.some((answer) => answer.to === page),
  );
  return from ? from[0] : page;
}
