/**
 * Everything that sounds beside the voice: short effects, the sound of a page, quiet music, the air of a place. All may
 * be missing or refused: nothing here throws, and nothing that matters is told by sound alone.
 */
import { calmly } from './calmly.ts';
import { createLoop, PLACES, THEMES } from './loops.ts';
import type { MakePlayer, Player } from './player.ts';
import { effectFiles, musicFiles, pageFiles, placeFiles } from './sounds-files.ts';

export type Effect = 'choose' | 'ending' | 'no' | 'page' | 'pop' | 'sparkle' | 'tap' | 'whoosh' | 'yes';

export interface Sounds {
  play(effect: Effect): void;
  /** Plays a page's own sound and ends that of the page before; false when it has none or effects are off. */
  page(scene: string, page: string): boolean;
  /** Silences effects and the page. */
  stop(): void;
  /** The theme of a screen, a story's by its id; heard only where music is on. */
  music(theme: string | null): void;
  /** Where the page plays: its air is heard with the effects. */
  place(place: string | null): void;
  /** Music and place step back while a voice speaks. */
  duck(speaking: boolean): void;
  setOn(on: { effects: boolean; music: boolean }): void;
  /** 0 to 1 each. */
  setVolume(volume: { effects: number; music: number }): void;
}

/** Addresses of the sounds by name; a page's name is `scene/page`. */
interface SoundFiles {
  effects: Readonly<Record<string, string>>;
  music: Readonly<Record<string, string>>;
  pages: Readonly<Record<string, string>>;
  places: Readonly<Record<string, string>>;
}

export interface SoundsOptions {
  files?: SoundFiles;
  player?: () => Promise<MakePlayer>;
  /** Calls when the first screen has settled: effects are fetched then, so that the first touch can sound. */
  idle?: (ready: () => void) => void;
  /** Calls whenever the page is hidden or shown again. */
  seen?: (tell: (hidden: boolean) => void) => void;
}

const howler = () => import('./voice-howler.ts').then(({ makePlayer }) => makePlayer);

function whenIdle(ready: () => void): void {
  if (typeof document === 'undefined') return;
  const later = () => setTimeout(ready, 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

function whenSeen(tell: (hidden: boolean) => void): void {
  if (typeof document === 'undefined') return;
  document.addEventListener('visibilitychange', () => tell(document.hidden));
}

const own: SoundFiles = { effects: effectFiles, music: musicFiles, pages: pageFiles, places: placeFiles };

export function createSounds(options: SoundsOptions = {}): Sounds {
  const { files = own, player = howler, idle = whenIdle, seen = whenSeen } = options;
  const effects = new Map<string, Player>();
  let make: MakePlayer | null = null;
  let on = { effects: true, music: false };
  let volume = { effects: 1, music: 1 };
  let page: Player | null = null;
  /** Counts pages, so that a late sound finds its page gone. */
  let asked = 0;

  const start = async () => {
    make ??= await player().catch(() => null);
    return make;
  };
  const sound = (url: string) => make?.({ src: [url], format: ['mp3'], volume: volume.effects }) ?? null;
  const theme = createLoop(THEMES, files.music, start);
  const air = createLoop(PLACES, files.places, start);
  air.setOn(on.effects);

  const effect = (name: string): Player | null => {
    const known = effects.get(name);
    const url = files.effects[name];
    if (known || !url) return known ?? null;
    const made = sound(url);
    if (made) effects.set(name, made);
    return made;
  };

  const leavePage = () => {
    asked += 1;
    page?.unload();
    page = null;
  };
  const openPage = async (url: string) => {
    leavePage();
    const mine = asked;
    await start();
    if (mine !== asked) return;
    page = sound(url);
    page?.play();
  };
  const silence = () => {
    for (const each of effects.values()) each.stop();
    leavePage();
  };

  idle(() => {
    if (on.effects) void start().then(() => calmly(() => Object.keys(files.effects).forEach(effect)));
  });
  seen((hidden) => {
    if (hidden) calmly(silence);
    theme.hide(hidden);
    air.hide(hidden);
  });

  return {
    play(name) {
      if (!on.effects) return;
      if (make) calmly(() => effect(name)?.play());
      else void start().then(() => calmly(() => effect(name)?.play()));
    },
    page(scene, name) {
      const url = files.pages[`${scene}/${name}`];
      calmly(leavePage);
      if (!url || !on.effects) return false;
      void openPage(url).catch(() => undefined);
      return true;
    },
    stop: () => calmly(silence),
    music: theme.want,
    place: air.want,
    duck(speaking) {
      theme.duck(speaking);
      air.duck(speaking);
    },
    setOn(next) {
      on = { ...next };
      if (!on.effects) calmly(silence);
      theme.setOn(on.music);
      air.setOn(on.effects);
    },
    setVolume(next) {
      volume = { ...next };
      calmly(() => effects.forEach((each) => each.volume(volume.effects)));
      theme.setVolume(volume.music);
      air.setVolume(volume.effects);
    },
  };
}
