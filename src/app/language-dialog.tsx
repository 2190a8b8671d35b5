import { languageOf, offered } from '../../locales/languages.ts';
import { Dialog } from '../ui/dialog.tsx';
import './language-dialog.css';
import { useServices } from './services.ts';
import { chooseLanguage } from './language.ts';

interface Props {
  onClose: () => void;
  onLanguage: () => void;
}

/** Each language by its own name in its own script; one press says hello and switches all words. */
export function LanguageDialog({ onClose, onLanguage }: Props) {
  const services = useServices();
  const { text, voice } = services;
  return (
    <Dialog title={text.say('ui', 'home.languages')} closeLabel={text.say('ui', 'ways.close')} onClose={onClose}>
      <div class="languages">
        {offered.map((tag) => {
          const { name, direction } = languageOf(tag);
          return (
            <button
              key={tag}
              type="button"
              class="language"
              lang={tag}
              dir={direction}
              data-language={tag}
              aria-pressed={tag === text.language}
              onClick={() => {
                void chooseLanguage(services, tag).then((done) => {
                  if (!done) return;
                  onLanguage();
                  void voice.say([{ scene: 'ui', key: 'sango.hello' }]);
                });
              }}
            >
              {name}
            </button>
          );
        })}
      </div>
    </Dialog>
  );
}
