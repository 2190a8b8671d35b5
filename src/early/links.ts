/** Which files an address needs, so that they can be asked for before the game itself is there. */
import { readRoute } from '../core/route.ts';

/** Addresses of built files, relative to the page; the build fills it in. */
export interface EarlyFiles {
  /** By language and scene; the interface is the scene `ui`. */
  words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What every scene of a kind needs. */
  story: readonly string[];
  activity: readonly string[];
  /** By scene: its code, its styles, the pictures of its first page. */
  scenes: Readonly<Record<string, readonly string[]>>;
}

/** Files of an address such as `#/story/right-to-play`, in the order they are wanted. */
export function earlyFiles(files: EarlyFiles, hash: string, language: string): string[] {
  const route = readRoute(hash);
  const words = files.words[language] ?? {};
  const scene = route.screen === 'story' || route.screen === 'activity' ? route : null;
  const own = scene ? files.scenes[scene.id] : undefined;
  const wanted = [words['ui'], ...(scene && own ? [...files[scene.screen], words[scene.id], ...own] : [])];
  return wanted.filter((file) => file !== undefined);
}

export interface Hint {
  rel: 'modulepreload' | 'preload';
  as: 'script' | 'style' | 'image';
  /** Code and styles are fetched as modules are; pictures are not. */
  crossOrigin: '' | null;
}

export function hintFor(file: string): Hint {
  if (file.endsWith('.js')) return { rel: 'modulepreload', as: 'script', crossOrigin: '' };
  if (file.endsWith('.css')) return { rel: 'preload', as: 'style', crossOrigin: '' };
  return { rel: 'preload', as: 'image', crossOrigin: null };
}
