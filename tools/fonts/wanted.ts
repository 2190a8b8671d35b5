/** Which characters the game can show. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../locales/languages.ts';

/** Always there, for names of files, numbers and names of languages. */
const printable = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join('');
const punctuation = '\u00a0‘’“”„«»‹›–—…·•×÷−°→←';

/** Characters that are drawn by no font: direction marks, joiners, spaces of a set width. */
const UNDRAWN = /[\p{Cc}\p{Cf}\u2002-\u200b\u202f]/u;

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Words to be spoken (`*.say.json`) are never shown. */
const isShown = (file: string) => file.endsWith('.json') && !file.endsWith('.say.json');

const characters = (text: string): Set<string> => new Set([...text].filter((each) => !UNDRAWN.test(each)));

/** The characters of a language's files, as the page may show them: composed and taken apart. */
export function charactersOf(root: string, language: string): Set<string> {
  const folder = join(root, 'locales', language);
  const files = existsSync(folder) ? readdirSync(folder).filter(isShown) : [];
  const text = files.flatMap((file) => stringsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')))).join('');
  return characters(text + text.normalize('NFC'));
}

/** Every character of the languages that have files, and those that are always there. */
export function allCharacters(root: string): Set<string> {
  const shown = languages.flatMap(({ tag, name, script }) => {
    const own = [...charactersOf(root, tag)];
    return own.length > 0 || script === 'latin' ? [...own, ...name] : [];
  });
  return characters(printable + punctuation + shown.join('') + shown.join('').toUpperCase());
}

export const nameCharacters = (): Set<string> => characters(languages.map(({ name }) => name).join(''));
