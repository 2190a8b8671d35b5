/**
 * Quiet loops behind everything: a screen's theme, the air of a place. One of its kind plays at a time; it steps back
 * while a voice speaks and is gone while the page is hidden. The browser repeats it: no frame and no short timer runs.
 */
import music from '../../assets/sounds/music/loops.json';
import places from '../../assets/sounds/places/loops.json';
import { calmly } from './calmly.ts';
import type { MakePlayer, Player } from './player.ts';

interface LoopFile {
  /** Without the margins. */
  seconds: number;
  /** LUFS, as measured. */
  loudness: number;
}

interface LoopKind {
  files: Readonly<Record<string, LoopFile>>;
  /** Factor that the files are played at. */
  level: number;
}

export const THEMES: LoopKind = { files: music, level: 0.3 };
export const PLACES: LoopKind = { files: places, level: 0.4 };

/** Factor while a voice speaks. With it a loop lies more than 20 dB under the voice; a test computes how much. */
export const DUCKED = 0.5;

/** A file has so much of its loop before and behind it, so that the seam cannot be heard. */
const MARGIN_MS = 500;
const FADE_MS = 300;

export interface Loop {
  /** The one that fits; null for none. A name without a file is silent. */
  want(name: string | null): void;
  setOn(on: boolean): void;
  /** 0 to 1. */
  setVolume(volume: number): void;
  duck(speaking: boolean): void;
  hide(hidden: boolean): void;
}

/** `urls` are the addresses of the files by name; `start` gives the player once it is there, or null. */
export function createLoop(
  { files, level }: LoopKind,
  urls: Readonly<Record<string, string>>,
  start: () => Promise<MakePlayer | null>,
): Loop {
  let wanted: string | null = null;
  let on = false;
  let hidden = false;
  let speaking = false;
  let volume = 1;
  let playing: { name: string; player: Player } | null = null;

  const loudness = () => level * volume * (speaking ? DUCKED : 1);
  const due = () => (on && !hidden ? wanted : null);
  const tune = async () => {
    const name = due();
    if (playing && playing.name === name) return;
    playing?.player.unload();
    playing = null;
    const url = name && urls[name];
    const file = name && files[name];
    if (!url || !file) return;
    const make = await start();
    if (!make || name !== due() || playing) return;
    const loop: [number, number, boolean] = [MARGIN_MS, file.seconds * 1000, true];
    const player = make({ src: [url], format: ['mp3'], volume: loudness(), sprite: { loop } });
    playing = { name, player };
    player.play('loop');
  };
  const tuneCalmly = () => void tune().catch(() => undefined);

  return {
    want(name) {
      wanted = name;
      tuneCalmly();
    },
    setOn(next) {
      on = next;
      tuneCalmly();
    },
    setVolume(next) {
      volume = next;
      calmly(() => playing?.player.volume(loudness()));
    },
    duck(now) {
      if (now === speaking) return;
      const before = loudness();
      speaking = now;
      calmly(() => playing?.player.fade(before, loudness(), FADE_MS));
    },
    hide(now) {
      hidden = now;
      tuneCalmly();
    },
  };
}
