// Arabic sounds in a plain spelling that espeak-ng reads letter by letter: the reference for human recordings.
import { arabicSounds, isConsonant, isVowel, type ArabicSound } from './arabic-sounds.ts';
import { partWord } from './phonemes.ts';

const SHORT = { a: '\u064e', i: '\u0650', u: '\u064f' };
const LONG = { a: 'ا', i: 'ي', u: 'و' };
const SHADDA = '\u0651';
const SUKUN = '\u0652';

/** The words of a sentence, each respelled as it is spoken there. */
export function arabicSpelling(words: string[]): string[] {
  const parts = words.map(partWord);
  return arabicSounds(parts).map((sounds, index) => spell(sounds) + parts[index].mark);
}

function spell(sounds: ArabicSound[]): string {
  let spelling = '';
  for (let index = 0; index < sounds.length; index++) {
    const sound = sounds[index];
    const next = sounds[index + 1];
    if (isVowel(sound)) {
      spelling += SHORT[sound.vowel] + (sound.long ? LONG[sound.vowel] : '');
      continue;
    }
    spelling += sound.consonant === 'ء' ? hamza(next) : sound.consonant;
    if (isConsonant(next) && next.consonant === sound.consonant) {
      spelling += SHADDA;
      index++;
    } else if (isConsonant(next)) {
      spelling += SUKUN;
    }
  }
  return spelling;
}

function hamza(next: ArabicSound | undefined): string {
  if (!isVowel(next)) return 'ء';
  return next.vowel === 'i' ? 'إ' : 'أ';
}
