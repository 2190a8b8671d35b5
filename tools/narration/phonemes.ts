// The words of a sentence as Kokoro's symbols, one group a shown word, which is what gives exact word times.
import { arabicSounds } from './arabic-sounds.ts';
import { arabicSymbols, leansOnWordBefore } from './arabic-symbols.ts';
import { chineseSymbols } from './chinese.ts';
import { symbolGroups } from './ipa.ts';
import { knownSymbols } from './lexicon.ts';
import { shareSymbols } from './share.ts';

export interface SymbolWord {
  symbols: string;
  /** The mark after the word, or ''. */
  mark: string;
  /** Spoken without a break after the word before. */
  joined: boolean;
}

interface PlainWord {
  bare: string;
  mark: string;
}

const MARKS = '.,!?;:…。，、！？；：؟،؛';
const PLAIN_MARKS: Record<string, string> = {
  '。': '.',
  '，': ',',
  '、': ',',
  '！': '!',
  '？': '?',
  '；': ';',
  '：': ':',
  '؟': '?',
  '،': ',',
  '؛': ';',
};

/** A word without its marks, and the first mark after it. */
export function partWord(word: string): PlainWord {
  const bare = word.replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}']+$/gu, '');
  const mark = new RegExp(`([${MARKS}])[${MARKS}]*["'”»’)]*$`).exec(word)?.[1] ?? '';
  return { bare, mark: PLAIN_MARKS[mark] ?? mark };
}

/** Symbols of a sentence; the last word always ends in a mark. Throws if a word has nothing to say. */
export function symbolsOf(sentence: string[], language: string): SymbolWord[] {
  const words = symbolWords(sentence.map(partWord), language);
  const dumb = words.findIndex(({ symbols }) => symbols === '');
  if (dumb >= 0) throw new Error(`${language}: nothing to say in "${sentence[dumb]}"`);
  const last = words[words.length - 1];
  if (!/[.!?…]/.test(last.mark)) last.mark = '.';
  return words;
}

function symbolWords(words: PlainWord[], language: string): SymbolWord[] {
  if (language === 'ar') return arabicWords(words);
  if (language === 'zh-Hans') {
    return words.map(({ bare, mark }) => ({ symbols: chineseSymbols(bare), mark, joined: false }));
  }
  return clausesOf(words).flatMap((clause) => {
    const symbols = clauseSymbols(
      clause.map(({ bare }) => bare),
      language,
    );
    return clause.map(({ bare, mark }, index) => {
      return { symbols: knownSymbols(bare, language) ?? symbols[index], mark, joined: false };
    });
  });
}

function arabicWords(words: PlainWord[]): SymbolWord[] {
  return arabicSounds(words).map((sounds, index) => ({
    symbols: arabicSymbols(sounds),
    mark: words[index].mark,
    joined: index > 0 && words[index - 1].mark === '' && leansOnWordBefore(sounds),
  }));
}

/** Words up to and with a mark: espeak-ng reads a clause as a whole, so that stress and liaison are right. */
function clausesOf(words: PlainWord[]): PlainWord[][] {
  const clauses: PlainWord[][] = [[]];
  words.forEach((word, index) => {
    clauses[clauses.length - 1].push(word);
    if (word.mark && index < words.length - 1) clauses.push([]);
  });
  return clauses;
}

function clauseSymbols(words: string[], language: string): string[] {
  const groups = symbolGroups(words.join(' '), language);
  if (groups.length === words.length) return groups;
  if (words.length === 1) return [groups.join('')];
  return shareSymbols(
    groups.join(''),
    words.map((word) => symbolGroups(word, language).join('')),
  );
}
