/** The narration packs of one language: each fetched once, the last few kept in memory. */
import { readPack, type NarrationLine, type NarrationPack } from './narration-pack.ts';

export interface VoicePacks {
  /** Fetches a scene's packs; false when one of them, or all, are missing. */
  prepare(scene: string): Promise<boolean>;
  /**
   * The line, or null when there is none or it does not come in time. What failed before is tried once more for
   * each `page`, any name for a place in the story.
   */
  find(scene: string, key: string, page: string): Promise<NarrationLine | null>;
  setLanguage(tag: string): void;
}

export interface PackSource {
  /** Addresses of the packs that hold a scene's lines; none where it is not narrated. */
  packUrls(scene: string, language: string): readonly string[];
  fetch?: (url: string) => Promise<Response>;
  /** Told what could not be fetched or read. */
  fault(what: string): void;
}

const MOST_KEPT = 6;

/** A slow network may take longer, but nobody waits longer; the pack is there for the next page. */
const PATIENCE_MS = 8000;

function inTime<Value>(promise: Promise<Value>): Promise<Value | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), PATIENCE_MS);
    void promise.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}

export function createVoicePacks({ packUrls, fetch = (url) => globalThis.fetch(url), fault }: PackSource): VoicePacks {
  let language = '';
  const packs = new Map<string, Promise<NarrationPack | null>>();
  const failed = new Set<string>();
  const triedFor = new Map<string, string>();

  const request = async (url: string): Promise<NarrationPack | null> => {
    try {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return readPack(await response.arrayBuffer());
    } catch (error) {
      failed.add(url);
      fault(`${url}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };

  const load = (url: string, page: string | null): Promise<NarrationPack | null> => {
    const known = packs.get(url);
    const again = page !== null && failed.has(url) && triedFor.get(url) !== page;
    if (known && !again) return known;
    if (page !== null) triedFor.set(url, page);
    failed.delete(url);
    const loading = request(url);
    packs.delete(url);
    packs.set(url, loading);
    const [oldest] = packs.keys();
    if (packs.size > MOST_KEPT && oldest) packs.delete(oldest);
    return loading;
  };

  return {
    async prepare(scene) {
      const found = await Promise.all(packUrls(scene, language).map((url) => load(url, null)));
      return found.length > 0 && found.every(Boolean);
    },
    async find(scene, key, page) {
      const loading = packUrls(scene, language).map((url) => load(url, page));
      for (const pack of loading) {
        const line = (await inTime(pack))?.lines.get(key);
        if (line) return line;
      }
      return null;
    },
    setLanguage(tag) {
      if (tag === language) return;
      language = tag;
      packs.clear();
      failed.clear();
    },
  };
}
