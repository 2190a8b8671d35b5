import { describe, expect, it } from 'vitest';
import { createVoice, silentVoice, wordAt, type Hearing } from '../../src/services/voice.ts';
import { packLines } from '../../tools/narration/pack.ts';
import { fakeFrames, fakePlayer, soon } from './fake-sound.ts';

const line = (key: string) => ({
  key,
  seconds: 2,
  words: [
    [0.1, 0.5],
    [0.6, 0.9],
    [1.2, 1.8],
  ] as [number, number][],
  sound: new Uint8Array([1, 2, 3]),
});
const pack = (...keys: string[]) => packLines(keys.map(line));
const scene = (...keys: string[]) => keys.map((key) => ({ scene: 'story', key }));

/** A voice whose packs are given by address; each fetch is noted. */
function opened(packs: Record<string, Uint8Array | undefined> = { 'en/story': pack('one', 'two', 'three') }) {
  const player = fakePlayer();
  const clock = fakeFrames();
  const fetched: string[] = [];
  const speaking: boolean[] = [];
  const voice = createVoice({
    packUrls: (name, language) => (name === 'nowhere' ? [] : [`${language}/${name}`]),
    onSpeaking: (now) => speaking.push(now),
    player: async () => player.make,
    frames: clock.frames,
    fetch: async (url) => {
      fetched.push(url);
      const bytes = packs[url];
      return bytes ? new Response(new Uint8Array(bytes)) : new Response('', { status: 404 });
    },
  });
  voice.setLanguage('en');
  return { voice, player, ...clock, fetched, speaking, packs };
}

function listener() {
  const heard: string[] = [];
  const hearing: Hearing = {
    line: ({ key }) => heard.push(key),
    word: ({ key }, index) => heard.push(`${key} ${index}`),
  };
  return { heard, hearing };
}

