/** One sound of a voice, played once through a media element, so that another pace keeps its pitch. */

/** The part of howler that is used; tests bring their own. */
interface Sound {
  play(sprite?: string | number): unknown;
  pause(): unknown;
  unload(): unknown;
  rate(rate: number): unknown;
  volume(volume: number): unknown;
  /** Seconds from the start of the file; anything else while it is not known. */
  seek(): unknown;
}

export interface SoundOptions {
  src: string[];
  format: string[];
  html5: boolean;
  rate: number;
  volume: number;
  sprite?: { [name: string]: [startMs: number, lengthMs: number] };
  onplay(): void;
  onend(): void;
  onloaderror(): void;
  onplayerror(): void;
}

export type MakeSound = (options: SoundOptions) => Sound;

/** Calls back for each frame with a time in milliseconds until the returned function is called. */
export type Frames = (callback: (now: number) => void) => () => void;

/** `broken`: it cannot be decoded, or it stands still. `refused`: the browser wants a touch first. */
type Ending = 'finished' | 'stopped' | 'broken' | 'refused';

export interface Clip {
  ending: Promise<Ending>;
  stop(): void;
  pause(): void;
  resume(): void;
  rate(rate: number): void;
  volume(volume: number): void;
}

export interface ClipOptions {
  sound: Blob;
  rate: number;
  volume: number;
  /** Only this part of the sound, in seconds. */
  part?: readonly [from: number, to: number];
  /** The sound has begun. */
  begun?(): void;
  /** Seconds from the start of the file, for each frame. */
  at?(seconds: number): void;
}

/** A sound that does not get on for so long is given up. Milliseconds. */
const STANDSTILL = 4000;

/** The player's own end lies a little behind ours, which is exact; it counts when no frames come. Seconds. */
const SLACK = 0.3;

const PART = 'part';

export const animationFrames: Frames = (callback) => {
  let next = requestAnimationFrame(function frame(now) {
    next = requestAnimationFrame(frame);
    callback(now);
  });
  return () => cancelAnimationFrame(next);
};

/** Starts at once. Never throws; how it went is in `ending`. */
export function playClip(make: MakeSound, frames: Frames, options: ClipOptions): Clip {
  const { part } = options;
  const address = URL.createObjectURL(options.sound);
  let finish: (ending: Ending) => void = () => undefined;
  let sound: Sound | null = null;
  let id: unknown = null;
  let begun = false;
  let over = false;
  let paused = false;
  let last = { seconds: -1, now: Number.NaN };

  const ending = new Promise<Ending>((resolve) => {
    finish = (how) => {
      if (over) return;
      over = true;
      stopFrames();
      sound?.unload();
      URL.revokeObjectURL(address);
      resolve(how);
    };
  });

  const standsStill = (seconds: number, now: number) => {
    if (seconds !== last.seconds || Number.isNaN(last.now) || paused) last = { seconds, now };
    return now - last.now > STANDSTILL;
  };
  const stopFrames = frames((now) => {
    const place = sound?.seek();
    const seconds = typeof place === 'number' ? place : 0;
    if (standsStill(seconds, now)) finish('broken');
    else if (begun && part && seconds >= part[1]) finish('finished');
    else if (begun && !paused && !over) options.at?.(seconds);
  });

  sound = attempt(() =>
    make({
      src: [address],
      format: ['mp3'],
      html5: true,
      rate: options.rate,
      volume: options.volume,
      ...(part && { sprite: { [PART]: [part[0] * 1000, (part[1] - part[0] + SLACK) * 1000] } }),
      onplay: () => {
        if (!begun && !over) options.begun?.();
        begun = true;
      },
      onend: () => finish('finished'),
      onloaderror: () => finish('broken'),
      onplayerror: () => finish('refused'),
    }),
  );
  if (over) sound?.unload();
  else id = attempt(() => sound?.play(part && PART));
  if (id === null || id === undefined) finish('broken');

  return {
    ending,
    stop: () => finish('stopped'),
    pause() {
      paused = true;
      if (!over) sound?.pause();
    },
    resume() {
      if (paused && !over) sound?.play(id as number);
      paused = false;
    },
    rate: (rate) => !over && sound?.rate(rate),
    volume: (volume) => !over && sound?.volume(volume),
  };
}

function attempt<Value>(action: () => Value): Value | null {
  try {
    return action();
  } catch {
    return null;
  }
}
