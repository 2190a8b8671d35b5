// tsx tools/narration/measure.ts [lang] [scene] [every]
// Error of the word times of made lines (every nth), two ways: words after a pause against the rise of the sound,
// and all words against the aligner of human recordings.
import { alignWords } from './align.ts';
import { RATE } from './loudness.ts';
import { readRecord, stemOf } from './records.ts';
import { decibels, decode, framePowers, type Sound, type Span } from './sound.ts';
import { linesOf } from './texts.ts';

const FRAMES_PER_SECOND = 200;
const QUIET_FRAMES = 12;
const LEVEL_UNDER_PEAK = 38;
const REACH = 0.3;

/** Seconds from each word's start after a pause to the rise of the sound nearest to it. */
function errorsAfterPauses(sound: Sound, words: Span[]): number[] {
  const level = framePowers(sound, 1 / FRAMES_PER_SECOND).map(decibels);
  const quiet = Math.max(...level) - LEVEL_UNDER_PEAK;
  const rises: number[] = [];
  for (let frame = QUIET_FRAMES; frame < level.length; frame++) {
    const afterQuiet = level.slice(frame - QUIET_FRAMES, frame).every((value) => value < quiet);
    if (afterQuiet && level[frame] > quiet) rises.push(frame / FRAMES_PER_SECOND);
  }
  return words.flatMap(([start], index) => {
    if (index > 0 && start - words[index - 1][1] < 0.1) return [];
    const errors = rises.map((rise) => rise - start).filter((error) => Math.abs(error) < REACH);
    return errors.length > 0
      ? [errors.reduce((least, error) => (Math.abs(error) < Math.abs(least) ? error : least))]
      : [];
  });
}

function summary(errors: number[]): string {
  const sizes = errors.map(Math.abs).sort((one, other) => one - other);
  const milliseconds = (value: number) => `${Math.round(value * 1000)} ms`;
  const mean = (values: number[]) => milliseconds(values.reduce((sum, value) => sum + value, 0) / values.length);
  const median = milliseconds(sizes[Math.floor(sizes.length / 2)]);
  const most = milliseconds(sizes[Math.floor(sizes.length * 0.9)]);
  const worst = milliseconds(sizes[sizes.length - 1]);
  const spread = `mean ${mean(sizes)}, median ${median}, 90 % under ${most}, worst ${worst}`;
  return `${sizes.length} words, ${spread}, bias ${mean(errors)}`;
}

const [language = 'en', scene = 'right-to-play', every = '1'] = process.argv.slice(2);
const afterPauses: number[] = [];
const againstAligner: number[] = [];
const lines = await linesOf(language, scene);
for (const [index, line] of lines.entries()) {
  const record = readRecord(line);
  if (!record || record.kind === 'human' || index % Number(every) !== 0) continue;
  const sound = decode(`${stemOf(line)}.mp3`, RATE);
  afterPauses.push(...errorsAfterPauses(sound, record.words));
  if (record.words.length <= 2) continue;
  const aligned = await alignWords(sound, line.spoken, language);
  againstAligner.push(...record.words.map(([start], word) => aligned[word][0] - start));
}
console.log(`after a pause, against the rise of the sound: ${summary(afterPauses)}`);
console.log(`all words, against the aligner: ${summary(againstAligner)}`);
