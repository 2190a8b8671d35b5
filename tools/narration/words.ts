// From a text to its words: as they are shown, as an engine is given them, and grouped into sentences.

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const OPENING_MARKS_ONLY = /^[«“¿¡(‘]+$/;
const SENTENCE_END = /[.!?…。！？؟]["'”’»)\]]*$/;

/**
 * The words of a text as the screen shows them; word n here is word n of the timings.
 * Words are parted by white space (Chinese by `Intl.Segmenter`). A mark standing alone ("Ça va ?", "—") belongs to the
 * word before it, an opening one («) to the word after it.
 */
export function shownWords(text: string, language: string): string[] {
  const words: string[] = [];
  let opening = '';
  for (const token of language === 'zh-Hans' ? chineseTokens(text) : text.trim().split(/\s+/)) {
    if (LETTER_OR_DIGIT.test(token)) {
      words.push(opening + token);
      opening = '';
    } else if (words.length === 0 || OPENING_MARKS_ONLY.test(token)) {
      opening += `${token} `;
    } else {
      words[words.length - 1] += ` ${token}`;
    }
  }
  return words;
}

/** Words of a `say` text. In Chinese they are parted by "|", since a word may be pinyin with spaces ("xi3 huan5"). */
export function saidWords(say: string, language: string): string[] {
  return language === 'zh-Hans' ? say.split('|') : shownWords(say, language);
}

/** Chinese words, each with the marks that follow it. */
function chineseTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const { segment, isWordLike } of new Intl.Segmenter('zh-Hans', { granularity: 'word' }).segment(text)) {
    if (isWordLike || tokens.length === 0) tokens.push(segment);
    else tokens[tokens.length - 1] += segment;
  }
  return tokens;
}

/** A word as an engine can read it: letters, digits, apostrophes and one plain mark. */
export function speakable(word: string, language: string): string {
  if (language === 'zh-Hans') return word.replace(/[“”‘’《》「」]/g, '');
  const endsInDash = /[—–]\s*$/.test(word);
  const plain = word
    .replace(/[’‘ʼ]/g, "'")
    .replace(/…/g, '.')
    .replace(/[«»“”„"¿¡()[\]—–]/g, '')
    .replace(/\s+/g, '')
    .replace(/^'+|'+$/g, '')
    .replace(/([.,!?;:])[.,!?;:]+/g, '$1');
  return endsInDash && /[\p{L}\p{N}\p{M}]$/u.test(plain) ? `${plain},` : plain;
}

/** Words grouped into sentences: each group but perhaps the last ends in a full stop, a question or an exclamation. */
export function sentencesOf(words: string[]): string[][] {
  const sentences: string[][] = [];
  let current: string[] = [];
  for (const word of words) {
    current.push(word);
    if (SENTENCE_END.test(word)) {
      sentences.push(current);
      current = [];
    }
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}
