import { describe, expect, it } from 'vitest';
import type { MakePlayer } from '../../src/services/player.ts';
import { createSounds } from '../../src/services/sounds.ts';
import { fakePlayers } from './fake-player.ts';
import { soon } from './fake-sound.ts';

const files = {
  effects: { page: 'page.mp3', tap: 'tap.mp3' },
  music: { home: 'home.mp3', 'right-to-play': 'theme.mp3' },
  pages: { 'right-to-play/rp-01': 'rp-01.mp3' },
  places: { 'harbour-flat': 'flat.mp3', 'lake-side': 'lake.mp3' },
};

function opened(player?: () => Promise<MakePlayer>) {
  const players = fakePlayers();
  let ready: () => void = () => undefined;
  let hide: (hidden: boolean) => void = () => undefined;
  const sounds = createSounds({
    files,
    player: player ?? (async () => players.make),
    idle: (then) => (ready = then),
    seen: (tell) => (hide = tell),
  });
  return { sounds, ...players, settle: () => ready(), hide: (hidden: boolean) => hide(hidden) };
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
      const { sounds, settle, hide } = opened(player);
      settle();
      sounds.setOn({ effects: true, music: true });
      sounds.play('yes');
      sounds.play('page');
      sounds.music('home');
      sounds.place('lake-side');
      sounds.page('right-to-play', 'rp-01');
      await soon();
      sounds.play('page');
      sounds.duck(true);
      hide(true);
      hide(false);
      sounds.stop();
      sounds.setVolume({ effects: 0.5, music: 0.5 });
      await soon();
    }
  });

  it('is quiet when effects are off', async () => {
    const { sounds, made } = opened();
    sounds.setOn({ effects: false, music: false });
    sounds.play('tap');
    sounds.place('lake-side');
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

  it('plays a theme only where music is on, in a loop, one at a time', async () => {
    const { sounds, made, of } = opened();
    sounds.music('home');
    await soon();
    expect(made).toEqual([]);
    sounds.setOn({ effects: true, music: true });
    await soon();
    expect(of('home')[0]?.calls).toEqual(['play loop']);
    expect(of('home')[0]?.options.sprite).toEqual({ loop: [500, 24_000, true] });
    sounds.music('right-to-play');
    await soon();
    expect(of('home')[0]?.calls).toContain('unload');
    expect(of('theme')[0]?.calls).toEqual(['play loop']);
    sounds.setOn({ effects: true, music: false });
    expect(of('theme')[0]?.calls).toContain('unload');
  });

  it('has no theme for a scene without one, and ends the one before', async () => {
    const { sounds, made, of } = opened();
    sounds.setOn({ effects: true, music: true });
    sounds.music('home');
    await soon();
    sounds.music('some-other-story');
    await soon();
    expect(made).toHaveLength(1);
    expect(of('home')[0]?.calls).toContain('unload');
  });

  it('lets the air of a place go on from page to page, with the effects and without music', async () => {
    const { sounds, made, of } = opened();
    sounds.place('lake-side');
    await soon();
    sounds.place('lake-side');
    await soon();
    expect(made).toHaveLength(1);
    expect(of('lake')[0]?.calls).toEqual(['play loop']);
    sounds.place('harbour-flat');
    await soon();
    expect(of('lake')[0]?.calls).toContain('unload');
    expect(of('flat')[0]?.calls).toEqual(['play loop']);
    sounds.setOn({ effects: false, music: true });
    expect(of('flat')[0]?.calls).toContain('unload');
  });

  it('lowers theme and place by half while a voice speaks', async () => {
    const { sounds, of } = opened();
    sounds.setOn({ effects: true, music: true });
    sounds.music('home');
    sounds.place('lake-side');
    await soon();
    sounds.duck(true);
    sounds.duck(true);
    sounds.duck(false);
    expect(of('home')[0]?.calls).toEqual(['play loop', 'fade 0.3 0.15 300', 'fade 0.15 0.3 300']);
    expect(of('lake')[0]?.calls).toEqual(['play loop', 'fade 0.4 0.2 300', 'fade 0.2 0.4 300']);
  });

  it('begins softly a place that opens while a voice speaks', async () => {
    const { sounds, of } = opened();
    sounds.duck(true);
    sounds.place('lake-side');
    await soon();
    expect(of('lake')[0]?.options.volume).toBe(0.2);
  });

  it('is silent while the page is hidden, and goes on with what fits then', async () => {
    const { sounds, of, hide } = opened();
    sounds.setOn({ effects: true, music: true });
    sounds.page('right-to-play', 'rp-01');
    sounds.music('home');
    sounds.place('lake-side');
    await soon();
    hide(true);
    for (const name of ['rp-01', 'home', 'lake']) expect(of(name)[0]?.calls.at(-1), name).toBe('unload');
    sounds.place('harbour-flat');
    await soon();
    expect(of('flat')).toEqual([]);
    hide(false);
    await soon();
    expect(of('home')[1]?.calls).toEqual(['play loop']);
    expect(of('flat')[0]?.calls).toEqual(['play loop']);
    expect(of('lake')).toHaveLength(1);
    expect(of('rp-01')).toHaveLength(1);
  });
});
