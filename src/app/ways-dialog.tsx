import { Dialog } from '../ui/dialog.tsx';
import { useServices } from './services.ts';
import { WaysSettings } from './ways-settings.tsx';

interface Props {
  onClose: () => void;
  onLanguage: () => void;
}

/** "Ways to play": sound, pace, size, stillness, languages. Children alone need these, so there is no gate. */
export function WaysDialog({ onClose, onLanguage }: Props) {
  const { text } = useServices();
  return (
    <Dialog title={text.say('ui', 'ways.title')} closeLabel={text.say('ui', 'ways.close')} onClose={onClose}>
      <WaysSettings onLanguage={onLanguage} />
    </Dialog>
  );
}
