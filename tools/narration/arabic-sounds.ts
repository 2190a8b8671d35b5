// Vocalised Arabic to sounds: sun letters, the joining alif, long vowels, tanwin and the short forms before a pause.
// espeak-ng loses vowels after a shadda, reads the joining alif as long and knows no pausal forms, so we do it here.
import { endsInAn, isUnmarked, lettersOf, withoutMarks, type Letter, type Vowel } from './arabic-letters.ts';

export interface Consonant {
  consonant: string;
}

export interface VowelSound {
  vowel: Vowel;
  long: boolean;
  /** The dark a of "Allah". */
  ofAllah?: boolean;
}

export type ArabicSound = Consonant | VowelSound;

export const isVowel = (sound: ArabicSound | undefined): sound is VowelSound => !!sound && 'vowel' in sound;
export const isConsonant = (sound: ArabicSound | undefined): sound is Consonant => !!sound && 'consonant' in sound;

const SUN_LETTERS = 'تثدذرزسشصضطظلن';
const PREFIXES = 'وفبكلت';
const SPOKEN_AS: Record<string, string> = { أ: 'ء', إ: 'ء', ؤ: 'ء', ئ: 'ء', ة: 'ت', ى: 'ي' };
/** ابن، اسم، امرأة، اثنان and their kin begin with i, whatever vowel follows. */
const NOUNS_WITH_JOINING_ALIF = /^(اب|اس|ام|اث)/;

interface Place {
  bare: string;
  /** Before a pause: the last word, or one with a mark after it. */
  pauseAfter: boolean;
  afterPause: boolean;
  /** The word before, whose end joins an alif. */
  before: { bare: string; sounds: ArabicSound[] } | null;
}

/** The sounds of each word of a sentence; `bare` is a vocalised word without marks of punctuation. */
export function arabicSounds(words: { bare: string; mark: string }[]): ArabicSound[][] {
  const spoken: ArabicSound[][] = [];
  words.forEach(({ bare, mark }, index) => {
    const previous = words[index - 1];
    const before = previous ? { bare: withoutMarks(previous.bare), sounds: spoken[index - 1] } : null;
    const pauseAfter = index === words.length - 1 || mark !== '';
    const afterPause = !previous || previous.mark !== '';
    spoken.push(wordSounds(bare, { bare: withoutMarks(bare), pauseAfter, afterPause, before }));
  });
  return spoken;
}

function wordSounds(word: string, place: Place): ArabicSound[] {
  const letters = lettersOf(word);
  const sounds: ArabicSound[] = [];
  let at = speakPrefix(letters, sounds);
  if (isJoiningAlif(letters, at)) {
    at = speakJoiningAlif(letters, at, sounds, place);
  }
  for (; at < letters.length; at++) speakLetter(letters, at, sounds, place);
  return sounds;
}

/** wa-, bi-, li- and the like before an article. Returns the place after it; drops the l of li-l- + sun letter. */
function speakPrefix(letters: Letter[], sounds: ArabicSound[]): number {
  const [first, second, third] = letters;
  if (first?.vowel && isJoiningAlif(letters, 1)) {
    sounds.push({ consonant: first.letter }, { vowel: first.vowel, long: false });
    return 1;
  }
  const liWithArticle = first?.letter === 'ل' && first.vowel === 'i' && second?.letter === 'ل' && isUnmarked(second);
  if (!liWithArticle || !third?.doubled) return 0;
  sounds.push({ consonant: 'ل' }, { vowel: 'i', long: false });
  letters.splice(1, 1);
  return 1;
}

/** An alif that is silent when joined: of the article, or of a verb or noun such as اُكتب, ابن. */
function isJoiningAlif(letters: Letter[], at: number): boolean {
  const next = letters[at + 1];
  if (letters[at]?.letter !== 'ا' || endsInAn(letters[at]) || !next) return false;
  if (at === 0) return true;
  const [prefix] = letters;
  if (at !== 1 || !PREFIXES.includes(prefix.letter) || !prefix.vowel || prefix.doubled) return false;
  const beforeCluster = next.sukun && letters.length > at + 2;
  const article = next.letter === 'ل' && (next.doubled || (isUnmarked(next) && !!letters[at + 2]?.doubled));
  return beforeCluster || article || (prefix.vowel === 'i' && !prefix.nunated);
}

