/** Sounds and frames that a test moves on by hand. */
import type { Frames, MakeSound, SoundOptions } from '../../src/services/voice-clip.ts';

export interface FakeSound {
  options: SoundOptions;
  /** What was asked of it, in order. */
  calls: string[];
  seconds: number;
  begin(): void;
}

export interface FakePlayer {
  make: MakeSound;
  sounds: FakeSound[];
  /** Sounds that were made and not yet unloaded. */
  alive(): FakeSound[];
  /** The newest sound; waits for it to be made. */
  next(): Promise<FakeSound>;
}

export const soon = () => new Promise((resolve) => setTimeout(resolve, 0));

export function fakePlayer(): FakePlayer {
  const sounds: FakeSound[] = [];
  let taken = 0;
  return {
    sounds,
    alive: () => sounds.filter(({ calls }) => !calls.includes('unload')),
    async next() {
      for (let wait = 0; wait < 100 && sounds.length <= taken; wait += 1)
        await new Promise((done) => setTimeout(done, 10));
      const sound = sounds[taken];
      if (!sound) throw new Error('No sound was made');
      taken += 1;
      return sound;
    },
    make(options) {
      const sound: FakeSound = { options, calls: [], seconds: 0, begin: () => options.onplay() };
      sounds.push(sound);
      const call = (name: string) => sound.calls.push(name);
      return {
        play: (what) => call(`play ${what ?? 'all'}`),
        pause: () => call('pause'),
        unload: () => call('unload'),
        rate: (rate) => call(`rate ${rate}`),
        volume: (volume) => call(`volume ${volume}`),
        seek: () => sound.seconds,
      };
    },
  };
}

export interface FakeFrames {
  frames: Frames;
  /** One frame later. */
  frame(now?: number): void;
  running(): number;
}

export function fakeFrames(): FakeFrames {
  const watching = new Set<(now: number) => void>();
  return {
    frames(callback) {
      watching.add(callback);
      return () => watching.delete(callback);
    },
    frame(now = 0) {
      for (const callback of watching) callback(now);
    },
    running: () => watching.size,
  };
}
