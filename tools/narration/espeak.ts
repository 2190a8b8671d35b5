// espeak-ng in WebAssembly (GPL-3.0, a build tool): speech with its own word times, the reference for human recordings.
import load from '@echogarden/espeak-ng-emscripten';
import { arabicSpelling } from './arabic-spelling.ts';
import { trimWordsToSound, type Span, type Speech } from './sound.ts';

const VOICES: Record<string, string> = {
  en: 'en-gb',
  fr: 'fr',
  es: 'es',
  ar: 'ar',
  'zh-Hans': 'cmn-latn-pinyin',
  ru: 'ru',
  sw: 'sw',
  pt: 'pt',
};
const WORDS_PER_MINUTE = 135;
const FALLBACK_RATE = 22050;

type Worker = InstanceType<Awaited<ReturnType<typeof load>>['eSpeakNGWorker']>;

let worker: Worker | undefined;

export async function speakByEspeak(sentence: string[], language: string): Promise<Speech> {
  worker ??= new (await load()).eSpeakNGWorker();
  worker.set_voice(VOICES[language] ?? language);
  worker.set_rate(WORDS_PER_MINUTE);
  worker.set_pitch(50);
  worker.set_range(50);
  const words = language === 'ar' ? arabicSpelling(sentence) : sentence;
  const parts: Int16Array[] = [];
  const starts: { place: number; seconds: number }[] = [];
  worker.synthesize(words.join(' '), (sound, events) => {
    if (sound?.byteLength) parts.push(new Int16Array(sound.slice(0)));
    for (const event of events ?? []) {
      if (event.type !== 'word') continue;
      starts.push({ place: event.text_position - 1, seconds: event.audio_position / 1000 });
    }
  });
  const samples = Float32Array.from(
    parts.flatMap((part) => [...part]),
    (value) => value / 32768,
  );
  const rate = worker.get_samplerate() || FALLBACK_RATE;
  const seconds = samples.length / rate;
  const from = startsOfWords(words, starts, seconds);
  const spans = from.map((start, index): Span => [start, from[index + 1] ?? seconds]);
  return { rate, samples, words: trimWordsToSound({ rate, samples }, spans) };
}

/** A word owns the first event inside it; words that espeak-ng joined share the time to the next event by length. */
function startsOfWords(words: string[], events: { place: number; seconds: number }[], seconds: number): number[] {
  let place = 0;
  const known = words.map((word) => {
    const from = place;
    place += word.length + 1;
    return events.find((event) => event.place >= from && event.place < from + word.length)?.seconds ?? null;
  });
  known[0] ??= 0;
  const starts: number[] = [];
  known.forEach((start, index) => {
    if (start !== null) {
      starts.push(start);
      return;
    }
    const before = known.findLastIndex((value, other) => value !== null && other < index);
    const after = known.findIndex((value, other) => value !== null && other > index);
    const until = after < 0 ? seconds : (known[after] ?? seconds);
    const lengths = words.slice(before, after < 0 ? undefined : after).map((word) => word.length);
    const total = lengths.reduce((sum, length) => sum + length, 0);
    const passed = lengths.slice(0, index - before).reduce((sum, length) => sum + length, 0);
    starts.push(starts[before] + ((until - starts[before]) * passed) / total);
  });
  return starts;
}
