/** The language of the words, in the document and in the record. */
import { languageOf, type Tag } from '../../locales/languages.ts';
import { soleSettings } from '../core/progress/record.ts';
import { changeSettings, type Services } from './services.ts';

/** The document follows the language of the words. */
export function showLanguage({ text }: Services): void {
  const { tag, direction } = languageOf(text.language);
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = text.say('ui', 'name');
}

/** Another language for the words, and for the voice unless it was chosen apart. */
export async function chooseLanguage(services: Services, language: Tag): Promise<boolean> {
  if (!(await services.text.use(language))) return false;
  services.asked.language = null;
  const settings = soleSettings(services.save.progress);
  if (!settings.voiceLanguage && !services.asked.voice) services.voice.setLanguage(language);
  showLanguage(services);
  changeSettings(services, { language });
  return true;
}
