// Word times of a human recording: espeak-ng speaks the same words, and its times are carried over by time warping.
import { speakByEspeak } from './espeak.ts';
import { featuresOf, STEP, type Features } from './mfcc.ts';
import { audiblePart, joinSamples, silence, trimWordsToSound, type Sound, type Span, type Speech } from './sound.ts';
import { warp } from './warp.ts';
import { sentencesOf } from './words.ts';

const AUDIBLE = -42;
const SHORTEST_WORD = 0.03;
/** Pauses differ freely between speakers: only this many moments of each are warped. */
const KEPT_PAUSE = 15;

/** A span a word, in seconds of the recording. `words` are as spoken, marks attached. */
export async function alignWords(recording: Sound, words: string[], language: string): Promise<Span[]> {
  const reference = await readSlowly(words, language);
  const heard = cutToSpeech(recording);
  const read = cutToSpeech(reference);
  const answers = warp(read.features, heard.features);
  const starts = reference.words.map(([start]) => {
    const moment = nearest(read.moments, Math.round((start - read.offset) / STEP));
    return heard.offset + heard.moments[answers[moment]] * STEP + STEP / 2;
  });
  const spans = starts.map((start, index): Span => {
    const next = starts[index + 1];
    return [start, next === undefined ? heard.end : Math.max(start + SHORTEST_WORD, next)];
  });
  return trimWordsToSound(recording, spans);
}

/** The words sentence by sentence with pauses between, since a reader pauses there too. */
async function readSlowly(words: string[], language: string): Promise<Speech> {
  const parts: Float32Array[] = [];
  const spans: Span[] = [];
  let at = 0;
  let rate = 0;
  for (const sentence of sentencesOf(words)) {
    const speech = await speakByEspeak(sentence, language);
    rate = speech.rate;
    const [from, to] = audiblePart(speech, AUDIBLE, 0);
    const shift = (at - from) / rate;
    for (const [start, end] of speech.words) spans.push([start + shift, end + shift]);
    const pause = silence(0.3, rate);
    parts.push(speech.samples.subarray(from, to), pause);
    at += to - from + pause.length;
  }
  return { rate, samples: joinSamples(parts), words: spans };
}

/** Features of the spoken part without long pauses; `moments` tells where each comes from, counted from `offset`. */
function cutToSpeech({ rate, samples }: Sound) {
  const [from, to] = audiblePart({ rate, samples }, AUDIBLE, 0);
  const { frames, silent } = featuresOf({ rate, samples: samples.subarray(from, to) });
  const moments: number[] = [];
  let pause = 0;
  silent.forEach((isSilent, moment) => {
    pause = isSilent ? pause + 1 : 0;
    if (pause <= KEPT_PAUSE) moments.push(moment);
  });
  const features: Features = {
    frames: moments.map((moment) => frames[moment]),
    silent: moments.map((moment) => silent[moment]),
  };
  return { features, moments, offset: from / rate, end: to / rate };
}

function nearest(moments: number[], wanted: number): number {
  let best = 0;
  moments.forEach((moment, index) => {
    if (Math.abs(moment - wanted) < Math.abs(moments[best] - wanted)) best = index;
  });
  return best;
}
