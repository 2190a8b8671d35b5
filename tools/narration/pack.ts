// One scene's sounds in one language as one file, or as a few if they are too large. The game reads them with
// src/services/narration-pack.ts, which describes the layout.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  MAIN_PART,
  PACK_MAGIC,
  PACK_PREFIX_BYTES,
  type PackEntry,
  type PackHeader,
  type WordSpan,
} from '../../src/services/narration-pack.ts';

export interface PackLine {
  key: string;
  seconds: number;
  words: WordSpan[];
  sound: Uint8Array;
}

/** Bytes of a file of the game. */
export const LARGEST_PACK = 1.5 * 1000 * 1000;
/** A group of keys smaller than this is not worth a file of its own, unless the rest is too large. */
const SMALLEST_PART = LARGEST_PACK / 4;
/** About what a line needs in the header beside its sound: a fixed part, and so much a word. */
const ENTRY_BYTES = 80;
const WORD_BYTES = 15;

/** The lines in a folder of one scene (<key>.mp3 with <key>.json), by key; none if there is no folder. */
export function readLines(folder: string): PackLine[] {
  if (!existsSync(folder)) return [];
  const records = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  return records.map((file) => {
    const key = file.slice(0, -'.json'.length);
    const { seconds, words } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<PackLine, 'key' | 'sound'>;
    return { key, seconds, words, sound: new Uint8Array(readFileSync(join(folder, `${key}.mp3`))) };
  });
}

/** The bytes of a pack. */
export function packLines(lines: readonly PackLine[]): Uint8Array {
  const entries: Record<string, PackEntry> = {};
  let at = 0;
  for (const { key, seconds, words, sound } of lines) {
    entries[key] = { at, length: sound.length, seconds, words };
    at += sound.length;
  }
  const content: PackHeader = { type: 'audio/mpeg', lines: entries };
  const header = new TextEncoder().encode(JSON.stringify(content));
  const pack = new Uint8Array(PACK_PREFIX_BYTES + header.length + at);
  pack.set(new TextEncoder().encode(PACK_MAGIC));
  new DataView(pack.buffer).setUint32(PACK_MAGIC.length, header.length, true);
  pack.set(header, PACK_PREFIX_BYTES);
  for (const { key, sound } of lines) pack.set(sound, PACK_PREFIX_BYTES + header.length + (entries[key]?.at ?? 0));
  return pack;
}

/**
 * The lines of a scene shared out over parts of at most `limit` bytes: all in `main` if they fit; otherwise each large
 * group of keys with the same first segment is a part named by it (`level1`), and the rest is `main`. While the rest is
 * too large, its largest group leaves it too. A group that is itself too large is parted by its next segment
 * (`level2.card`). Throws if that is not enough.
 */
export function partLines(lines: readonly PackLine[], limit = LARGEST_PACK): Map<string, PackLine[]> {
  const parts = new Map<string, PackLine[]>();
  share(lines, '', limit, parts);
  return parts;
}

function share(lines: readonly PackLine[], name: string, limit: number, parts: Map<string, PackLine[]>): void {
  if (sizeOf(lines) <= limit) {
    parts.set(name || MAIN_PART, [...lines]);
    return;
  }
  const depth = name === '' ? 0 : name.split('.').length;
  const groups = groupByPrefix(lines, depth + 1);
  const separable = [...groups.keys()].filter((prefix) => !lines.some(({ key }) => key === prefix));
  separable.sort((one, other) => sizeOf(groups.get(other) ?? []) - sizeOf(groups.get(one) ?? []));
  let restSize = sizeOf(lines);
  for (const prefix of separable) {
    const group = groups.get(prefix) ?? [];
    if (restSize <= limit && sizeOf(group) < SMALLEST_PART) break;
    share(group, prefix, limit, parts);
    groups.delete(prefix);
    restSize -= sizeOf(group);
  }
  if (restSize > limit) throw new Error(`narration: ${name || MAIN_PART} does not fit into ${limit} bytes`);
  const rest = [...groups.values()].flat();
  if (rest.length > 0) parts.set(name || MAIN_PART, rest);
}

function groupByPrefix(lines: readonly PackLine[], segments: number): Map<string, PackLine[]> {
  const groups = new Map<string, PackLine[]>();
  for (const line of lines) {
    const prefix = line.key.split('.').slice(0, segments).join('.');
    groups.set(prefix, [...(groups.get(prefix) ?? []), line]);
  }
  return groups;
}

function sizeOf(lines: readonly PackLine[]): number {
  return lines.reduce((sum, { sound, words }) => sum + sound.length + ENTRY_BYTES + words.length * WORD_BYTES, 0);
}
