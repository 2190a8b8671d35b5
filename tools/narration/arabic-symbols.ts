// Arabic sounds in Kokoro's symbols. The model was not taught Arabic: the nearest symbols were chosen by a recogniser.
// A first hamza is left out (the model's glottal stop is heard as t), an emphatic is told by its vowels.
import { isConsonant, isVowel, type ArabicSound, type VowelSound } from './arabic-sounds.ts';

const EMPHATICS = 'صضطظق';

const CONSONANTS: Record<string, string> = {
  ء: 'ʔ',
  ب: 'b',
  ت: 't',
  ث: 'θ',
  ج: 'ʤ',
  ح: 'h',
  خ: 'x',
  د: 'd',
  ذ: 'ð',
  ر: 'ɾ',
  ز: 'z',
  س: 's',
  ش: 'ʃ',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'ʁ',
  غ: 'ɣ',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'j',
};

const DARK_VOWELS = { a: 'ɑ', i: 'ɨ', u: 'ʊ' };

export function arabicSymbols(sounds: ArabicSound[]): string {
  const stressed = stressedVowel(sounds);
  const symbols = sounds.map((sound, index) => {
    if (isConsonant(sound)) {
      return sound.consonant === 'ء' && index === 0 ? '' : (CONSONANTS[sound.consonant] ?? '');
    }
    const vowel = isDark(sounds, index, sound) ? DARK_VOWELS[sound.vowel] : sound.vowel;
    return (index === stressed ? 'ˈ' : '') + vowel + (sound.long ? 'ː' : '');
  });
  return symbols.join('');
}

/** A word that begins with two consonants leans on the word before: no space between them. */
export const leansOnWordBefore = (sounds: ArabicSound[]): boolean => isConsonant(sounds[0]) && isConsonant(sounds[1]);

/** Place of the stressed vowel: the last heavy syllable, not further back than the third from the end; -1 if none. */
function stressedVowel(sounds: ArabicSound[]): number {
  const vowels = sounds.flatMap((sound, index) => (isVowel(sound) ? [index] : []));
  const last = vowels.length - 1;
  if (last <= 0) return vowels[0] ?? -1;
  if (syllableWeight(sounds, vowels, last) >= 3) return vowels[last];
  return syllableWeight(sounds, vowels, last - 1) >= 2 || last === 1 ? vowels[last - 1] : vowels[last - 2];
}

/** A short vowel weighs 1, a long one 2, a consonant that closes the syllable 1 more. */
function syllableWeight(sounds: ArabicSound[], vowels: number[], syllable: number): number {
  const at = vowels[syllable];
  const isLast = syllable === vowels.length - 1;
  const end = isLast ? sounds.length : vowels[syllable + 1];
  const consonants = end - at - 1;
  const closing = isLast ? consonants : Math.max(0, consonants - 1);
  return ((sounds[at] as VowelSound).long ? 2 : 1) + closing;
}

/** Beside an emphatic, a q, or in "Allah" unless an i comes before. */
function isDark(sounds: ArabicSound[], index: number, vowel: VowelSound): boolean {
  if (vowel.ofAllah) {
    const before = sounds[index - 3];
    return !(isVowel(before) && before.vowel === 'i');
  }
  return [sounds[index - 1], sounds[index + 1]].some(
    (sound) => isConsonant(sound) && EMPHATICS.includes(sound.consonant),
  );
}
