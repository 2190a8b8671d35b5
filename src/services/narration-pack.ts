/**
 * A narration pack: the sounds of one scene (or of a part of it) in one language, in one file, with the word times.
 * Layout: "SNP1", length of the header (uint32, little-endian), header (JSON, UTF-8), then the sounds, one after the
 * other.
 * tools/narration/pack.ts writes it.
 */

export const PACK_MAGIC = 'SNP1';
export const PACK_PREFIX_BYTES = 8;
/** The part that holds every line which no other part of the scene claims. */
export const MAIN_PART = 'main';

/** Start and end of a shown word, in seconds. */
export type WordSpan = readonly [start: number, end: number];

export interface PackHeader {
  type: string;
  lines: Record<string, PackEntry>;
}

/** `at` counts bytes from the end of the header. */
export interface PackEntry {
  at: number;
  length: number;
  seconds: number;
  words: WordSpan[];
}

export interface NarrationLine {
  seconds: number;
  /** One span for each shown word, in order. */
  words: readonly WordSpan[];
  sound: Blob;
}

export interface NarrationPack {
  lines: ReadonlyMap<string, NarrationLine>;
}

/** Lines by key. Throws if the bytes are no pack (a page of a captive portal, say) or a part of them is missing. */
export function readPack(buffer: ArrayBuffer): NarrationPack {
  const { header, soundsAt } = readHeader(buffer);
  const lines = new Map<string, NarrationLine>();
  for (const [key, { at, length, seconds, words }] of Object.entries(header.lines)) {
    const from = soundsAt + at;
    if (from + length > buffer.byteLength) throw new Error(`the narration pack ends before ${key}`);
    const sound = new Blob([new Uint8Array(buffer, from, length)], { type: header.type });
    lines.set(key, { seconds, words, sound });
  }
  return { lines };
}

function readHeader(buffer: ArrayBuffer): { header: PackHeader; soundsAt: number } {
  if (buffer.byteLength < PACK_PREFIX_BYTES) throw new Error('not a narration pack: too short');
  const decoder = new TextDecoder();
  const magic = decoder.decode(new Uint8Array(buffer, 0, PACK_MAGIC.length));
  if (magic !== PACK_MAGIC) throw new Error('not a narration pack');
  const length = new DataView(buffer).getUint32(PACK_MAGIC.length, true);
  const soundsAt = PACK_PREFIX_BYTES + length;
  if (soundsAt > buffer.byteLength) throw new Error('the narration pack ends inside its header');
  const header = JSON.parse(decoder.decode(new Uint8Array(buffer, PACK_PREFIX_BYTES, length))) as PackHeader;
  return { header, soundsAt };
}

/**
 * Which part of a scene holds a key. A part is named by the beginning of its keys ("level1", "level2.card"); the
 * longest name that fits wins, and `main` holds the rest.
 */
export function partOf(key: string, parts: readonly string[]): string {
  const fitting = parts.filter((part) => key.startsWith(`${part}.`));
  return fitting.reduce((longest, part) => (part.length > longest.length ? part : longest), '') || MAIN_PART;
}
