/** `npm run size`: what the built game weighs, beside its budgets. Build first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bytesOf, shelvesOfLanguage, shelvesOfScene, type FileList, type ListedFile } from '../../src/core/files.ts';
import { activities, stories } from './scenes.ts';
import { report, type Figure } from './table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = `${root}dist`;
const KB = 1000;
const MB = 1_000_000;
/** Scenes of the finished game. */
const STORIES = 6;
const ACTIVITIES = 7;

if (!existsSync(`${dist}/files.json`)) throw new Error('Build the game first: npm run build');
const list = JSON.parse(readFileSync(`${dist}/files.json`, 'utf8')) as FileList;

const most = (value: number): Figure['budget'] => ({ at: 'most', value });
const zipped = (path: string) => gzipSync(readFileSync(`${dist}/${path}`)).length;
const zippedAll = (paths: readonly string[]) => paths.reduce((sum, path) => sum + zipped(path), 0);

/** A script and all that it imports before it runs. */
function withImports(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const code = readFileSync(`${dist}/${path}`, 'utf8');
  for (const [, file] of code.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
    if (file) withImports(`assets/${file}`, seen);
  }
  return seen;
}

function entryFiles(): string[] {
  const html = readFileSync(`${dist}/index.html`, 'utf8');
  const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path]) => path ?? '');
  const scripts = linked.filter((path) => path.endsWith('.js')).flatMap((path) => [...withImports(path)]);
  return [...new Set([...linked, ...scripts])];
}

const named = (files: readonly ListedFile[], pattern: RegExp) =>
  files.map(({ path }) => path).filter((path) => pattern.test(path));

/** Bytes of what a story's first page shows at once; blinks and other overlays come later. */
function firstPictures(story: string): number {
  const folder = `${root}assets/stories/${story}`;
  const pictures = JSON.parse(readFileSync(`${folder}/pictures.json`, 'utf8')) as Record<string, { image: string }[]>;
  const [first = ''] = Object.keys(pictures).toSorted();
  return (pictures[first] ?? []).reduce((sum, { image }) => sum + readFileSync(`${folder}/${image}`).length, 0);
}

/** Everything one language needs, of which a part is the same for all. */
function languageFigures(language: string): Figure[] {
  const [shared, own] = shelvesOfLanguage(list, language);
  const app = bytesOf([...list.shell, ...(shared?.files ?? [])]);
  const words = bytesOf(own?.files ?? []);
  const stored = stories.filter((scene) => list.languages[language]?.[scene]);
  const storybook = stored.flatMap((scene) => shelvesOfScene(list, scene, language)).flatMap(({ files }) => files);
  const alone = bytesOf([...list.shell, ...new Map(storybook.map((file) => [file.path, file])).values()]);
  return [
    { what: `${language}: app and pictures`, measured: app / MB, unit: 'MB', budget: most(6) },
    { what: `${language}: words, letters and narration`, measured: words / MB, unit: 'MB', budget: most(21) },
    { what: `${language}: all of it offline`, measured: (app + words) / MB, unit: 'MB', budget: most(27) },
    { what: `${language}: the Storybook alone`, measured: alone / MB, unit: 'MB', budget: most(10) },
    outlook(language),
  ];
}

/** What the whole game would weigh if the scenes to come were like those that are there: told, not judged. */
function outlook(language: string): Figure {
  const words = list.languages[language] ?? {};
  const weight = (scene: string) => bytesOf(list.scenes[scene] ?? []) + bytesOf(words[scene] ?? []);
  const mean = (scenes: readonly string[]) =>
    scenes.reduce((sum, scene) => sum + weight(scene), 0) / Math.max(1, scenes.length);
  const common = bytesOf([...list.shell, ...list.extras, ...(words['ui'] ?? [])]);
  const whole = common + STORIES * mean(stories) + ACTIVITIES * mean(activities);
  return { what: `${language}: thirteen scenes like these would be (27 at most)`, measured: whole / MB, unit: 'MB' };
}

/** One scene's share, and a story's whole weight when it is kept alone. */
function sceneFigures(scene: string): Figure[] {
  const pictures = bytesOf(list.scenes[scene] ?? []);
  const told = Object.entries(list.languages).filter(([, words]) => words[scene]);
  return [
    {
      what: `${scene}: pictures and code`,
      measured: pictures / KB,
      unit: 'kB',
      budget: stories.includes(scene) ? most(3000) : undefined,
    },
    ...told.map(([language, words]): Figure => {
      const own = bytesOf(words[scene] ?? []);
      return {
        what: `${scene}: kept alone in ${language}`,
        measured: (pictures + own) / MB,
        unit: 'MB',
        budget: stories.includes(scene) ? most(2) : undefined,
        note: `Pictures and code ${(pictures / MB).toFixed(2)} MB, words and narration ${(own / MB).toFixed(2)} MB.`,
      };
    }),
  ];
}

const entry = entryFiles();
const later = named(list.shell, /\/(story-player|scene-screen)-.*\.(js|css)$/);
const story = [
  ...later.flatMap((path) => (path.endsWith('.js') ? [...withImports(path)] : [path])),
  ...named(list.scenes['right-to-play'] ?? [], /\.(js|css)$/),
  ...named(list.languages['en']?.['right-to-play'] ?? [], /\.js$/),
  ...named(list.languages['en']?.['ui'] ?? [], /\.js$/),
].filter((path) => !entry.includes(path));
const firstText = zippedAll([...new Set(story)]);
const pictures = Math.max(...stories.map(firstPictures));
const stage = named(list.shell, /\/stage-.*\.js$/);
const every = [...list.shell, ...list.extras, ...Object.values(list.scenes).flat()];
const packs = readdirSync(`${dist}/narration`, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.pack'),
);
const largestPack = Math.max(...packs.map((path) => readFileSync(`${dist}/narration/${path}`).length));

const sound = report('Size of the built game', [
  { what: 'entry: script and styles, gzip', measured: zippedAll(entry) / KB, unit: 'kB', budget: most(60) },
  {
    what: 'stage with Phaser, gzip, after the page shows',
    measured: zippedAll(stage) / KB,
    unit: 'kB',
    budget: most(140),
  },
  { what: 'first story page: its code and words, gzip', measured: firstText / KB, unit: 'kB' },
  { what: 'first story page: its pictures, heaviest story', measured: pictures / KB, unit: 'kB', budget: most(90) },
  {
    what: 'first story page: all that comes before it',
    measured: (zippedAll(entry) + firstText + pictures) / KB,
    unit: 'kB',
    budget: most(220),
  },
  { what: 'shell, fetched on the first visit', measured: bytesOf(list.shell) / KB, unit: 'kB' },
  ...[...stories, ...activities].flatMap(sceneFigures),
  ...Object.keys(list.languages).flatMap(languageFigures),
  { what: 'largest narration pack', measured: largestPack / MB, unit: 'MB', budget: most(1.5) },
  {
    what: 'largest other file',
    measured: Math.max(...every.map(({ bytes }) => bytes)) / MB,
    unit: 'MB',
    budget: most(5),
  },
]);
process.exitCode = sound ? 0 : 1;
