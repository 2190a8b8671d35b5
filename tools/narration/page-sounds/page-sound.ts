import type { Samples } from './waves.ts';

/** What a page sounds like, as its caption in locales/<lang>/<story>.json says. */
export interface PageSound {
  /** LUFS; the voice lies at -19. */
  loudness: number;
  /** Reverberance of the room, 0 to 100. */
  room: number;
  make(): Samples;
}
