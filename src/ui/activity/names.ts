/** Spoken names of parts, and the line for the live region. */
import type { Part } from '../../core/activity.ts';
import type { Words } from './props.ts';
import type { News } from './turns.ts';

/** A part's name with what holds of it: done, and how many it holds. */
export function nameOf(part: Part, words: Words, page: Words): string {
  const name = part.now ? `${words(part.label)}. ${words(part.now)}` : words(part.label);
  const done = part.done && page('activity.done', { thing: name });
  const [now, of] = part.holds ?? [];
  const holds =
    now !== undefined &&
    page(of === undefined ? 'activity.holds' : 'activity.holds-of', { place: name, count: now, of: of ?? 0 });
  return holds || done || name;
}

interface Told {
  news: News | null;
  /** Keys of the lines Sango shows now. */
  said: readonly string[];
  /** The part it is about; after a move without a reason the one that lies open now. */
  part: Part | undefined;
}

/** What is said after a step; the page's own words where nothing else was said. */
export function newsLine({ news, said, part }: Told, words: Words, page: Words): string {
  const thing = part ? words(part.label) : '';
  const lines = said.map((key) => words(key)).join(' ');
  switch (news?.what) {
    case 'feedback':
      return part ? words(part.words ?? part.label) : lines;
    case 'hint':
      return lines;
    case 'picked':
      return page('activity.picked', { thing });
    case 'opened':
      return part?.words ? `${thing} ${words(part.words)}` : thing;
    case 'cancelled':
      return page(thing ? 'activity.dropped' : 'activity.cancelled', { thing });
    case 'undone':
    case 'redone':
    case 'restarted':
      return page(`activity.${news.what}`);
    default:
      return '';
  }
}
