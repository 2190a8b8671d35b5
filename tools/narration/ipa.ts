// IPA of words from espeak-ng (a build tool, GPL-3.0), turned into the symbols that Kokoro was taught.
import { execFileSync } from 'node:child_process';
import vocabulary from './vocab.json' with { type: 'json' };

/** Number of each symbol of the model; symbols that are not here cannot be spoken. */
export const VOCABULARY: Readonly<Record<string, number>> = vocabulary;

const ESPEAK_VOICES: Record<string, string> = {
  en: 'en-us',
  fr: 'fr-fr',
  es: 'es',
  pt: 'pt-br',
  sw: 'sw',
};

type Replacements = readonly (readonly [ipa: string, symbol: string])[];

/** English as Kokoro's own front end writes it: one letter for a diphthong, no length marks, American r and t. */
const ENGLISH: Replacements = [
  ['ə^l', 'ᵊl'],
  ['a^ɪ', 'I'],
  ['a^ʊ', 'W'],
  ['d^ʒ', 'ʤ'],
  ['e^ɪ', 'A'],
  ['t^ʃ', 'ʧ'],
  ['ɔ^ɪ', 'Y'],
  ['ʲo', 'jo'],
  ['ʲə', 'jə'],
  ['ʲ', ''],
  ['ɚ', 'əɹ'],
  ['r', 'ɹ'],
  ['x', 'k'],
  ['ç', 'k'],
  ['ɐ', 'ə'],
  ['ɬ', 'l'],
  ['\u0303', ''],
  ['o^ʊ', 'O'],
  ['ɜːɹ', 'ɜɹ'],
  ['ɜː', 'ɜɹ'],
  ['ɪə', 'iə'],
  ['ː', ''],
  ['o', 'ɔ'],
  ['ɾ', 'T'],
  ['ʔ', 't'],
  ['ɹɹ', 'ɹ'],
];

const OTHERS: Replacements = [
  ['a^ɪ', 'I'],
  ['a^ʊ', 'W'],
  ['d^z', 'ʣ'],
  ['d^ʒ', 'ʤ'],
  ['e^ɪ', 'A'],
  ['o^ʊ', 'O'],
  ['ə^ʊ', 'Q'],
  ['s^s', 'S'],
  ['t^s', 'ʦ'],
  ['t^ʃ', 'ʧ'],
  ['ɔ^ɪ', 'Y'],
];

/** Kokoro was not taught Swahili: the nearest symbols it knows. */
const SWAHILI: Replacements = [
  ['ɓ', 'b'],
  ['ɗ', 'd'],
  ['ʄ', 'ʤ'],
  ['ɠ', 'ɡ'],
  ['ɟ', 'ʤ'],
  ['g', 'ɡ'],
  ['ⁿ', 'n'],
  ['ᵐ', 'm'],
  ['ᵑ', 'ŋ'],
];

function replacementsFor(language: string): Replacements {
  if (language === 'en') return ENGLISH;
  return language === 'sw' ? [...SWAHILI, ...OTHERS] : OTHERS;
}

/** IPA of a clause, words parted by spaces ("of the" may come as one). Throws if espeak-ng is not installed. */
function ipaOf(clause: string, language: string): string {
  const voice = ESPEAK_VOICES[language];
  if (!voice) throw new Error(`no espeak-ng voice for ${language}`);
  const output = execFileSync('espeak-ng', ['-q', '--ipa', '--tie=^', '-v', voice, '--', clause], { encoding: 'utf8' });
  const languageSwitches = /\([a-z-]+\)/g;
  return output
    .replace(languageSwitches, '')
    .replace(/\u0361/g, '^')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Symbols of a clause, one string for each group that espeak-ng parts by a space. */
export function symbolGroups(clause: string, language: string): string[] {
  let text = ipaOf(clause, language);
  for (const [ipa, symbol] of replacementsFor(language)) text = text.replaceAll(ipa, symbol);
  if (language === 'en') text = text.replace(/(\S)\u0329/g, 'ᵊ$1');
  const known = [...text.replace(/[\^\-_|]/g, '')].filter((symbol) => symbol in VOCABULARY || symbol === ' ').join('');
  return known.split(' ').filter(Boolean);
}
