/** The part of howler that is used. */
export interface Player {
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
