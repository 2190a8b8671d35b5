/** A story is a graph of pages: data only, its words live in the locales under the keys named here. */
import type { Cue } from './picture.ts';

/** Who says a line: a role of the narration's cast. */
export type Speaker =
  | 'narrator'
  | 'sango'
  | 'another-class'
  | 'a-player'
  | 'amal'
  | 'amals-tummy'
  | 'aru'
  | 'dad'
  | 'everyone'
  | 'fish'
  | 'goat'
  | 'grandma-rosa'
  | 'hugo'
  | 'kito'
  | 'lina'
  | 'mama'
  | 'mango-seller'
  | 'mei'
  | 'ms-osei'
  | 'penguin'
  | 'phone';

/** Where a page plays: what is heard there. */
export type Place = 'harbour-flat' | 'lake-side' | 'snowy-room' | 'snowy-yard';

export interface Line<Key extends string = string> {
  by: Speaker;
  key: Key;
}

export interface Answer<Key extends string = string> {
  id: string;
  label: Key;
  /** The consequence page it leads to. */
  to: string;
}

export interface Card<Key extends string = string> {
  id: string;
  label: Key;
  /** A motion of the picture when the card is touched. */
  cue?: Cue;
  /** A piece of the picture that is there only once the card was touched. */
  reveals?: string;
}

interface Shown<Key extends string> {
  alt: Key;
  lines: readonly Line<Key>[];
  /** The motions of the page; each runs once when the page opens and again when its line is said. */
  cues?: readonly Cue[];
  /** A sound that carries meaning: its caption's key; the file has the page's name. */
  sound?: Key;
  /** Where it is not the story's own place. */
  place?: Place;
}

/** Pages that wait for nothing lead on by `next`; a consequence may lead back to its decision. */
export type Page<Key extends string = string> = Shown<Key> &
  (
    | { kind: 'story'; next: string }
    | { kind: 'consequence'; next: string }
    | { kind: 'decision'; answers: readonly Answer<Key>[]; hint: Line<Key>; again: Line<Key> }
    | { kind: 'feelings' | 'think'; cards: readonly Card<Key>[]; reply: Line<Key>; next: string }
    | { kind: 'end'; act: Line<Key>; talk: Line<Key> }
  );

export interface Story<Key extends string = string> {
  id: string;
  title: Key;
  start: string;
  /** Where most of it plays. */
  place?: Place;
  pages: Readonly<Record<string, Page<Key>>>;
}

/** What a child can touch on a page: the answers of a decision, the cards of feelings and ideas. */
export const choicesOf = (page: Page): readonly (Answer | Card)[] =>
  page.kind === 'decision' ? page.answers : page.kind === 'feelings' || page.kind === 'think' ? page.cards : [];

/** The page of an id from anywhere, an address for instance; undefined when the story has none. */
export const pageAt = (story: Story, id: string): Page | undefined =>
  Object.hasOwn(story.pages, id) ? story.pages[id] : undefined;

/** The pages a page can lead to, in reading order. */
export function exits(page: Page): readonly string[] {
  if (page.kind === 'decision') return page.answers.map((answer) => answer.to);
  return page.kind === 'end' ? [] : [page.next];
}

/** All pages that the answers of a decision lead to, before their ways meet again; none for other pages. */
export function followersOf(story: Story, decision: string): readonly string[] {
  const page = pageAt(story, decision);
  if (page?.kind !== 'decision') return [];
  const found = new Set<string>();
  const follow = (id: string) => {
    const next = pageAt(story, id);
    if (next?.kind !== 'consequence' || found.has(id)) return;
    found.add(id);
    follow(next.next);
  };
  for (const { to } of page.answers) follow(to);
  return [...found];
}