/** Speaks or joins the alif at `at`, and the l of an article before a sun letter. Returns the place to go on from. */
function speakJoiningAlif(letters: Letter[], at: number, sounds: ArabicSound[], place: Place): number {
  const article = letters[at + 1].letter === 'ل' && letters.length > at + 2;
  if (at === 0 && place.afterPause) {
    sounds.push({ consonant: 'ء' }, { vowel: alifVowel(letters, at, article, place), long: false });
  } else if (at === 0 && place.before) {
    joinToWordBefore(place.before);
  }
  const next = at + 1;
  const noun = letters[next + 1];
  if (article && noun && !letters[next].doubled && isUnmarked(letters[next]) && SUN_LETTERS.includes(noun.letter)) {
    noun.doubled = true;
    return next + 1;
  }
  return next;
}

function alifVowel(letters: Letter[], at: number, article: boolean, place: Place): Vowel {
  const written = letters[at].vowel;
  if (written) return written;
  if (article) return 'a';
  const following = letters.slice(at + 1).find(({ vowel }) => vowel !== null);
  const u = following?.vowel === 'u' && !following.nunated && !NOUNS_WITH_JOINING_ALIF.test(place.bare);
  return u ? 'u' : 'i';
}

/** The word before ends in a short vowel: its own, or a helping one. */
function joinToWordBefore({ bare, sounds }: { bare: string; sounds: ArabicSound[] }): void {
  const last = sounds[sounds.length - 1];
  if (isVowel(last)) {
    last.long = false;
  } else if (last) {
    const helping = bare === 'من' ? 'a' : 'i';
    sounds.push({ vowel: /[هكت]م$/.test(bare) ? 'u' : helping, long: false });
  }
}

function speakLetter(letters: Letter[], at: number, sounds: ArabicSound[], place: Place): void {
  const current = letters[at];
  const { letter, doubled, vowel } = current;
  if (letter === 'ا') {
    lengthenByAlif(letters, at, sounds);
    return;
  }
  const last = sounds[sounds.length - 1];
  if (lengthens(letters, at, last)) return;
  if (letter === 'ة' && at === letters.length - 1 && (place.pauseAfter || isUnmarked(current))) {
    if (!isVowel(last)) sounds.push({ vowel: 'a', long: false });
    return;
  }
  const consonant = SPOKEN_AS[letter] ?? letter;
  sounds.push({ consonant });
  if (doubled) sounds.push({ consonant });
  if (endsInAllah(letters, at, place)) sounds.push({ vowel: vowel ?? 'a', long: true, ofAllah: true });
  else if (vowel) speakVowel(letters, at, vowel, sounds, place);
}

function lengthenByAlif(letters: Letter[], at: number, sounds: ArabicSound[]): void {
  const before = letters[at - 1];
  if (endsInAn(letters[at]) || endsInAn(before)) return;
  const last = sounds[sounds.length - 1];
  const silentAfterWaw = before?.letter === 'و' && letters.length > 2 && (before.vowel !== 'a' || before.nunated);
  if (silentAfterWaw && at === letters.length - 1) return;
  if (isVowel(last) && last.vowel === 'a') last.long = true;
  else if (!isVowel(last)) sounds.push({ vowel: 'a', long: true });
}

/** ى, و or ي that only makes the vowel before it long (or is silent after a tanwin); lengthens that vowel. */
function lengthens(letters: Letter[], at: number, last: ArabicSound | undefined): boolean {
  const { letter, doubled, vowel } = letters[at];
  if (letter === 'ى' && endsInAn(letters[at - 1])) return true;
  if (!isVowel(last)) return false;
  const glide = 'ويى'.includes(letter) && !doubled && !vowel && last.vowel === (letter === 'و' ? 'u' : 'i');
  if (!glide && !(letter === 'ى' && last.vowel === 'a')) return false;
  last.long = true;
  return true;
}

function endsInAllah(letters: Letter[], at: number, place: Place): boolean {
  const lam = letters[at].letter === 'ل' && letters[at].doubled;
  return lam && at + 2 === letters.length && letters[at + 1].letter === 'ه' && /^[وفبت]?ا?لله$/.test(place.bare);
}

/** A short vowel; before a pause the last one is dropped, and -an becomes a long a. */
function speakVowel(letters: Letter[], at: number, vowel: Vowel, sounds: ArabicSound[], place: Place): void {
  const current = letters[at];
  const beforeSilentLetter = endsInAn(current) && at === letters.length - 2 && /[اى]/.test(letters[at + 1].letter);
  const isLast = at === letters.length - 1 || beforeSilentLetter;
  if (isLast && place.pauseAfter && letters.length > 1) {
    if (endsInAn(current)) {
      if (current.letter !== 'ة') sounds.push({ vowel: 'a', long: true });
    } else if (/^[وه][وي]$/.test(place.bare)) {
      sounds.push({ vowel, long: false });
    }
    return;
  }
  sounds.push({ vowel, long: false });
  if (current.nunated) sounds.push({ consonant: 'ن' });
}
