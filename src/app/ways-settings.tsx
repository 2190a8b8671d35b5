/** The settings a child may change; the same rows stand on the grown-ups' page. */
import type { Pace, ScanSeconds, Settings } from '../core/progress/record.ts';
import type { Keys } from '../../locales/keys.ts';
import { languageOf, offered, type Tag } from '../../locales/languages.ts';
import type { IconName } from '../ui/icons.tsx';
import { Setting, type Option } from '../ui/setting.tsx';
import { changeSettings, useServices, useSettings } from './services.ts';
import { chooseLanguage } from './language.ts';

type Switch = 'voice' | 'effects' | 'music' | 'captions' | 'stillPictures' | 'shortcuts';

const switches = [
  { name: 'voice', title: 'ways.voice', icon: 'listen' },
  { name: 'effects', title: 'ways.effects', icon: 'play' },
  { name: 'music', title: 'ways.music', icon: 'music' },
  { name: 'captions', title: 'ways.captions', icon: 'captions' },
  { name: 'stillPictures', title: 'ways.still', icon: 'eye' },
  { name: 'shortcuts', title: 'ways.shortcuts', icon: 'words' },
] as const satisfies readonly { name: Switch; title: string; icon: IconName }[];

export function WaysSettings({ onLanguage }: { onLanguage: () => void }) {
  const services = useServices();
  const { text, voice } = services;
  const settings = useSettings();
  const change = (part: Partial<Settings>) => changeSettings(services, part);
  const say = (key: Keys<'ui'>) => text.say('ui', key);
  const onOff: Option<boolean>[] = [
    { value: true, label: say('ways.on') },
    { value: false, label: say('ways.off') },
  ];
  /** Says what was changed and to what, for those who do not read. */
  const tell = (...keys: Keys<'ui'>[]) => void voice.say(keys.map((key) => ({ scene: 'ui/more', key })));
  const paces: Option<Pace>[] = [
    { value: 0.75, label: say('ways.slow'), icon: 'turtle' },
    { value: 1, label: say('ways.normal') },
    { value: 1.25, label: say('ways.quick'), icon: 'hare' },
  ];
  const sizes = ([100, 125, 150, 200] as const).map((value) => ({
    value,
    label: new Intl.NumberFormat(text.language, { style: 'percent' }).format(value / 100),
  }));
  const tongues = offered.map((tag) => ({ value: tag, label: languageOf(tag).name, lang: tag }));
  const speaks = (settings.voiceLanguage ?? text.language) as Tag;

  const scanning: Option<Settings['scanning']>[] = [
    { value: 'off', label: say('ways.scan-off') },
    { value: 'one', label: say('ways.scan-one') },
    { value: 'two', label: say('ways.scan-two') },
  ];
  const seconds = new Intl.NumberFormat(text.language, { style: 'unit', unit: 'second', unitDisplay: 'short' });
  const scanPaces = ([1, 2, 3, 5, 8] as const).map((value) => ({ value, label: seconds.format(value) }));

  return (
    <div class="settings">
      <Setting
        name="readAloud"
        title={say('ways.reading')}
        value={settings.readAloud}
        options={[
          { value: true, label: say('ways.read-aloud'), icon: 'listen' },
          { value: false, label: say('ways.read-myself'), icon: 'pages' },
        ]}
        onChange={(readAloud) => {
          change({ readAloud });
          tell(readAloud ? 'ways.read-aloud' : 'ways.read-myself');
        }}
      />
      <Setting
        name="pace"
        icon="speed"
        title={say('ways.pace')}
        value={settings.pace}
        options={paces}
        onChange={(pace) => {
          change({ pace });
          tell('ways.pace', pace < 1 ? 'ways.slow' : pace > 1 ? 'ways.quick' : 'ways.normal');
        }}
      />
      <Setting
        name="largeText"
        title={say('ways.text-size')}
        value={settings.largeText}
        options={sizes}
        onChange={(largeText) => {
          change({ largeText });
          tell('ways.text-size');
        }}
      />
      <Setting
        name="language"
        icon="language"
        title={say('ways.text-language')}
        value={text.language}
        options={tongues}
        onChange={(tag) => void chooseLanguage(services, tag).then(onLanguage)}
      />
      <Setting
        name="voiceLanguage"
        icon="talk"
        title={say('ways.voice-language')}
        value={speaks}
        options={tongues}
        onChange={(tag) => {
          services.asked.voice = null;
          voice.setLanguage(tag);
          change({ voiceLanguage: tag });
          tell('ways.voice-language');
        }}
      />
      {languageOf(text.language).vowelMarks && (
        <Setting
          name="vowelMarks"
          title={say('ways.vowel-marks')}
          value={settings.vowelMarks ?? true}
          options={onOff}
          onChange={(vowelMarks) => {
            change({ vowelMarks });
            tell('ways.vowel-marks', vowelMarks ? 'ways.on' : 'ways.off');
          }}
        />
      )}
      {switches.map(({ name, title, icon }) => (
        <Setting
          key={name}
          name={name}
          title={say(title)}
          icon={icon}
          value={settings[name]}
          options={onOff}
          onChange={(value) => {
            change({ [name]: value });
            tell(title, value ? 'ways.on' : 'ways.off');
          }}
        />
      ))}
      <Setting
        name="scanning"
        title={say('ways.scanning')}
        icon="hand"
        value={settings.scanning}
        options={scanning}
        onChange={(value) => {
          change({ scanning: value });
          tell('ways.scanning', `ways.scan-${value}`);
        }}
      />
      {settings.scanning === 'one' && (
        <Setting<ScanSeconds>
          name="scanSeconds"
          title={say('ways.scan-pace')}
          icon="speed"
          value={settings.scanSeconds}
          options={scanPaces}
          onChange={(scanSeconds) => {
            change({ scanSeconds });
            tell('ways.scan-pace');
          }}
        />
      )}
    </div>
  );
}
