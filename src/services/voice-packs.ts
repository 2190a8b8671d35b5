/** The narration packs of one language: each fetched once, the last few kept in memory. */
import { inTimeOrNull } from './in-time.ts';
import { MAIN_PART, partOf, readPack, type NarrationLine, type NarrationPack } from './narration-pack.ts';

export interface VoicePacks {
  /** Fetches a scene's pack, and those of `part` where it has parts; false when one of them, or all, are missing. */
  prepare(scene: string, part?: string): Promise<boolean>;
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

/** A pack's part by its address `…/<scene>[.<part>].<hash>.pack`. */
function partOfUrl(url: string, scene: string): string {
  const [stem = ''] = scene.split('/').slice(-1);
  const name = url.slice(url.lastIndexOf('/') + 1).replace(/\.\w+\.pack$/, '');
  const [, after = ''] = name.split(stem);
  return after.replace(/^\./, '') || MAIN_PART;
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
    async prepare(scene, part) {
      const wanted = packUrls(scene, language).filter((url) => {
        const [first] = partOfUrl(url, scene).split('.');
        return first === MAIN_PART || first === part;
      });
      const found = await Promise.all(wanted.map((url) => load(url, null)));
      return found.length > 0 && found.every(Boolean);
    },
    async find(scene, key, page) {
      const urls = new Map(packUrls(scene, language).map((url) => [partOfUrl(url, scene), url]));
      const url = urls.get(partOf(key, [...urls.keys()]));
      return (url && (await inTimeOrNull(load(url, page), PATIENCE_MS))?.lines.get(key)) || null;
    },
    setLanguage(tag) {
      if (tag === language) return;
      language = tag;
      packs.clear();
      failed.clear();
    },
  };
}
