import { withoutVowelMarks } from '../core/words.ts';
import { languageOf } from '../../locales/languages.ts';
import { useServices, useSettings } from './services.ts';

/** How a text is shown: with vowel marks unless they are switched off. `young` readers see them by default. */
export function useShownText(young = true): (text: string) => string {
  const { text } = useServices();
  const { vowelMarks } = useSettings();
  const bare = languageOf(text.language).vowelMarks && !(vowelMarks ?? young);
  return bare ? withoutVowelMarks : (words) => words;
}
