// The files of a narrated line, and whether they still belong to its text.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { voiceOf } from './cast.ts';
import { knownSymbols } from './lexicon.ts';
import { linesOf, PROJECT, type Line } from './texts.ts';

/** What stands beside a sound: assets/narration/<lang>/<scene>/<key>.json. */
export interface LineRecord {
  hash: string;
  /** Length of the sound. */
  seconds: number;
  kind: 'voice' | 'human';
  /** Start and end of each shown word, in seconds, in order. */
  words: [start: number, end: number][];
}

/** Raise it when a change of the tool must remake every line. */
const VERSION = 1;

const HUMAN_FOLDER = process.env.SANGO_HUMAN ?? join(PROJECT, 'tools/narration/human');
const HUMAN_FORMATS = ['wav', 'mp3', 'm4a', 'webm', 'ogg'];

export const narrationFolder = (language: string, scene: string): string =>
  join(PROJECT, 'assets/narration', language, scene);

/** Path of a line's files without their suffix. */
export const stemOf = (line: Line): string => join(narrationFolder(line.language, line.scene), line.key);

/** The recording of a person that takes the place of synthesis, if there is one. */
export function humanRecording({ language, scene, key }: Line): string | undefined {
  return HUMAN_FORMATS.map((format) => join(HUMAN_FOLDER, language, scene, `${key}.${format}`)).find(existsSync);
}

/** Changes when anything changes that is heard in the line or decides its timings. */
export function hashOf(line: Line): string {
  const recording = humanRecording(line);
  const speaker = recording ? digest(readFileSync(recording)) : voiceOf(line.language, line.role);
  const names = line.spoken.map((word) => knownSymbols(word, line.language)).filter(Boolean);
  return digest(JSON.stringify([VERSION, line.shown, line.spoken, speaker, names])).slice(0, 16);
}

const digest = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

export function readRecord(line: Line): LineRecord | null {
  const path = `${stemOf(line)}.json`;
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as LineRecord) : null;
}

/** Both files are there and were made from this very line. */
export function isFresh(line: Line): boolean {
  return existsSync(`${stemOf(line)}.mp3`) && readRecord(line)?.hash === hashOf(line);
}

/** Files in the scene's folder that belong to no line. */
export function strayFiles(language: string, scene: string, lines: Line[]): string[] {
  const folder = narrationFolder(language, scene);
  if (!existsSync(folder)) return [];
  const wanted = new Set(lines.flatMap(({ key }) => [`${key}.mp3`, `${key}.json`]));
  return readdirSync(folder)
    .filter((file) => !wanted.has(file))
    .map((file) => join(folder, file));
}

/** What is not up to date in a scene: keys without fresh files, and files without a key. Needs no engine. */
export async function staleNarration(language: string, scene: string): Promise<string[]> {
  const lines = await linesOf(language, scene);
  const stale = lines.filter((line) => !isFresh(line)).map(({ key }) => key);
  return [...stale, ...strayFiles(language, scene, lines)];
}
