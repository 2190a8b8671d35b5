/** The locale files as the tests see them: every text by its dotted key. */
import { readdirSync, readFileSync } from 'node:fs';
import { offered, type Tag } from '../../locales/languages.ts';
import { activities, stories } from '../../scenes/index.ts';

export type Texts = Readonly<Record<string, string>>;

/** Whatever has words: the interface in every language offered, each scene in those it speaks. */
export const scenes: readonly string[] = ['ui', ...[...stories, ...activities].map(({ id }) => id)];

/** The scenes that speak a language. */
export const scenesIn = (language: Tag): string[] => [
  'ui',
  ...[...stories, ...activities].filter(({ languages }) => languages.includes(language)).map(({ id }) => id),
];

/** Every pair of a language and a scene that speaks it. */
export const spoken = offered.flatMap((language) => scenesIn(language).map((scene) => [language, scene] as const));

export function textsOf(language: string, scene: string): Texts {
  return flatten(JSON.parse(readFileSync(`locales/${language}/${scene}.json`, 'utf8')) as object);
}

function flatten(value: unknown, path: readonly string[] = []): Record<string, string> {
  if (typeof value === 'string') return { [path.join('.')]: value };
  const parts = Object.entries(value as object).map(([key, inner]) => flatten(inner, [...path, key]));
  return Object.assign({}, ...parts) as Record<string, string>;
}

/** Sentences as lists of words. */
export const sentencesOf = (text: string): string[][] =>
  text
    .split(/(?<=[.!?؟。！？…])\s+/u)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)))
    .filter((words) => words.length > 0);

export const countWords = (text: string): number => sentencesOf(text).flat().length;

/** All files under a folder, as paths from the project's root. */
export function filesUnder(folder: string, ending = ''): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();
}