describe('the voice', () => {
  it('says lines in order, one sound at a time, and tells the words', async () => {
    const { voice, player, frame, speaking } = opened();
    const { heard, hearing } = listener();
    const saying = voice.say(scene('one', 'two'), hearing);
    const first = await player.next();
    expect(heard).toEqual([]);
    first.begin();
    for (const seconds of [0.02, 0.08, 0.5, 0.57, 1.5]) {
      first.seconds = seconds;
      frame();
    }
    expect(heard).toEqual(['one', 'one 0', 'one 1', 'one 2']);
    expect(voice.speaking()).toBe(true);
    first.options.onend();
    const second = await player.next();
    expect(player.alive()).toEqual([second]);
    second.begin();
    second.options.onend();
    expect(await saying).toBe('finished');
    expect(heard).toEqual(['one', 'one 0', 'one 1', 'one 2', 'one -1', 'two']);
    expect(voice.speaking()).toBe(false);
    expect(speaking).toEqual([true, false]);
    expect(player.alive()).toEqual([]);
  });

  it('stops at once, and whoever speaks next is alone', async () => {
    const { voice, player, frame, running } = opened();
    const { heard, hearing } = listener();
    const saying = voice.say(scene('one', 'two'), hearing);
    const first = await player.next();
    first.begin();
    first.seconds = 0.3;
    frame();
    const other = voice.say(scene('three'));
    expect(player.alive()).toEqual([]);
    expect(heard).toEqual(['one', 'one 0', 'one -1']);
    expect(await saying).toBe('stopped');
    await player.next();
    expect(player.alive()).toHaveLength(1);
    expect(running()).toBe(1);
    voice.stop();
    expect(await other).toBe('stopped');
    expect(running()).toBe(0);
  });

  it('can be stopped in the pause between two lines', async () => {
    const { voice, player } = opened();
    const saying = voice.say(scene('one', 'two'));
    (await player.next()).options.onend();
    await soon();
    voice.stop();
    expect(await saying).toBe('stopped');
    expect(player.sounds).toHaveLength(1);
  });

  it('says the rest when one line is missing, and owns up to it', async () => {
    const { voice, player } = opened();
    const saying = voice.say(scene('one', 'lost', 'two'));
    (await player.next()).options.onend();
    (await player.next()).options.onend();
    expect(await saying).toBe('silent');
  });

  it.each(['nowhere', 'unknown'])('is silent in a scene without sound: %s', async (name) => {
    const { voice, player } = opened();
    expect(await voice.prepare(name)).toBe(false);
    expect(await voice.say([{ scene: name, key: 'one' }])).toBe('silent');
    expect(await voice.word({ scene: name, key: 'one' }, 0)).toBe('silent');
    expect(player.sounds).toEqual([]);
  });

  it('is silent where a network answers with something else', async () => {
    const { voice } = opened({ 'en/story': new TextEncoder().encode('<html>Please sign in</html>') });
    expect(await voice.say(scene('one'))).toBe('silent');
    expect(voice.faults()).toHaveLength(1);
  });

  it('fetches a pack once, and after a failure once more for each page', async () => {
    const { voice, fetched, packs, player } = opened({});
    await voice.prepare('story');
    await voice.say(scene('one', 'two'));
    await voice.say(scene('one', 'two'));
    expect(fetched).toHaveLength(2);
    packs['en/story'] = pack('three');
    const saying = voice.say(scene('three'));
    (await player.next()).options.onend();
    expect(await saying).toBe('finished');
    void voice.say(scene('three'));
    await player.next();
    expect(fetched).toHaveLength(3);
    voice.stop();
  });

  it('tries a sound that cannot be decoded once more', async () => {
    const { voice, player } = opened();
    const saying = voice.say(scene('one'));
    (await player.next()).options.onloaderror();
    (await player.next()).options.onloaderror();
    expect(await saying).toBe('silent');
    expect(player.sounds).toHaveLength(2);
    expect(voice.faults()[0]).toContain('story/one');
  });

  it('gives up when the browser refuses', async () => {
    const { voice, player } = opened();
    const { heard, hearing } = listener();
    const saying = voice.say(scene('one', 'two'), hearing);
    (await player.next()).options.onplayerror();
    expect(await saying).toBe('silent');
    expect(player.sounds).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it('gives up a sound that stands still', async () => {
    const { voice, player, frame } = opened();
    const saying = voice.say(scene('one'));
    for (const from of [0, 10_000]) {
      await player.next();
      frame(from);
      frame(from + 4100);
    }
    expect(await saying).toBe('silent');
  });

  it('says one word alone', async () => {
    const { voice, player, frame } = opened();
    const saying = voice.word({ scene: 'story', key: 'one' }, 1);
    const sound = await player.next();
    expect(sound.calls).toEqual(['play part']);
    expect(sound.options.sprite?.['part']?.[0]).toBeCloseTo(570);
    sound.begin();
    sound.seconds = 0.9;
    frame();
    expect(player.alive()).toHaveLength(1);
    sound.seconds = 0.95;
    frame();
    expect(await saying).toBe('finished');
    expect(player.alive()).toEqual([]);
    expect(await voice.word({ scene: 'story', key: 'one' }, 9)).toBe('silent');
  });

  it('changes its pace in the middle of a line and keeps it', async () => {
    const { voice, player } = opened();
    const saying = voice.say(scene('one', 'two'));
    const first = await player.next();
    voice.setPace(0.75);
    expect(first.calls).toContain('rate 0.75');
    first.options.onend();
    const second = await player.next();
    expect(second.options.rate).toBe(0.75);
    second.options.onend();
    await saying;
  });

  it('says nothing while it is off', async () => {
    const { voice, player } = opened();
    const saying = voice.say(scene('one'));
    await player.next();
    voice.setOn(false);
    expect(await saying).toBe('stopped');
    expect(await voice.say(scene('one'))).toBe('silent');
    expect(player.alive()).toEqual([]);
  });

  it('speaks another language from then on', async () => {
    const { voice, player, fetched } = opened({ 'en/story': pack('one'), 'fr/story': pack('one') });
    const saying = voice.say(scene('one'));
    await player.next();
    voice.setLanguage('fr');
    expect(await saying).toBe('stopped');
    const french = voice.say(scene('one'));
    (await player.next()).options.onend();
    expect(await french).toBe('finished');
    expect(fetched).toEqual(['en/story', 'fr/story']);
  });

  it('is silent where howler does not come', async () => {
    const voice = createVoice({
      packUrls: () => ['pack'],
      player: () => Promise.reject(new Error('offline')),
      fetch: async () => new Response(new Uint8Array(pack('one'))),
    });
    expect(await voice.say(scene('one'))).toBe('silent');
  });

  it('has a silent stand-in', async () => {
    const voice = silentVoice();
    expect(await voice.say(scene('one'))).toBe('silent');
    expect(voice.speaking()).toBe(false);
  });
});

describe('the word at a time', () => {
  const words = line('one').words;
  it.each([
    [0, -1],
    [0.1, 0],
    [0.55, 0],
    [0.6, 1],
    [1.9, 2],
  ])('%d s: %i', (seconds, index) => expect(wordAt(words, seconds)).toBe(index));
  it('is none where there are none', () => expect(wordAt([], 1)).toBe(-1));
});
