/** Joins the services and shows the app. */
import { render } from 'preact';
import { showLanguage } from './language.ts';
import type { Services } from './services.ts';
import { App } from './app.tsx';
import { soleSettings } from '../core/progress/record.ts';
import { createPacks } from '../services/packs.ts';
import { openSave } from '../services/save.ts';
import { createSounds } from '../services/sounds.ts';
import { createText } from '../services/text.ts';
import { createVoice } from '../services/voice.ts';
import { matching, offered, type Tag } from '../../locales/languages.ts';
import narrationPacks from 'virtual:narration-packs';

const locales = import.meta.glob<{ default: object }>('/locales/*/*.json');

/** The game starts without what was kept when storage is slow to answer; it joins in when it comes. */
const PATIENCE_MS = 400;

const wished = (value: string | null): Tag | null => (value && offered.find((tag) => tag === value)) || null;

/** Four random letters that tell this tab's changes apart from another's; nothing that could name a device. */
const tabTag = () => Math.random().toString(36).slice(2, 6);

export async function start(root: HTMLElement): Promise<void> {
  const query = new URLSearchParams(location.search);
  const asked = { language: wished(query.get('lang')), voice: wished(query.get('voice')) };
  const save = openSave();
  await Promise.race([save.ready, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  const kept = wished(soleSettings(save.progress).language);
  const language = asked.language ?? kept ?? matching(navigator.languages) ?? 'en';
  const text = await createText(locales, language);
  await text.load('ui');
  const sounds = createSounds();
  const voice = createVoice({
    packUrls: (scene, tag) => narrationPacks[tag]?.[scene] ?? [],
    onSpeaking: (speaking) => sounds.duck(speaking),
  });
  voice.setLanguage(asked.voice ?? wished(soleSettings(save.progress).voiceLanguage) ?? language);
  const services: Services = {
    text,
    voice,
    sounds,
    save,
    packs: createPacks(),
    faults: [],
    tag: tabTag(),
    asked,
  };
  showLanguage(services);
  applySettings(services);
  save.watch(() => applySettings(services));
  render(<App services={services} />, root);
}

function applySettings({ save, voice, sounds }: Services): void {
  const settings = soleSettings(save.progress);
  voice.setOn(settings.voice);
  voice.setPace(settings.pace);
  sounds.setOn({ effects: settings.effects, music: settings.music });
  document.documentElement.style.setProperty('--text-scale', String(settings.largeText / 100));
  document.documentElement.toggleAttribute('data-still', settings.stillPictures);
}
