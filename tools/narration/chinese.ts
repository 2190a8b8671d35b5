// Mandarin: pinyin to Kokoro's symbols, by the table of misaki's older Chinese module (MIT, Apache-2.0).
import { pinyin } from 'pinyin-pro';

const INITIALS: Record<string, string> = {
  b: 'p',
  c: 'ʦʰ',
  ch: 'ꭧʰ',
  d: 't',
  f: 'f',
  g: 'k',
  h: 'x',
  j: 'ʨ',
  k: 'kʰ',
  l: 'l',
  m: 'm',
  n: 'n',
  p: 'pʰ',
  q: 'ʨʰ',
  r: 'ɻ',
  s: 's',
  sh: 'ʂ',
  t: 'tʰ',
  x: 'ɕ',
  z: 'ʦ',
  zh: 'ꭧ',
  '': '',
};

/** "0" is the place of the tone. */
const FINALS: Record<string, string> = {
  a: 'a0',
  ai: 'ai0',
  an: 'a0n',
  ang: 'a0ŋ',
  ao: 'au0',
  e: 'ɤ0',
  ei: 'ei0',
  en: 'ə0n',
  eng: 'ə0ŋ',
  i: 'i0',
  ia: 'ja0',
  ian: 'jɛ0n',
  iang: 'ja0ŋ',
  iao: 'jau0',
  ie: 'je0',
  in: 'i0n',
  iou: 'jou0',
  ing: 'i0ŋ',
  iong: 'jʊ0ŋ',
  ong: 'ʊ0ŋ',
  ou: 'ou0',
  u: 'u0',
  uei: 'wei0',
  ua: 'wa0',
  uai: 'wai0',
  uan: 'wa0n',
  uen: 'wə0n',
  uang: 'wa0ŋ',
  ueng: 'wə0ŋ',
  uo: 'wo0',
  o: 'wo0',
  ü: 'y0',
  üe: 'ɥe0',
  üan: 'ɥɛ0n',
  ün: 'y0n',
};

const WITHOUT_INITIAL: Record<string, string> = { er: 'ɚ0', o: 'ɔ0', io: 'jɔ0', ê: 'ɛ0', m: 'm0', n: 'n0', ng: 'ŋ0' };
const FULL_FINALS: Record<string, string> = { iu: 'iou', ui: 'uei', un: 'uen', ue: 'üe', uon: 'uen' };
const TONES = ['', '→', '↗', '↓', '↘', ''];

/** Particles standing alone, whose dictionary reading would be wrong. */
const PARTICLES: Record<string, string> = {
  了: 'le0',
  着: 'zhe0',
  的: 'de0',
  地: 'de0',
  得: 'de0',
  还: 'hai2',
  都: 'dou1',
  吧: 'ba0',
  啊: 'a0',
};

/**
 * A word in characters, or as pinyin with tone numbers ("xi3 huan5"), in Kokoro's symbols. Changes of 一 and 不 inside a
 * word are written, as misaki does; third tones are left to the model.
 */
export function chineseSymbols(word: string): string {
  return syllablesOf(word).map(syllableSymbols).join('');
}

function syllablesOf(word: string): string[] {
  if (PARTICLES[word]) return [PARTICLES[word]];
  if (/^[a-zü0-5 ]+$/i.test(word)) return word.toLowerCase().trim().split(/\s+/);
  return pinyin(word, { toneType: 'num', type: 'array', toneSandhi: true, v: false, nonZh: 'removed' });
}

/** A word in pinyin with tone numbers, its marks kept, as espeak-ng reads it. */
export function pinyinOf(word: string): string {
  const marks = /[^\p{L}\p{N}]*$/u.exec(word)?.[0] ?? '';
  return syllablesOf(word.slice(0, word.length - marks.length)).join(' ') + marks;
}

/** One syllable such as "zhuang1" or "lü4". */
function syllableSymbols(syllable: string): string {
  const [, letters, toneNumber = '5'] = /^([a-zêü]+)([0-5])?$/.exec(syllable.replace(/v/g, 'ü')) ?? [];
  if (!letters) return '';
  const tone = TONES[Number(toneNumber)];
  if (WITHOUT_INITIAL[letters]) return WITHOUT_INITIAL[letters].replace('0', tone);
  const initial = /^(zh|ch|sh|[bpmfdtnlgkhjqxrzcs])/.exec(letters)?.[1] ?? '';
  const written = initial ? finalAfter(initial, letters.slice(initial.length)) : finalAlone(letters);
  const final = FULL_FINALS[written] ?? written;
  if (final === 'i' && /^(zh|ch|sh|r|z|c|s)$/.test(initial)) return `${INITIALS[initial]}ɨ${tone}`;
  return INITIALS[initial] + (FINALS[final] ?? '').replace('0', tone);
}

/** After j, q and x a written u is ü. */
const finalAfter = (initial: string, final: string): string =>
  /[jqx]/.test(initial) && final.startsWith('u') ? `ü${final.slice(1)}` : final;

/** y and w are spellings of finals without an initial. */
function finalAlone(letters: string): string {
  if (letters.startsWith('yu')) return `ü${letters.slice(2)}`;
  if (letters.startsWith('yi')) return letters.slice(1);
  if (letters.startsWith('y')) return `i${letters.slice(1)}`;
  if (letters === 'wu') return 'u';
  return letters.startsWith('w') ? `u${letters.slice(1)}` : letters;
}
