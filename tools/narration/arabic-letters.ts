// A vocalised Arabic word as its letters with their marks.

export type Vowel = 'a' | 'i' | 'u';

export interface Letter {
  letter: string;
  /** Carries a shadda. */
  doubled: boolean;
  vowel: Vowel | null;
  /** The vowel is a tanwin: an, in or un. */
  nunated: boolean;
  /** Marked as without a vowel. */
  sukun: boolean;
}

const FATHATAN = '\u064b';
const DAMMATAN = '\u064c';
const KASRATAN = '\u064d';
const FATHA = '\u064e';
const DAMMA = '\u064f';
const KASRA = '\u0650';
const SHADDA = '\u0651';
const SUKUN = '\u0652';
const SMALL_ALIF = '\u0670';
const TATWEEL = '\u0640';

const MARKS = new RegExp(`[${FATHATAN}-${SUKUN}${SMALL_ALIF}${TATWEEL}]`, 'g');
const LETTER_WITH_MARKS = new RegExp(`([\u0621-\u063a\u0641-\u064a])([${FATHATAN}-${SUKUN}]*)`, 'g');

/** Words whose long a is not written, as if it were. */
const UNWRITTEN_ALIF: Record<string, string> = {
  هذا: 'هَاذَا',
  هذه: 'هَاذِهِ',
  هذان: 'هَاذَانِ',
  ذلك: 'ذَالِكَ',
  كذلك: 'كَذَالِكَ',
  لذلك: 'لِذَالِكَ',
  لكن: 'لَاكِن',
  لكنه: 'لَاكِنَّهُ',
  لكنها: 'لَاكِنَّهَا',
  ولكن: 'وَلَاكِن',
  هؤلاء: 'هَاؤُلَاءِ',
  أولئك: 'أُلَائِكَ',
  هكذا: 'هَاكَذَا',
  إله: 'إِلَاه',
  مائة: 'مِئَةٌ',
};

/** A word without its vowel marks. */
export const withoutMarks = (word: string): string => word.replace(MARKS, '');

export function lettersOf(word: string): Letter[] {
  return [...spelledOut(word).matchAll(LETTER_WITH_MARKS)].map(([, letter, marks]) => ({
    letter,
    doubled: marks.includes(SHADDA),
    vowel: vowelIn(marks),
    nunated: /[\u064b-\u064d]/.test(marks) && !/[\u064e-\u0650]/.test(marks),
    sukun: marks.includes(SUKUN) && vowelIn(marks) === null,
  }));
}

/** Neither a vowel nor a sukun is written. */
export const isUnmarked = (letter: Letter): boolean => letter.vowel === null && !letter.sukun;

export const endsInAn = (letter: Letter | undefined): boolean => letter?.vowel === 'a' && letter.nunated;

function vowelIn(marks: string): Vowel | null {
  if (marks.includes(FATHA)) return 'a';
  if (marks.includes(DAMMA)) return 'u';
  if (marks.includes(KASRA)) return 'i';
  if (marks.includes(FATHATAN)) return 'a';
  if (marks.includes(DAMMATAN)) return 'u';
  return marks.includes(KASRATAN) ? 'i' : null;
}

function spelledOut(word: string): string {
  const written = word
    .normalize('NFC')
    .replaceAll(TATWEEL, '')
    .replaceAll('ٱ', 'ا')
    .replaceAll('آ', 'أَا')
    .replace(new RegExp(`${FATHA}?${SMALL_ALIF}(?=ى)`, 'g'), FATHA)
    .replace(new RegExp(`${FATHA}?${SMALL_ALIF}`, 'g'), `${FATHA}ا`);
  const bare = withoutMarks(written);
  const irregular = UNWRITTEN_ALIF[bare];
  if (!irregular) return written;
  const lakin = /^(ل|ول)/.test(bare) && bare.endsWith('ن');
  const endingMarks = lakin ? written.slice(written.lastIndexOf('ن') + 1) : '';
  return irregular.normalize('NFC') + endingMarks;
}
