import { describe, expect, it } from 'vitest';
import { createSounds, type MakePlayer, type PlayerOptions } from '../../src/services/sounds.ts';
import { soon } from './fake-sound.ts';

interface Made {
  options: PlayerOptions;
  calls: string[];
}

const files = {
  effects: { page: 'page.mp3', tap: 'tap.mp3' },
  music: { home: 'home.mp3', story: 'story.mp3' },
  pages: { 'right-to-play/rp-01': 'rp-01.mp3' },
};

function opened(player?: () => Promise<MakePlayer>) {
  const made: Made[] = [];
  let ready: () => void = () => undefined;
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
  const sounds = createSounds({ files, player: player ?? (async () => make), idle: (then) => (ready = then) });
  const of = (name: string) => made.filter(({ options }) => options.src[0] === `${name}.mp3`);
  return { sounds, made, of, settle: () => ready() };
}

describe('sounds', () => {
  it('fetches effects once the first screen has settled, and plays them again and again', async () => {
    const { sounds, made, of, settle } = opened();
    settle();
    await soon();
    expect(made.map(({ options }) => options.src[0])).toEqual(['page.mp3', 'tap.mp3']);
    sounds.play('page');
    sounds.play('page');
    expect(of('page')).toHaveLength(1);
    expect(of('page')[0]?.calls).toEqual(['play', 'play']);
  });

  it('never throws: not for a missing file, a missing player, or a player that fails', async () => {
    const broken: MakePlayer = () => {
      throw new Error('no sound here');
    };
    for (const player of [() => Promise.reject(new Error('offline')), async () => broken]) {
      const { sounds, settle } = opened(player);
      settle();
      sounds.setOn({ effects: true, music: true });
      sounds.play('yes');
      sounds.play('page');
      sounds.music('home');
      sounds.page('right-to-play', 'rp-01');
      await soon();
      sounds.play('page');
      sounds.duck(true);
      sounds.stop();
      sounds.setVolume({ effects: 0.5, music: 0.5 });
    }
  });

  it('is quiet when effects are off', async () => {
    const { sounds, made } = opened();
    sounds.setOn({ effects: false, music: false });
    sounds.play('tap');
    expect(sounds.page('right-to-play', 'rp-01')).toBe(false);
    await soon();
    expect(made).toEqual([]);
  });

  it('plays the sound of a page and ends it with the next page', async () => {
    const { sounds, of } = opened();
    expect(sounds.page('right-to-play', 'rp-01')).toBe(true);
    await soon();
    expect(sounds.page('right-to-play', 'rp-02')).toBe(false);
    expect(of('rp-01')[0]?.calls).toEqual(['play', 'unload']);
  });

  it('does not play the sound of a page that was left before it came', async () => {
    const { sounds, made } = opened();
    sounds.page('right-to-play', 'rp-01');
    sounds.stop();
    await soon();
    expect(made).toEqual([]);
  });

  it('plays music only when asked, softly, in a loop, one piece at a time', async () => {
    const { sounds, made, of } = opened();
    sounds.music('home');
    await soon();
    expect(made).toEqual([]);
    sounds.setOn({ effects: true, music: true });
    await soon();
    expect(of('home')[0]?.calls).toEqual(['play loop']);
    expect(of('home')[0]?.options.volume).toBeLessThanOrEqual(0.31);
    sounds.music('story');
    await soon();
    expect(of('home')[0]?.calls).toContain('unload');
    expect(of('story')[0]?.calls).toEqual(['play loop']);
    sounds.setOn({ effects: true, music: false });
    expect(of('story')[0]?.calls).toContain('unload');
  });

  it('lowers the music by half while a voice speaks', async () => {
    const { sounds, of } = opened();
    sounds.setOn({ effects: true, music: true });
    sounds.music('home');
    await soon();
    sounds.duck(true);
    sounds.duck(true);
    sounds.duck(false);
    expect(of('home')[0]?.calls).toEqual(['play loop', 'fade 0.3 0.15 300', 'fade 0.15 0.3 300']);
  });
});
