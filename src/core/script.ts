/** What is read aloud on a page, in order. */
import { onward, pageOf, picks, wanderings, type Reading } from './reader.ts';
import { choicesOf, type Page, type Speaker, type Story } from './story.ts';

export interface Spoken {
  key: string;
  by: Speaker;
  /** The answer or card whose picture pulses meanwhile. */
  card?: string;
}

const labels = (page: Page): Spoken[] =>
  choicesOf(page).map(({ id, label }) => ({ key: label, by: 'narrator', card: id }));

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
  return choicesOf(page).length > 0 && last ? [last] : [];
}

/** Twice the same way round: Sango offers to choose together. */
export const offersTogether = (story: Story, reading: Reading): boolean =>
  pageOf(story, reading).kind === 'decision' && wanderings(story, reading, reading.page) >= 2;

/** The answer that leads on, for choosing together. */
export const leadingAnswer = (story: Story, reading: Reading): string | null => onward(story, reading.page)?.id ?? null;
