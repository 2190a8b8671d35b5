/** The voice that reads aloud: one at a time, in order, word times told as they sound. It never throws. */
import { animationFrames, playClip, type Clip, type ClipOptions, type Frames, type MakeSound } from './voice-clip.ts';
import { createVoicePacks } from './voice-packs.ts';
import type { NarrationLine, WordSpan } from './narration-pack.ts';

/** A line of a scene's words, by its key in the locale. */
interface Utterance {
  scene: string;
  key: string;
}

export interface Hearing {
  /** This line begins to sound. */
  line?(utterance: Utterance): void;
  /** Its word number `index` sounds; -1 when none does any more. */
  word?(utterance: Utterance, index: number): void;
}

/** `silent`: some of it could not be heard: no sound there, it was refused, or the voice is off. */
export type Outcome = 'finished' | 'stopped' | 'silent';

type Pace = 0.75 | 1 | 1.25;

export interface Voice {
  /** Fetches what a scene, or a part of it, needs in the voice's language; false when it is missing. */
  prepare(scene: string, part?: string): Promise<boolean>;
  /** Says the lines in order, with a short pause between them. Whatever spoke before stops. */
  say(utterances: readonly Utterance[], hearing?: Hearing): Promise<Outcome>;
  /** Says one word of a line. */
  word(utterance: Utterance, index: number): Promise<Outcome>;
  /** Silent at once. */
  stop(): void;
  speaking(): boolean;
  setLanguage(tag: string): void;
  setPace(rate: Pace): void;
  setOn(on: boolean): void;
  /** 0 to 1. Tablets may pass it over. */
  setVolume(volume: number): void;
  /** What failed, for the grown-ups' page. */
  faults(): readonly string[];
}

export interface VoiceOptions {
  /** Addresses of the packs that hold a scene's lines; none where it is not narrated. */
  packUrls(scene: string, language: string): readonly string[];
  /** Told when a voice begins and when it is silent again: music steps back meanwhile. */
  onSpeaking?(speaking: boolean): void;
  fetch?: (url: string) => Promise<Response>;
  player?: () => Promise<MakeSound>;
  frames?: Frames;
}

const PAUSE_MS = 300;

/** A word lights up so much before it sounds: eyes are slower than ears. Seconds. */
const AHEAD = 0.04;

/** A word is cut out with a little air around it. Seconds. */
const AIR = 0.03;

const MOST_FAULTS = 20;

const howler = () => import('./voice-howler.ts').then(({ makeSound }) => makeSound);

/** The word that sounds at a place of the line, or the last that did; -1 before the first. */
export function wordAt(words: readonly WordSpan[], seconds: number): number {
  const later = words.findIndex(([start]) => start > seconds);
  return later === -1 ? words.length - 1 : later - 1;
}

export function createVoice({ onSpeaking, player = howler, frames = animationFrames, ...source }: VoiceOptions): Voice {
  const faults = new Set<string>();
  const fault = (what: string) => faults.size < MOST_FAULTS && faults.add(what);
  const packs = createVoicePacks({ ...source, fault });
  let pace: Pace = 1;
  let volume = 1;
  let on = true;
  /** Counts what was asked for; who finds another number was stopped. */
  let turn = 0;
  let clip: Clip | null = null;
  let endPause: (() => void) | null = null;
  let dim: (() => void) | null = null;
  let talking = false;

  const setTalking = (now: boolean) => {
    if (talking !== now) onSpeaking?.(now);
    talking = now;
  };

  const stop = () => {
    turn += 1;
    clip?.stop();
    clip = null;
    endPause?.();
    dim?.();
    dim = null;
    setTalking(false);
  };

  const begin = () => {
    stop();
    return turn;
  };

  const rest = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, PAUSE_MS / pace);
      endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Plays one sound to its end; a sound that does not decode is tried once more. */
  const play = async (mine: number, options: Omit<ClipOptions, 'rate' | 'volume'>, what: string) => {
    const make = await player().catch(() => null);
    for (let attempt = 0; make && attempt < 2 && mine === turn; attempt += 1) {
      clip = playClip(make, frames, { ...options, rate: pace, volume });
      if (typeof document !== 'undefined' && document.hidden) clip.pause();
      const ending = await clip.ending;
      if (ending !== 'broken') return ending;
      fault(`${what}: cannot be played`);
    }
    return mine === turn ? 'broken' : 'stopped';
  };

  const sayLine = (mine: number, utterance: Utterance, line: NarrationLine, hearing: Hearing) => {
    let lit = -1;
    const light = (index: number) => {
      if (index !== lit) hearing.word?.(utterance, index);
      lit = index;
    };
    dim = () => light(-1);
    const begun = () => {
      setTalking(true);
      hearing.line?.(utterance);
    };
    const at = (seconds: number) => light(wordAt(line.words, seconds + AHEAD * pace));
    return play(mine, { sound: line.sound, begun, at }, `${utterance.scene}/${utterance.key}`);
  };

  const sayAll = async (mine: number, utterances: readonly Utterance[], hearing: Hearing): Promise<Outcome> => {
    let silent = utterances.length > 0 && !on;
    let before = false;
    const page = utterances[0] ? `${utterances[0].scene}/${utterances[0].key}` : '';
    for (const utterance of on ? utterances : []) {
      const line = await packs.find(utterance.scene, utterance.key, page);
      if (line && before && mine === turn) await rest();
      if (mine !== turn) return 'stopped';
      const ending = line ? await sayLine(mine, utterance, line, hearing) : 'broken';
      if (mine !== turn) return 'stopped';
      dim?.();
      before = ending === 'finished';
      silent ||= !before;
      if (ending === 'refused') break;
    }
    return silent ? 'silent' : 'finished';
  };

  const finish = (mine: number) => {
    if (mine === turn) stop();
  };

  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', () => (document.hidden ? clip?.pause() : clip?.resume()));
  }

  return {
    async prepare(scene, part) {
      void player().catch(() => undefined);
      return packs.prepare(scene, part);
    },
    async say(utterances, hearing = {}) {
      const mine = begin();
      const outcome = await sayAll(mine, utterances, hearing);
      finish(mine);
      return outcome;
    },
    async word(utterance, index) {
      const mine = begin();
      if (!on) return 'silent';
      const what = `${utterance.scene}/${utterance.key}`;
      const line = await packs.find(utterance.scene, utterance.key, what);
      if (mine !== turn) return 'stopped';
      const span = line?.words[index];
      if (!line || !span) return 'silent';
      const part = [Math.max(0, span[0] - AIR), span[1] + AIR] as const;
      const ending = await play(mine, { sound: line.sound, part, begun: () => setTalking(true) }, what);
      if (mine !== turn) return 'stopped';
      finish(mine);
      return ending === 'finished' ? 'finished' : 'silent';
    },
    stop,
    speaking: () => talking,
    setLanguage(tag) {
      stop();
      packs.setLanguage(tag);
    },
    setPace(rate) {
      pace = rate;
      clip?.rate(rate);
    },
    setOn(next) {
      if (on && !next) stop();
      on = next;
    },
    setVolume(next) {
      volume = next;
      clip?.volume(next);
    },
    faults: () => [...faults],
  };
}

/** A voice without sound, for tests and for places that have none. */
export function silentVoice(): Voice {
  const nothing = () => undefined;
  return {
    prepare: async () => false,
    say: async () => 'silent',
    word: async () => 'silent',
    stop: nothing,
    speaking: () => false,
    setLanguage: nothing,
    setPace: nothing,
    setOn: nothing,
    setVolume: nothing,
    faults: () => [],
  };
}
