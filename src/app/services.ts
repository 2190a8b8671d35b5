/** What the screens work with, handed down by context; every part has a fake for tests. */
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { changedSettings, nextStamp } from '../core/progress/change.ts';
import { soleSettings, type Progress, type Settings, type Stamp } from '../core/progress/record.ts';
import type { Packs } from '../services/packs.ts';
import type { Save } from '../services/save.ts';
import type { Sounds } from '../services/sounds.ts';
import type { Text } from '../services/text.ts';
import type { Voice } from '../services/voice.ts';
import type { Tag } from '../../locales/languages.ts';

export interface Fault {
  kind: 'picture' | 'voice' | 'script';
  what: string;
}

export interface Services {
  text: Text;
  voice: Voice;
  sounds: Sounds;
  save: Save;
  packs: Packs;
  /** What went wrong in this visit, for the grown-ups' page only. */
  faults: Fault[];
  /** Marks this tab's changes in the record. */
  tag: string;
  /** Languages asked for by the address; they win for this visit and are not kept. */
  asked: { language: Tag | null; voice: Tag | null };
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('A screen was shown outside the app');
  return services;
}

/** The record as it stands; shows again after every change. */
export function useProgress(): Progress {
  const { save } = useServices();
  const [progress, setProgress] = useState(save.progress);
  useEffect(() => save.watch(() => setProgress(save.progress)), [save]);
  return progress;
}

export const useSettings = (): Settings => soleSettings(useProgress());

/** Applies a change of the record with the next order mark. */
export function remember(services: Services, apply: (progress: Progress, stamp: Stamp) => Progress): void {
  void services.save.change((progress) => apply(progress, nextStamp(progress, services.tag)));
}

export const changeSettings = (services: Services, change: Partial<Settings>): void =>
  remember(services, (progress, stamp) => changedSettings(progress, change, stamp));
