// One sentence spoken by Kokoro, with the span of every word.
import type { NeuralVoice, VoiceMix } from './cast.ts';
import { VOCABULARY } from './ipa.ts';
import { FRAME, MODEL_RATE, runModel, type ModelRun } from './model.ts';
import { symbolsOf, type SymbolWord } from './phonemes.ts';
import { playFaster, type Span, type Speech } from './sound.ts';
import { settleTimings } from './timings.ts';

/** Symbols with the word each belongs to; null for spaces and marks. */
interface Layout {
  symbols: number[];
  owners: (number | null)[];
}

/** Fewer symbols come out clipped and oddly spoken: they are said twice and the second time is kept. */
const SHORT_SENTENCE = 14;
/** The model often puts a stray vowel into its leading silence ("And can we…"): this much of it is kept, in seconds. */
const LEAD = 0.06;
const FADE_IN = 240;

export async function speakByKokoro(sentence: string[], language: string, voice: NeuralVoice): Promise<Speech> {
  const first = await speakAlone(sentence, language, voice);
  for (let extra = 1; extra < (voice.chorus ?? 1); extra++) {
    await addSpeaker(first, extra, sentence, language, voice);
  }
  return first;
}

async function speakAlone(sentence: string[], language: string, voice: NeuralVoice): Promise<Speech> {
  const words = symbolsOf(sentence, language);
  const pitch = voice.pitch ?? 1;
  const { samples, spans } = await speakSymbols(words, voice.voice, voice.speed / pitch);
  const sound = { rate: MODEL_RATE, samples: pitch === 1 ? samples : playFaster(samples, pitch) };
  const frameSeconds = FRAME / MODEL_RATE / pitch;
  const times = spans.map(([start, end]): Span => [start * frameSeconds, end * frameSeconds]);
  return { ...sound, words: settleTimings(sound, times) };
}

/** One more of several children: the same words, a slightly smaller or larger speaker, a little later. */
async function addSpeaker(
  first: Speech,
  extra: number,
  sentence: string[],
  language: string,
  voice: NeuralVoice,
): Promise<void> {
  const change = 0.045 * Math.ceil(extra / 2) * (extra % 2 === 1 ? 1 : -1);
  const other = await speakAlone(sentence, language, { ...voice, pitch: (voice.pitch ?? 1) * (1 + change) });
  const shift = Math.round((first.words[0][0] - other.words[0][0] + 0.02 * extra) * MODEL_RATE);
  first.samples.forEach((_, index) => (first.samples[index] += 0.7 * (other.samples[index - shift] ?? 0)));
}

function layOut(words: SymbolWord[]): Layout {
  const layout: Layout = { symbols: [], owners: [] };
  const add = (symbol: string, owner: number | null) => {
    if (!(symbol in VOCABULARY)) return;
    layout.symbols.push(VOCABULARY[symbol]);
    layout.owners.push(owner);
  };
  words.forEach(({ symbols, mark, joined }, index) => {
    if (index > 0 && !joined) add(' ', null);
    for (const symbol of symbols) add(symbol, index);
    if (mark) add(mark, null);
  });
  return layout;
}

/** Sound of a sentence from just before its first symbol, and the spans of its words in frames from there. */
async function speakSymbols(words: SymbolWord[], voice: VoiceMix, speed: number) {
  const { symbols, owners } = layOut(words);
  const twice = symbols.length < SHORT_SENTENCE;
  const run = await runModel(twice ? [...symbols, VOCABULARY[' '], ...symbols] : symbols, voice, speed);
  const skipped = twice ? symbols.length + 1 : 0;
  const { spans, startOfSecond } = wordSpans(run, owners, skipped, words.length);
  const start = twice ? quietestPlace(run.samples, (startOfSecond - 3) * FRAME, spans[0][0] * FRAME) : 0;
  const lead = Math.max(0, Math.round(spans[0][0] * FRAME - start - LEAD * MODEL_RATE));
  const samples = run.samples.slice(start + lead);
  for (let index = 0; index < FADE_IN; index++) samples[index] *= index / FADE_IN;
  const origin = (start + lead) / FRAME;
  return { samples, spans: spans.map(([from, to]): Span => [from - origin, to - origin]) };
}

/** Spans of the words in frames; the first `skipped` symbols of the run are passed over. */
function wordSpans({ durations }: ModelRun, owners: (number | null)[], skipped: number, count: number) {
  const spans = Array.from({ length: count }, (): Span => [Infinity, 0]);
  let at = durations[0];
  let startOfSecond = 0;
  for (let index = 0; index < skipped + owners.length; index++) {
    if (index === skipped - 1) startOfSecond = at;
    const end = at + durations[index + 1];
    const owner = index < skipped ? null : owners[index - skipped];
    if (owner !== null) spans[owner] = [Math.min(spans[owner][0], at), Math.max(spans[owner][1], end)];
    at = end;
  }
  return { spans, startOfSecond };
}

/** Start of the quietest 10 ms between two places. */
function quietestPlace(samples: Float32Array, from: number, to: number): number {
  const size = MODEL_RATE / 100;
  let quietest = Math.max(0, from);
  let least = Infinity;
  for (let place = quietest; place + size <= to; place += size / 2) {
    const power = samples.subarray(place, place + size).reduce((sum, sample) => sum + sample ** 2, 0);
    if (power < least) {
      least = power;
      quietest = place;
    }
  }
  return quietest;
}
