/** The first screen: Sango, two doors that tell themselves apart without words, languages, sound, grown-ups. */
import './home.css';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../ui/icons.tsx';
import { RoundButton } from '../../ui/round-button.tsx';
import { useSteadyPress } from '../../ui/steady-press.ts';
import { placeToGoOn } from '../../core/progress/change.ts';
import type { Route } from '../../core/route.ts';
import { stories, activities } from '../../../scenes/index.ts';
import { changeSettings, useProgress, useServices, useSettings } from '../services.ts';
import { begunActivity } from '../begun.ts';
import { homePictures } from './home-pictures.ts';
import { useShownText } from '../shown-text.ts';
import type { ScreenProps } from '../screen.ts';

export function Home({ lost, go, onPlace, onLanguages, onHelp, onWays }: ScreenProps & { lost: boolean }) {
  const services = useServices();
  const { text, voice, packs, sounds } = services;
  const shown = useShownText();
  const settings = useSettings();
  const goOn = useGoOn();
  const [greeted, setGreeted] = useState(false);
  const say = (key: Parameters<typeof text.say<'ui'>>[1]) => shown(text.say('ui', key));
  const forgetful = services.save.saving === 'memory' || services.save.saving === 'full';
  const greeting = lost ? 'sango.lost' : forgetful ? 'sango.forgetful' : goOn ? 'sango.welcome' : 'sango.hello';

  useEffect(() => {
    onPlace({ state: 'ready' });
    void packs.applyUpdate();
    void voice.prepare('ui');
    sounds.music('home');
    return () => {
      voice.stop();
      sounds.music(null);
    };
  }, []);

  const greet = () => {
    setGreeted(true);
    void voice.say([{ scene: 'ui', key: greeting }]);
  };

  return (
    <div class="home" onClick={(event) => !greeted && !(event.target as Element).closest('button, a') && greet()}>
      <img class="home-back" src={homePictures.back} alt="" />
      <h1 class="unseen">{text.say('ui', 'name')}</h1>
      <button type="button" class="home-hello" data-action="listen" onClick={greet}>
        <img src={homePictures.logo} alt="" draggable={false} />
        <span>{say(greeting)}</span>
      </button>
      <nav class="home-doors" aria-label={say('home.main')}>
        <Door
          screen="storybook"
          image={homePictures.storybook}
          title={say('home.storybook')}
          note={say('home.storybook-for')}
          go={go}
        />
        {goOn && (
          <button type="button" class="home-go-on" data-action="continue" onClick={() => go(goOn.route)}>
            <img src={goOn.cover} alt="" draggable={false} />
            <span>{say('home.go-on')}</span>
            <Icon name="play" />
          </button>
        )}
        <Door
          screen="workbook"
          image={homePictures.workbook}
          title={say('home.workbook')}
          note={say('home.workbook-for')}
          go={go}
        />
      </nav>
      <RoundButton className="home-help" action="help" icon="help" label={say('help.open')} onPress={onHelp} />
      <RoundButton
        className="home-languages"
        action="languages"
        icon="language"
        label={say('home.languages')}
        onPress={onLanguages}
      />
      <RoundButton
        className="home-sound"
        action="sound"
        icon={settings.voice ? 'listen' : 'silent'}
        label={say(settings.voice ? 'home.sound-on' : 'home.sound-off')}
        onPress={() => changeSettings(services, { voice: !settings.voice, effects: !settings.voice })}
      />
      <RoundButton
        className="home-settings"
        action="settings"
        icon="settings"
        label={say('ways.title')}
        onPress={onWays}
      />
      <RoundButton
        className="home-grown-ups"
        action="grown-ups"
        icon="grown-ups"
        label={say('home.grown-ups')}
        onPress={() => go({ screen: 'grown-ups' })}
      />
    </div>
  );
}

interface DoorProps {
  screen: 'storybook' | 'workbook';
  image: string;
  title: string;
  note: string;
  go: ScreenProps['go'];
}

function Door({ screen, image, title, note, go }: DoorProps) {
  const press = useSteadyPress(() => go({ screen }));
  return (
    <button type="button" class={`door door-${screen}`} data-action={screen} onClick={press}>
      <img src={image} alt="" draggable={false} />
      <span class="door-words">
        <strong>{title}</strong> <span class="door-note">{note}</span>
      </span>
      <span class="door-arrow">
        <Icon name="next" />
      </span>
    </button>
  );
}

/** The scene left in the middle, if any: a story before an activity. */
function useGoOn(): { route: Route; cover: string } | null {
  const progress = useProgress();
  const { text } = useServices();
  const story = stories.find((row) => row.languages.includes(text.language) && placeToGoOn(progress, row.id));
  if (story) return { route: { screen: 'story', id: story.id }, cover: story.cover };
  for (const row of activities) {
    const level = row.languages.includes(text.language) && begunActivity(progress, row.id);
    if (level) return { route: { screen: 'activity', id: row.id, level }, cover: row.cover };
  }
  return null;
}
