/**
 * Howler, set up once for the whole game. Import it lazily: nothing of it is needed before the first screen stands.
 * The core build leaves out 3D sound.
 */
import { Howl, Howler } from 'howler/dist/howler.core.min.js';
import type { MakePlayer } from './player.ts';
import type { MakeSound } from './voice-clip.ts';

/** Suspending and waking by itself loses the first sound on iPads. */
Howler.autoSuspend = false;

/** Howler empties a media element with a data: address, which the page's security policy does not let through. */
const emptied = Howl.prototype as unknown as { _clearSound(node: HTMLAudioElement): void };
emptied._clearSound = (node) => {
  node.removeAttribute('src');
  node.load();
};

/** A call or a lock leaves the context interrupted; the next touch brings it back. */
const resume = () => {
  const { ctx } = Howler;
  if (ctx && ctx.state !== 'running' && ctx.state !== 'closed') void ctx.resume().catch(() => undefined);
};
for (const kind of ['pointerup', 'keydown']) document.addEventListener(kind, resume, { capture: true, passive: true });
document.addEventListener('visibilitychange', () => !document.hidden && resume());

export const makeSound: MakeSound = (options) => new Howl(options);
export const makePlayer: MakePlayer = (options) => new Howl(options);
