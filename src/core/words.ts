/** Text as a list of words, so that each can be lit and touched. Screen and voice count words by this one rule. */

export interface Word {
  /** What stands before the word and is not part of it: opening quotes, a dash. */
  before: string;
  word: string;
  /** What follows it: punctuation and the space. */
  after: string;
}

const INNER = /[\p{L}\p{N}\p{M}]/u;

/** Cuts at spaces; a token without letters or digits (a dash, "?") joins the word before it. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let lead = '';
  for (const token of text.match(/\S+\s*/g) ?? []) {
    const last = words[words.length - 1];
    if (INNER.test(token)) {
      const [, before = '', word = token, after = ''] =
        /^([^\p{L}\p{N}\p{M}]*)(.*?)([^\p{L}\p{N}\p{M}]*)$/su.exec(token) ?? [];
      words.push({ before: lead + before, word, after });
      lead = '';
    } else if (last) last.after += token;
    else lead += token;
  }
  return words;
}

/** Arabic short vowels, shadda, tanwin and the small alif: the marks a reader may hide. */
const VOWEL_MARKS = /[\u064B-\u0652\u0670]/g;

export const withoutVowelMarks = (text: string) => text.replace(VOWEL_MARKS, '');
