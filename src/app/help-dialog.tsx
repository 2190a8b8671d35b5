import { useEffect } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { RoundButton } from '../ui/round-button.tsx';
import { Words } from '../ui/words.tsx';
import './help-dialog.css';
import { sangoPictures } from './sango-pictures.ts';
import { useServices } from './services.ts';
import { useShownText } from './shown-text.ts';
import { useNarration } from './story/use-narration.ts';
import type { Keys } from '../../locales/keys.ts';

const LINES = [
  ['help.1', 'grown-ups'],
  ['help.2', 'talk'],
  ['help.3', 'again'],
  ['help.4', 'help'],
] as const satisfies readonly (readonly [Keys<'ui'>, IconName])[];

/** Who can help and what to say, with a picture each and read aloud; one press away from every screen. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { text, faults } = useServices();
  const shown = useShownText();
  const narration = useNarration((what) => faults.push({ kind: 'voice', what }));
  const here = (key: string) => ({ scene: 'ui', key });
  const read = () => void narration.say(['help.title', ...LINES.map(([key]) => key)].map(here));
  useEffect(read, []);
  return (
    <Dialog title={shown(text.say('ui', 'help.title'))} closeLabel={text.say('ui', 'help.close')} onClose={onClose}>
      <div class="help">
        <img src={sangoPictures.point} alt="" />
        <ol class="help-lines">
          {LINES.map(([key, icon]) => (
            <li key={key}>
              <span class="help-icon">
                <Icon name={icon} />
              </span>
              <Words
                text={shown(text.say('ui', key))}
                speaking={narration.line?.key === key ? narration.word : -1}
                onWord={(index) => index >= 0 && narration.sayWord(here(key), index)}
              />
            </li>
          ))}
        </ol>
        <RoundButton action="listen" icon="listen" label={text.say('ui', 'story.listen')} onPress={read} />
      </div>
    </Dialog>
  );
}
