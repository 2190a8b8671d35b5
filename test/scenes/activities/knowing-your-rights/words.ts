/** The English words of the balloon by dotted key. */
import words from '../../../../locales/en/knowing-your-rights.json';

/** The text of a dotted key, or undefined. */
export const wordsOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words);
