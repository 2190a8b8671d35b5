// One line made: spoken by its voice or taken from a recording, trimmed, paused, levelled, encoded, with its timings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { voiceOf } from './cast.ts';
import { encodeAtTarget, RATE, type Level } from './loudness.ts';
import { hashOf, humanRecording, stemOf, type LineRecord } from './records.ts';
import { audiblePart, decode, fadeEdges, joinSamples, playFaster, silence, type Span, type Speech } from './sound.ts';
import type { Line } from './texts.ts';
import { sentencesOf } from './words.ts';

const SILENCE_BEFORE = 0.06;
const SILENCE_AFTER = 0.12;
const PAUSE_AFTER_SENTENCE = 0.7;
/** After one or two words. */
const PAUSE_AFTER_CALL = 0.55;
const FADE = 0.008;

/** Writes the sound and the record of a line. */
export async function makeLine(line: Line): Promise<LineRecord & Level> {
  const recording = humanRecording(line);
  const voice = voiceOf(line.language, line.role);
  const speech = recording ? await takeRecording(recording, line) : await speakLine(line);
  const stem = stemOf(line);
  mkdirSync(dirname(stem), { recursive: true });
  const level = encodeAtTarget(speech, recording ? 'human' : voice.engine, `${stem}.mp3`);
  const seconds = rounded(speech.samples.length / speech.rate);
  const record: LineRecord = {
    hash: hashOf(line),
    seconds,
    kind: recording ? 'human' : 'voice',
    words: speech.words.map(([start, end]) => [rounded(Math.max(0, start)), rounded(Math.min(seconds, end))]),
  };
  writeFileSync(`${stem}.json`, `${JSON.stringify(record)}\n`);
  return { ...record, ...level };
}

const rounded = (seconds: number): number => Number(seconds.toFixed(3));

async function speakLine(line: Line): Promise<Speech> {
  const sentences = sentencesOf(line.spoken);
  const parts: Float32Array[] = [silence(SILENCE_BEFORE, RATE)];
  const words: Span[] = [];
  let at = parts[0].length;
  for (const [index, sentence] of sentences.entries()) {
    const speech = atOurRate(await speakSentence(sentence, line));
    const [from, to] = audiblePart(speech, -45, 0.04);
    const samples = speech.samples.slice(from, to);
    fadeEdges(samples, FADE, RATE);
    const shift = (at - from) / RATE;
    for (const [start, end] of speech.words) {
      words.push([Math.max(at / RATE, start + shift), Math.min((at + samples.length) / RATE, end + shift)]);
    }
    const isLast = index === sentences.length - 1;
    const pause = silence(isLast ? SILENCE_AFTER : pauseAfter(sentence), RATE);
    parts.push(samples, pause);
    at += samples.length + pause.length;
  }
  return { rate: RATE, samples: joinSamples(parts), words };
}

const pauseAfter = (sentence: string[]): number => (sentence.length <= 2 ? PAUSE_AFTER_CALL : PAUSE_AFTER_SENTENCE);

/** Engines are loaded when a line needs them: the models are large, and Festival is only needed for Russian. */
async function speakSentence(sentence: string[], line: Line): Promise<Speech> {
  const voice = voiceOf(line.language, line.role);
  if (voice.engine === 'festival') return (await import('./festival.ts')).speakByFestival(sentence, voice);
  return (await import('./kokoro.ts')).speakByKokoro(sentence, line.language, voice);
}

/** Reading a 16 kHz sound in smaller steps gives the same sound at our rate. */
function atOurRate(speech: Speech): Speech {
  if (speech.rate === RATE) return speech;
  return { ...speech, rate: RATE, samples: playFaster(speech.samples, speech.rate / RATE) };
}

async function takeRecording(path: string, line: Line): Promise<Speech> {
  const { alignWords } = await import('./align.ts');
  const recording = decode(path, RATE);
  const words = await alignWords(recording, await readableWords(line), line.language);
  const [from, to] = audiblePart(recording, -40, 0.06);
  const samples = recording.samples.slice(from, to);
  fadeEdges(samples, FADE, RATE);
  return { rate: RATE, samples, words: words.map(([start, end]) => [start - from / RATE, end - from / RATE]) };
}

/** espeak-ng reads Chinese as pinyin. */
async function readableWords({ spoken, language }: Line): Promise<string[]> {
  if (language !== 'zh-Hans') return spoken;
  const { pinyinOf } = await import('./chinese.ts');
  return spoken.map(pinyinOf);
}
