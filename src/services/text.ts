/** Words in the child's language. The only door to i18next. */
import i18next, { type i18n } from 'i18next';
import type { Keys, SceneOfWords } from '../../locales/keys.ts';
import type { Tag } from '../../locales/languages.ts';

type Values = Readonly<Record<string, string | number>>;

export interface Text {
  readonly language: Tag;
  /** Fetches a scene's words in a language; false when it has none. */
  load(scene: SceneOfWords, language?: Tag): Promise<boolean>;
  /** Switches to a language whose interface words could be fetched; false leaves all as it was. */
  use(language: Tag): Promise<boolean>;
  /** The words of a key; empty when they are missing, never the key itself. */
  say<Scene extends SceneOfWords>(scene: Scene, key: Keys<Scene>, values?: Values): string;
  /** As `say`, for keys a scene's data names. */
  find(scene: SceneOfWords, key: string, values?: Values): string;
}

type Load = () => Promise<{ default: object }>;

/** `files` are the locale files by their path, as `import.meta.glob` gives them. */
export async function createText(files: Readonly<Record<string, Load>>, first: Tag): Promise<Text> {
  const words: i18n = i18next.createInstance();
  await words.init({ lng: first, fallbackLng: false, resources: {}, interpolation: { escapeValue: false } });

  async function load(scene: SceneOfWords, language: Tag = words.language as Tag): Promise<boolean> {
    if (words.hasResourceBundle(language, scene)) return true;
    const file = files[`/locales/${language}/${scene}.json`];
    if (!file) return false;
    const read = await file().catch(() => null);
    if (!read) return false;
    words.addResourceBundle(language, scene, read.default);
    return true;
  }

  function find(scene: SceneOfWords, key: string, values: Values = {}): string {
    const options = { ns: scene, ...written(values, words.language) };
    return words.exists(key, options) ? words.t(key, options) : '';
  }

  return {
    get language() {
      return words.language as Tag;
    },
    load,
    async use(language) {
      if (!(await load('ui', language))) return false;
      await words.changeLanguage(language);
      return true;
    },
    say: find,
    find,
  };
}

/** Numbers as the language writes them; a `count` stays a number, for it also chooses the plural. */
function written(values: Values, language: string): Values {
  const numbers = new Intl.NumberFormat(language);
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' && name !== 'count' ? numbers.format(value) : value,
  ]);
  return Object.fromEntries(entries) as Values;
}
