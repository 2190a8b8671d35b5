/** Where the sounds lie. A page's sound is `assets/sounds/pages/<scene>/<page>.mp3`, a story's theme has its id. */
const effects = import.meta.glob<string>('/assets/sounds/effects/*.mp3', {
  eager: true,
  query: '?url',
  import: 'default',
});
const music = import.meta.glob<string>('/assets/sounds/music/*.mp3', { eager: true, query: '?url', import: 'default' });
const pages = import.meta.glob<string>('/assets/sounds/pages/*/*.mp3', {
  eager: true,
  query: '?url',
  import: 'default',
});
const places = import.meta.glob<string>('/assets/sounds/places/*.mp3', {
  eager: true,
  query: '?url',
  import: 'default',
});

const named = (files: Record<string, string>, folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([path, url]) => [path.slice(folder.length, -'.mp3'.length), url]));

export const effectFiles = named(effects, '/assets/sounds/effects/');
export const musicFiles = named(music, '/assets/sounds/music/');
export const pageFiles = named(pages, '/assets/sounds/pages/');
export const placeFiles = named(places, '/assets/sounds/places/');
