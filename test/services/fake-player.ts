/** Players that only note what was asked of them. */
import type { MakePlayer, PlayerOptions } from '../../src/services/player.ts';

interface Made {
  options: PlayerOptions;
  calls: string[];
}

export function fakePlayers() {
  const made: Made[] = [];
  const make: MakePlayer = (options) => {
    const calls: string[] = [];
    made.push({ options, calls });
    const call =
      (name: string) =>
      (...values: unknown[]) =>
        calls.push([name, ...values].join(' '));
    return {
      play: call('play'),
      stop: call('stop'),
      unload: call('unload'),
      volume: call('volume'),
      fade: call('fade'),
    };
  };
  /** The players of a file, oldest first. */
  const of = (name: string) => made.filter(({ options }) => options.src[0] === `${name}.mp3`);
  return { make, made, of };
}
