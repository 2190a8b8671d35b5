import { describe, expect, it } from 'vitest';
import { Belonging, groupOfSource, groupsOfAsset, type Group } from '../../tools/build/belonging.ts';
import { sortFiles } from '../../tools/build/file-list.ts';

type Outputs = ConstructorParameters<typeof Belonging>[0];

const chunk = (fileName: string, moduleIds: string[], more: object = {}) => ({
  type: 'chunk',
  fileName,
  isEntry: false,
  moduleIds: moduleIds.map((id) => `/game/${id}`),
  ...more,
});

const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, originalFileNames: [source] });

const imports = (...files: string[]) => ({ viteMetadata: { importedAssets: new Set(files), importedCss: new Set() } });

const outputs = [
  chunk('index.js', ['src/main.ts', 'scenes/index.ts'], { isEntry: true, ...imports('cover.webp', 'both.webp') }),
  chunk('stage.js', ['src/stage/stage.ts'], imports('tune.mp3')),
  chunk('story.js', ['scenes/stories/right-to-play/scene.ts'], imports('page.webp', 'both.webp')),
  chunk('en.js', ['locales/en/right-to-play.json?json']),
  asset('tune.mp3', 'assets/sounds/music/home.mp3'),
  asset('lake.mp3', 'assets/sounds/places/lake-side.mp3'),
  asset('rp-01.mp3', 'assets/sounds/pages/right-to-play/rp-01.mp3'),
  asset('latin.woff2', 'assets/fonts/andika-latin-400.woff2'),
  asset('arabic.woff2', 'assets/fonts/noto-naskh-arabic-arabic-400.woff2'),
] as unknown as Outputs;

const belonging = new Belonging(outputs, '/game');

describe('where a built file belongs', () => {
  const expected: [string, Group[]][] = [
    ['index.js', [{ kind: 'shell' }]],
    ['index.html', [{ kind: 'shell' }]],
    ['stage.js', [{ kind: 'shell' }]],
    ['cover.webp', [{ kind: 'shell' }]],
    ['both.webp', [{ kind: 'shell' }]],
    ['story.js', [{ kind: 'scene', scene: 'right-to-play' }]],
    ['page.webp', [{ kind: 'scene', scene: 'right-to-play' }]],
    ['en.js', [{ kind: 'language', language: 'en', scene: 'right-to-play' }]],
    ['narration/en/ui.0123456789.pack', [{ kind: 'language', language: 'en', scene: 'ui' }]],
    ['narration/ar/story.level2.card.0123456789.pack', [{ kind: 'language', language: 'ar', scene: 'story' }]],
    ['tune.mp3', [{ kind: 'extra' }]],
    ['lake.mp3', [{ kind: 'extra' }]],
    ['rp-01.mp3', [{ kind: 'scene', scene: 'right-to-play' }]],
    ['icons/app-512.png', [{ kind: 'extra' }]],
    ['icons/favicon.svg', [{ kind: 'shell' }]],
    ['latin.woff2', [{ kind: 'shell' }]],
    ['arabic.woff2', [{ kind: 'language', language: 'ar', scene: 'ui' }]],
  ];

  it.each(expected)('%s', (file, groups) => {
    expect(belonging.of(file)).toEqual(groups);
  });

  it('is not decided by every source', () => {
    expect(groupOfSource('src/ui/words.tsx')).toBeNull();
    expect(groupOfSource('scenes/index.ts')).toBeNull();
    expect(groupsOfAsset('assets/stories/right-to-play/rp-01/back.webp')).toBeNull();
  });
});

describe('the list of files', () => {
  const files = ['index.html', 'story.js', 'en.js', 'tune.mp3'].map((path) => ({ path, bytes: 1, sha256: path }));

  it('has each file on its shelf', () => {
    const { shell, extras, scenes, languages } = sortFiles(files, (path) => belonging.of(path));
    expect(shell.map(({ path }) => path)).toEqual(['index.html']);
    expect(extras.map(({ path }) => path)).toEqual(['tune.mp3']);
    expect(scenes['right-to-play']?.map(({ path }) => path)).toEqual(['story.js']);
    expect(languages['en']?.['right-to-play']?.map(({ path }) => path)).toEqual(['en.js']);
  });

  it('has another version when any file has changed', () => {
    const version = (list: typeof files) => sortFiles(list, () => [{ kind: 'shell' }]).version;
    expect(version(files)).toBe(version(files.map((file) => ({ ...file }))));
    expect(version(files)).not.toBe(version(files.map((file) => ({ ...file, sha256: 'x' }))));
  });
});
