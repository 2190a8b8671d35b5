/**
 * Everything that sounds beside the voice: short effects, the sound of a page, quiet music. All may be missing or
 * refused: nothing here throws, and nothing that matters is told by sound alone.
 */
import { effectFiles, musicFiles, pageFiles } from './sounds-files.ts';

type Effect = 'choose' | 'no' | 'page' | 'pop' | 'sparkle' | 'tap' | 'whoosh' | 'yes';
type Music = 'home' | 'story';

export interface Sounds {
  play(effect: Effect): void;
  /** Plays a page's own sound and ends that of the page before; false when it has none or effects are off. */
  page(scene: string, page: string): boolean;
  /** Silences effects and the page. */
  stop(): void;
  /** The music that fits the place; heard only where music is on. */
  music(piece: Music | null): void;
  /** Music steps back while a voice speaks. */
  duck(speaking: boolean): void;
  setOn(on: { effects: boolean; music: boolean }): void;
  /** 0 to 1 each. */
  setVolume(volume: { effects: number; music: number }): void;
}

/** The part of howler that is used. */
interface Player {
  play(sprite?: string): unknown;
  stop(): unknown;
  unload(): unknown;
  volume(volume: number): unknown;
  fade(from: number, to: number, milliseconds: number): unknown;
}

export interface PlayerOptions {
  src: string[];
  format: string[];
  volume: number;
  sprite?: { [name: string]: [startMs: number, lengthMs: number, loop: boolean] };
}

export type MakePlayer = (options: PlayerOptions) => Player;

/** Addresses of the sounds by name; a page's name is `scene/page`. */
interface SoundFiles {
  effects: Readonly<Record<string, string>>;
  music: Readonly<Record<string, string>>;
  pages: Readonly<Record<string, string>>;
}

export interface SoundsOptions {
  files?: SoundFiles;
  player?: () => Promise<MakePlayer>;
  /** Calls when the first screen has settled: effects are fetched then, so that the first touch can sound. */
  idle?: (ready: () => void) => void;
}

/** The pieces have half a second of lead before and behind the loop, so that its seam cannot be heard. */
const LOOPS: Readonly<Record<Music, [number, number, boolean]>> = {
  home: [500, 24_000, true],
  story: [500, 25_600, true],
};

/** The files lie 10 and 14 dB under the voice; this brings them to 20 or more. */
const MUSIC = 0.3;
const DUCKED = 0.5;
const FADE_MS = 300;

const howler = () => import('./voice-howler.ts').then(({ makePlayer }) => makePlayer);

function whenIdle(ready: () => void): void {
  if (typeof document === 'undefined') return;
  const later = () => setTimeout(ready, 1500);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}

const own: SoundFiles = { effects: effectFiles, music: musicFiles, pages: pageFiles };

export function createSounds({ files = own, player = howler, idle = whenIdle }: SoundsOptions = {}): Sounds {
  const effects = new Map<string, Player>();
  let make: MakePlayer | null = null;
  let on = { effects: true, music: false };
  let volume = { effects: 1, music: 1 };
  let wanted: Music | null = null;
  let playing: { piece: Music; player: Player } | null = null;
  let speaking = false;
  let page: Player | null = null;
  /** Counts pages, so that a late sound finds its page gone. */
  let asked = 0;

  const calmly = (action: () => unknown) => {
    try {
      action();
    } catch {
      // Nothing here matters enough to disturb play.
    }
  };
  const start = async () => {
    make ??= await player().catch(() => null);
    return make;
  };
  const sound = (url: string) => make?.({ src: [url], format: ['mp3'], volume: volume.effects }) ?? null;

  const effect = (name: string): Player | null => {
    const known = effects.get(name);
    const url = files.effects[name];
    if (known || !url) return known ?? null;
    const made = sound(url);
    if (made) effects.set(name, made);
    return made;
  };

  const loudness = () => MUSIC * volume.music * (speaking ? DUCKED : 1);
  const tune = async () => {
    const piece = on.music ? wanted : null;
    if (playing?.piece === piece) return;
    playing?.player.unload();
    playing = null;
    const url = piece && files.music[piece];
    if (!piece || !url || !(await start()) || !make || piece !== wanted || !on.music || playing) return;
    const loop = make({ src: [url], format: ['mp3'], volume: loudness(), sprite: { loop: LOOPS[piece] } });
    playing = { piece, player: loop };
    loop.play('loop');
  };
  const tuneCalmly = () => void tune().catch(() => undefined);

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
    music(piece) {
      wanted = piece;
      tuneCalmly();
    },
    duck(now) {
      if (now === speaking) return;
      const before = loudness();
      speaking = now;
      calmly(() => playing?.player.fade(before, loudness(), FADE_MS));
    },
    setOn(next) {
      on = { ...next };
      if (!on.effects) calmly(silence);
      tuneCalmly();
    },
    setVolume(next) {
      volume = { ...next };
      calmly(() => {
        for (const each of effects.values()) each.volume(volume.effects);
        playing?.player.volume(loudness());
      });
    },
  };
}
