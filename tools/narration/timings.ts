// Word times as the model gives them, set right by its sound.
import { decibels, framePowers, type Sound, type Span } from './sound.ts';

/** The model's durations run this late against its own sound, in seconds (chosen on English lines). */
const LATENESS = 0.06;
const SHORTEST_WORD = 0.07;
/** A pause before a word, in the model's times, that lets its start be looked for in the sound. */
const PAUSE = 0.09;
const FRAMES_PER_SECOND = 200;
/** Frames of quiet that must come before a rise. */
const QUIET_FRAMES = 8;
const LEVEL_UNDER_PEAK = 38;

interface Loudness {
  level: Float64Array;
  quiet: number;
  seconds: number;
}

/**
 * Moves words earlier by the model's lateness, starts a word after a pause where the sound rises, ends it where it
 * falls silent, and leaves no word under 70 ms. Words stay in order and inside the sound.
 */
export function settleTimings(sound: Sound, words: Span[]): Span[] {
  const level = framePowers(sound, 1 / FRAMES_PER_SECOND).map(decibels);
  const quiet = Math.max(...level) - LEVEL_UNDER_PEAK;
  const loudness = { level, quiet, seconds: sound.samples.length / sound.rate };
  const settled = words.map(([start, end], index): Span => {
    const isLast = index === words.length - 1;
    return [Math.max(0, start - LATENESS), Math.max(0, isLast ? end : end - LATENESS)];
  });
  startAtRises(loudness, words, settled);
  endAtSilence(loudness, settled);
  settled.forEach((_, index) => lengthenShortWord(settled, index, loudness.seconds));
  return settled;
}

function startAtRises(loudness: Loudness, words: Span[], settled: Span[]): void {
  settled.forEach((word, index) => {
    if (index > 0 && words[index][0] - words[index - 1][1] <= PAUSE) return;
    const earliest = index > 0 ? Math.round((settled[index - 1][0] + LATENESS) * FRAMES_PER_SECOND) : QUIET_FRAMES;
    const rise = nearestRise(loudness, Math.round(word[0] * FRAMES_PER_SECOND), earliest);
    if (rise !== null) word[0] = rise / FRAMES_PER_SECOND;
  });
}

/** The frame nearest to `around` (0.2 s before to 0.15 s after) where sound follows quiet. */
function nearestRise({ level, quiet }: Loudness, around: number, earliest: number): number | null {
  let nearest: number | null = null;
  const from = Math.max(QUIET_FRAMES, earliest, around - 40);
  for (let frame = from; frame < Math.min(level.length, around + 30); frame++) {
    const rises = level[frame] > quiet && level.slice(frame - QUIET_FRAMES, frame).every((value) => value <= quiet);
    if (rises && (nearest === null || Math.abs(frame - around) < Math.abs(nearest - around))) nearest = frame;
  }
  return nearest;
}

function endAtSilence({ level, quiet, seconds }: Loudness, settled: Span[]): void {
  const shortest = Math.round(SHORTEST_WORD * FRAMES_PER_SECOND);
  settled.forEach((word, index) => {
    const next = index + 1 < settled.length ? settled[index + 1][0] : seconds;
    word[1] = Math.min(Math.max(word[1], word[0]), next);
    let frame = Math.min(level.length - 1, Math.ceil(word[1] * FRAMES_PER_SECOND) - 1);
    while (frame > word[0] * FRAMES_PER_SECOND + shortest && level[frame] <= quiet) frame--;
    word[1] = Math.min(word[1], (frame + 1) / FRAMES_PER_SECOND);
  });
}

/** Takes the gap after a short word, then the gap before, then a little of the next word. */
function lengthenShortWord(settled: Span[], index: number, seconds: number): void {
  const word = settled[index];
  const next = settled[index + 1];
  const lacks = () => word[1] - word[0] < SHORTEST_WORD;
  if (!lacks()) return;
  word[1] = Math.min(word[0] + SHORTEST_WORD, next ? next[0] : seconds);
  if (lacks()) word[0] = Math.max(index > 0 ? settled[index - 1][1] : 0, word[1] - SHORTEST_WORD);
  if (lacks() && next) {
    word[1] = word[0] + SHORTEST_WORD;
    next[0] = Math.max(next[0], word[1]);
    next[1] = Math.max(next[1], next[0] + LATENESS);
  }
}
