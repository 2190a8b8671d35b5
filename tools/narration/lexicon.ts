// How names are said: lexicon.json, by language, in Kokoro's symbols.
import lexicon from './lexicon.json' with { type: 'json' };

const ENTRIES: Record<string, Record<string, string> | undefined> = lexicon;

/** Symbols of a word that the lexicon knows, the English possessive included ("Mei's"); otherwise undefined. */
export function knownSymbols(word: string, language: string): string | undefined {
  const entries = ENTRIES[language] ?? {};
  const plain = word.toLowerCase().replace(/[^\p{L}\p{M}'-]/gu, '');
  if (entries[plain]) return entries[plain];
  const owner = entries[plain.replace(/'s$/, '')];
  return language === 'en' && plain.endsWith("'s") && owner ? owner + possessiveEnding(owner) : undefined;
}

function possessiveEnding(symbols: string): string {
  if (/[szʃʒʧʤ]$/.test(symbols)) return 'ᵻz';
  return /[ptkfθ]$/.test(symbols) ? 's' : 'z';
}
