import './kind-way-on.css';
import { useEffect, useRef } from 'preact/hooks';
import { RoundButton } from '../ui/round-button.tsx';
import type { Keys } from '../../locales/keys.ts';
import { sangoPictures } from './sango-pictures.ts';
import type { ScreenProps } from './screen.ts';
import { useServices } from './services.ts';
import { useShownText } from './shown-text.ts';

interface Props extends Pick<ScreenProps, 'onPlace'> {
  line: Extract<Keys<'ui'>, `sango.${string}`>;
  onHome: () => void;
}

/** Sango, one calm sentence, one way on. */
export function KindWayOn({ line, onPlace, onHome }: Props) {
  const { text, voice } = useServices();
  const shown = useShownText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    onPlace({ state: 'ready' });
    heading.current?.focus();
    void voice.say([{ scene: 'ui', key: line }]);
    return () => voice.stop();
  }, [line]);
  return (
    <div class="way-on">
      <img src={sangoPictures.stand} alt="" />
      <h1 ref={heading} tabIndex={-1}>
        {shown(text.say('ui', line))}
      </h1>
      <RoundButton action="home" icon="home" label={text.say('ui', 'shelf.to-shelf')} onPress={onHome} main />
    </div>
  );
}
