// tsx tools/narration/check.ts [lang] [scene] [--list list.json]   Faults of the made lines, then figures; exit code 1
// on a fault. --list writes the input of recognise.py.
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { HIGHEST_PEAK, measureLevel, RATE, TARGET_LOUDNESS, type Level } from './loudness.ts';
import { readRecord, staleNarration, stemOf, type LineRecord } from './records.ts';
import { decibels, decode, framePowers, type Sound } from './sound.ts';
import { languages, linesOf, scenesOf, type Line } from './texts.ts';

interface Checked extends Level {
  line: Line;
  record: LineRecord;
  bytes: number;
  faults: string[];
}

const LOUDNESS_TOLERANCE = 1;
/** A reading of the peak differs by this much between decoders. */
const PEAK_TOLERANCE = 0.1;
/** dBFS in 10 ms. A voice fades below -45 for a while before it is silent. */
const QUIET = -45;
const SILENCE = -60;
/** Seconds, as the two below. */
const LONGEST_EDGE = 0.2;
const SHORTEST_WORD = 0.06;
const LONGEST_WORD = 2;

function checkLine(line: Line, record: LineRecord): Checked {
  const path = `${stemOf(line)}.mp3`;
  const sound = decode(path, RATE);
  const level = measureLevel(path, record.seconds);
  const faults = [...soundFaults(sound, record, level), ...wordFaults(sound, line, record)];
  return { ...level, line, record, bytes: statSync(path).size, faults };
}

function soundFaults(sound: Sound, { seconds }: LineRecord, { loudness, peak }: Level): string[] {
  const faults: string[] = [];
  const length = sound.samples.length / sound.rate;
  if (Math.abs(length - seconds) > 0.05) faults.push(`is ${length.toFixed(2)} s long, its record says ${seconds} s`);
  if (!(Math.abs(loudness - TARGET_LOUDNESS) <= LOUDNESS_TOLERANCE)) faults.push(`loudness ${loudness} LUFS`);
  if (!(peak <= HIGHEST_PEAK + PEAK_TOLERANCE)) faults.push(`peak ${peak} dBTP`);
  return [...faults, ...edgeFaults(framePowers(sound, 0.01).map(decibels))];
}

/** A line must begin and end in quiet, but not wait long. */
function edgeFaults(levels: Float64Array): string[] {
  const faults: string[] = [];
  if (Math.max(...levels.slice(0, 2)) > QUIET) faults.push('no silence at the start');
  if (Math.max(...levels.slice(-2)) > QUIET) faults.push('no silence at the end');
  const before = levels.findIndex((value) => value > SILENCE);
  const after = levels.length - 1 - levels.findLastIndex((value) => value > SILENCE);
  if (before > LONGEST_EDGE * 100) faults.push(`${before * 10} ms of silence at the start`);
  if (after > LONGEST_EDGE * 100) faults.push(`${after * 10} ms of silence at the end`);
  return faults;
}

function wordFaults(sound: Sound, { shown }: Line, { seconds, words }: LineRecord): string[] {
  if (words.length !== shown.length) return [`${words.length} word times for ${shown.length} words`];
  const levels = framePowers(sound, 0.01).map(decibels);
  return words.flatMap(([start, end], index) => {
    const faults: string[] = [];
    const fault = (text: string) => faults.push(`"${shown[index]}" ${text}`);
    const before = words[index - 1]?.[0] ?? 0;
    if (start < before - 0.005) fault('starts before the word before it');
    if (start < 0 || end > seconds + 0.001) fault('is outside the sound');
    if (end - start < SHORTEST_WORD) fault(`lasts ${Math.round((end - start) * 1000)} ms`);
    if (end - start > LONGEST_WORD) fault(`lasts ${(end - start).toFixed(1)} s`);
    const loudest = Math.max(...levels.slice(Math.floor(start * 100), Math.ceil(end * 100)));
    if (loudest < -42) fault(`is silent (${loudest.toFixed(0)} dB)`);
    return faults;
  });
}

function printFigures(name: string, checked: Checked[]): void {
  const sum = (value: (item: Checked) => number) => checked.reduce((total, item) => total + value(item), 0);
  const loudness = checked.map((item) => item.loudness);
  const seconds = sum(({ record }) => record.seconds);
  const figures = [
    `${checked.length} lines`,
    `${sum(({ record }) => record.words.length)} words`,
    `${(seconds / 60).toFixed(1)} min`,
    `${(sum(({ bytes }) => bytes) / 1e6).toFixed(2)} MB`,
    `${Math.min(...loudness)} to ${Math.max(...loudness)} LUFS`,
    `peak up to ${Math.max(...checked.map(({ peak }) => peak))} dBTP`,
    `${checked.filter(({ record }) => record.kind === 'human').length} by a person`,
    `${sum(({ faults }) => faults.length)} faults`,
  ];
  console.log(`${name}: ${figures.join(', ')}`);
}

async function checkScene(language: string, scene: string): Promise<Checked[]> {
  const name = `${language}/${scene}`;
  for (const stale of await staleNarration(language, scene)) {
    console.log(`FAULT ${name} ${stale}: missing or not made from this text`);
    process.exitCode = 1;
  }
  const checked: Checked[] = [];
  for (const line of await linesOf(language, scene)) {
    const record = readRecord(line);
    if (!record || !existsSync(`${stemOf(line)}.mp3`)) continue;
    const result = checkLine(line, record);
    for (const fault of result.faults) {
      console.log(`FAULT ${name} ${line.key}: ${fault}`);
      process.exitCode = 1;
    }
    checked.push(result);
  }
  if (checked.length > 0) printFigures(name, checked);
  return checked;
}

const options = process.argv.slice(2);
const listAt = options.indexOf('--list');
const [, listPath] = listAt < 0 ? [] : options.splice(listAt, 2);
const [chosenLanguage, chosenScene] = options;
const everything: Checked[] = [];
for (const language of languages().filter((name) => !chosenLanguage || name === chosenLanguage)) {
  for (const scene of scenesOf(language).filter((name) => !chosenScene || name === chosenScene)) {
    everything.push(...(await checkScene(language, scene)));
  }
}
if (listPath) {
  const list = everything.map(({ line }) => ({
    sound: `${stemOf(line)}.mp3`,
    text: line.shown.join(line.language === 'zh-Hans' ? '' : ' '),
    language: line.language,
    name: `${line.scene} ${line.key}`,
    role: line.role,
  }));
  writeFileSync(listPath, JSON.stringify(list));
}
