import { useEffect } from 'preact/hooks';
import { Dialog } from '../ui/dialog.tsx';
import { RoundButton } from '../ui/round-button.tsx';
import './help-dialog.css';
import { sangoPictures } from './sango-pictures.ts';
import { useServices } from './services.ts';
import { useShownText } from './shown-text.ts';

const LINES = ['help.1', 'help.2', 'help.3', 'help.4'] as const;

/** Who can help and what to say, read aloud; one press away from every screen. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { text, voice } = useServices();
  const shown = useShownText();
  const read = () => void voice.say(['help.title', ...LINES].map((key) => ({ scene: 'ui', key })));
  useEffect(() => {
    read();
    return () => voice.stop();
  }, []);
  return (
    <Dialog title={shown(text.say('ui', 'help.title'))} closeLabel={text.say('ui', 'help.close')} onClose={onClose}>
      <div class="help">
        <img src={sangoPictures.point} alt="" />
        <ol class="help-lines">
          {LINES.map((key) => (
            <li key={key}>{shown(text.say('ui', key))}</li>
          ))}
        </ol>
        <RoundButton action="listen" icon="listen" label={text.say('ui', 'story.listen')} onPress={read} />
      </div>
    </Dialog>
  );
}
