/** Which built files belong together, for keeping them on the device. The build writes the list as `files.json`. */

export interface ListedFile {
  /** From the game's root, without a leading slash. */
  path: string;
  bytes: number;
  /** Of the file's bytes, in base64. */
  sha256: string;
}

export interface FileList {
  /** Changes whenever any file of the game does. */
  version: string;
  /** What every screen needs: page, code, interface pictures, sounds, Latin letters. */
  shell: readonly ListedFile[];
  /** What no screen waits for and a first visit need not fetch: music, large icons. */
  extras: readonly ListedFile[];
  /** Pictures and code by scene, for all languages. */
  scenes: Readonly<Record<string, readonly ListedFile[]>>;
  /** Words, letters and narration by language and scene; `ui` is the interface. */
  languages: Readonly<Record<string, Readonly<Record<string, readonly ListedFile[]>>>>;
}

/** Names of the caches on the device. All start with `sango-`. */
export const shellCache = (version: string) => `sango-shell-${version}`;
export const scenesCache = 'sango-scenes';
export const packCache = (language: string) => `sango-pack-${language}`;

export interface Shelf {
  cache: string;
  files: readonly ListedFile[];
}

/** What a scene needs in a language besides the shell. */
export function shelvesOfScene(list: FileList, scene: string, language: string): Shelf[] {
  const words = list.languages[language] ?? {};
  return [
    { cache: scenesCache, files: list.scenes[scene] ?? [] },
    { cache: packCache(language), files: [...(words['ui'] ?? []), ...(words[scene] ?? [])] },
  ];
}

/** What all languages share besides the shell. A file that several scenes need is there once. */
export function sharedFiles(list: FileList): ListedFile[] {
  const files = [...list.extras, ...Object.values(list.scenes).flat()];
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

/** What everything needs in a language besides the shell. */
export function shelvesOfLanguage(list: FileList, language: string): Shelf[] {
  return [
    { cache: scenesCache, files: sharedFiles(list) },
    { cache: packCache(language), files: Object.values(list.languages[language] ?? {}).flat() },
  ];
}

export const bytesOf = (files: readonly ListedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0);
