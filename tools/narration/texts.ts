// The texts to narrate: locales/<lang>/<scene>.json, joined with what is spoken instead (<scene>.say.json) and by whom.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { roleOf, type Scene } from './roles.ts';
import { saidWords, shownWords, speakable } from './words.ts';

export const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const SOURCE_LANGUAGE = 'en';

/** One narrated text. */
export interface Line {
  language: string;
  scene: string;
  /** Dotted path in the locale file. */
  key: string;
  role: string;
  /** Words on the screen. */
  shown: string[];
  /** The same words as the engine is given them, one for one. */
  spoken: string[];
}

/** Known only when it is shown ("Page {{at}} of {{of}}"), so it has no sound. */
const PLACEHOLDER = /\{\{/;

type Texts = Record<string, string>;

export function languages(): string[] {
  const entries = readdirSync(join(PROJECT, 'locales'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Scenes that have texts in a language. */
export function scenesOf(language: string): string[] {
  const files = readdirSync(join(PROJECT, 'locales', language));
  return files
    .filter((file) => /^[\w-]+\.json$/.test(file))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** The lines of a scene in the order of its file. Throws if a `say` has no text or another number of words. */
export async function linesOf(language: string, sceneId: string): Promise<Line[]> {
  const texts = readTexts(language, `${sceneId}.json`);
  const says = readTexts(language, `${sceneId}.say.json`);
  const scene = await readScene(sceneId);
  const stray = Object.keys(says).find((key) => !(key in texts));
  if (stray) throw new Error(`${language}/${sceneId}.say.json: no text has the key ${stray}`);
  return Object.entries(texts).flatMap(([key, text]) => {
    const role = roleOf(scene, key);
    const shown = shownWords(text, language);
    if (role === null || shown.length === 0 || PLACEHOLDER.test(text)) return [];
    const said = says[key] === undefined ? shown : saidWords(says[key], language);
    if (said.length !== shown.length) {
      throw new Error(`${language}/${sceneId} ${key}: say has ${said.length} words, the text ${shown.length}`);
    }
    return { language, scene: sceneId, key, role, shown, spoken: said.map((word) => speakable(word, language)) };
  });
}

function readTexts(language: string, file: string): Texts {
  const path = join(PROJECT, 'locales', language, file);
  return existsSync(path) ? flatten(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

/** Nested texts by their dotted path. */
function flatten(value: unknown, path: string[] = []): Texts {
  if (typeof value === 'string') return { [path.join('.')]: value };
  if (value === null || typeof value !== 'object') return {};
  return Object.assign({}, ...Object.entries(value).map(([name, part]) => flatten(part, [...path, name])));
}

/** What the scene's own data and its English text say about who speaks. */
async function readScene(id: string): Promise<Scene> {
  if (id === 'ui') return { id, kind: 'ui', speakers: {} };
  const texts = readTexts(SOURCE_LANGUAGE, `${id}.json`);
  if (Object.keys(texts).some((key) => /^level\d\./.test(key))) {
    return { id, kind: 'activity', speakers: friendsIn(texts) };
  }
  return { id, kind: 'story', speakers: await speakersOfStory(id) };
}

/** A friend who asks for advice speaks the message: the role is the friend's English name. */
function friendsIn(texts: Texts): Record<string, string> {
  const friends = Object.entries(texts).filter(([key]) => key.endsWith('.advice.friend'));
  return Object.fromEntries(friends.map(([key, name]) => [key.replace(/friend$/, 'message'), name.toLowerCase()]));
}

/** Speakers of a story's lines: every `{ by, key }` in what scenes/stories/<id>/story.ts exports. */
async function speakersOfStory(id: string): Promise<Record<string, string>> {
  const path = join(PROJECT, 'scenes/stories', id, 'story.ts');
  if (!existsSync(path)) throw new Error(`${id}: ${path} is needed to know who speaks`);
  const speakers: Record<string, string> = {};
  collectSpeakers(await import(pathToFileURL(path).href), speakers);
  return speakers;
}

function collectSpeakers(value: unknown, speakers: Record<string, string>): void {
  if (value === null || typeof value !== 'object') return;
  const { by, key } = value as { by?: unknown; key?: unknown };
  if (typeof by === 'string' && typeof key === 'string') speakers[key] = by;
  for (const part of Object.values(value)) collectSpeakers(part, speakers);
}
