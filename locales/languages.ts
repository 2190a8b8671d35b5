/** The eight languages of the game. One appears on child screens once all its words and sound are there. */

export type Tag = 'en' | 'fr' | 'es' | 'ar' | 'zh-Hans' | 'ru' | 'sw' | 'pt';

export interface Language {
  tag: Tag;
  /** Its own name in its own script. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** Which font family its words are set in. */
  script: 'latin' | 'arabic' | 'chinese' | 'cyrillic';
  /** Whether its texts carry vowel marks that can be hidden. */
  vowelMarks?: boolean;
}

export const languages: readonly Language[] = [
  { tag: 'en', name: 'English', direction: 'ltr', script: 'latin' },
  { tag: 'fr', name: 'Français', direction: 'ltr', script: 'latin' },
  { tag: 'es', name: 'Español', direction: 'ltr', script: 'latin' },
  { tag: 'ar', name: 'العربية', direction: 'rtl', script: 'arabic', vowelMarks: true },
  { tag: 'zh-Hans', name: '简体中文', direction: 'ltr', script: 'chinese' },
  { tag: 'ru', name: 'Русский', direction: 'ltr', script: 'cyrillic' },
  { tag: 'sw', name: 'Kiswahili', direction: 'ltr', script: 'latin' },
  { tag: 'pt', name: 'Português', direction: 'ltr', script: 'latin' },
];

/** Languages with every word of the interface, spoken too. */
export const offered: readonly Tag[] = ['en', 'ar'];

export const languageOf = (tag: string): Language =>
  languages.find((language) => language.tag === tag) ?? (languages[0] as Language);

/** The first offered language that matches a wish such as `ar-EG` or `zh-CN`; null when none does. */
export function matching(wishes: readonly string[]): Tag | null {
  for (const wish of wishes) {
    const found = offered.find((tag) => wish.toLowerCase().split('-')[0] === tag.toLowerCase().split('-')[0]);
    if (found) return found;
  }
  return null;
}
