/** What is read aloud on a page, in order. */
import { pageOf, picks, wanderings, type Reading } from './reader.ts';
import type { Page, Speaker, Story } from './story.ts';

export interface Spoken {
  key: string;
  by: Speaker;
  /** The answer or card whose picture pulses meanwhile. */
  card?: string;
}

const labels = (page: Page): Spoken[] => {
  if (page.kind === 'decision') {
    return page.answers.map(({ id, label }) => ({ key: label, by: 'narrator', card: id }));
  }
  if (page.kind === 'feelings' || page.kind === 'think') {
    return page.cards.map(({ id, label }) => ({ key: label, by: 'narrator', card: id }));
  }
  return [];
};

/** The whole page; on coming back to a decision Sango's invitation stands in for the lines already heard. */
export function pageScript(story: Story, reading: Reading): Spoken[] {
  const page = pageOf(story, reading);
  const returning = page.kind === 'decision' && picks(reading, reading.page) > 0;
  const opening = returning ? [page.again] : page.lines;
  return [...opening.map(({ by, key }) => ({ by, key })), ...labels(page)];
}

/** Just what invites the child to act, said once more when nothing happens for a while. */
export function promptOf(page: Page): Spoken[] {
  const last = page.lines[page.lines.length - 1];
  return page.kind === 'decision' || page.kind === 'feelings' || page.kind === 'think' ? (last ? [last] : []) : [];
}

/** Twice the same way round: Sango offers to choose together. */
export const offersTogether = (story: Story, reading: Reading): boolean =>
  pageOf(story, reading).kind === 'decision' && wanderings(story, reading, reading.page) >= 2;

/** The answer that leads on, for choosing together. */
export function leadingAnswer(story: Story, reading: Reading): string | null {
  const page = pageOf(story, reading);
  if (page.kind !== 'decision') return null;
  const onward = page.answers.find((answer) => {
    const consequence = story.pages[answer.to];
    return consequence?.kind === 'consequence' && consequence.next !== reading.page;
  });
  return onward?.id ?? null;
}
