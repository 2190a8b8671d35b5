import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { choseAnswer, nextStamp } from '../../src/core/progress/change.ts';
import { emptyProgress, soleStory, type Progress } from '../../src/core/progress/record.ts';
import { deviceShelf, memorySave, openSave, type Save } from '../../src/services/save.ts';
import { fullShelf, refusingShelf, silentShelf, workingShelf } from '../fixtures/shelves.ts';
import firstVersion from '../fixtures/progress/version-1.sango.json';

const choose =
  (answer: string, tag = 'me') =>
  (progress: Progress) =>
    choseAnswer(progress, 'right-to-play', { page: 'rp-04', answer }, nextStamp(progress, tag));

const answers = (progress: Progress) => soleStory(progress, 'right-to-play').choices.map(({ answer }) => answer);

const stored = (values: Map<string, unknown>) => values.get('progress') as Progress;

async function opened(shelf: Parameters<typeof openSave>[0], channel: BroadcastChannel | null): Promise<Save> {
  const save = openSave(shelf, channel);
  await save.ready;
  return save;
}

const alone = (shelf: Parameters<typeof openSave>[0]) => opened(shelf, null);

afterEach(() => vi.useRealTimers());

describe('saving that works', () => {
  it('starts empty and writes nothing until something happens', async () => {
    const shelf = workingShelf();
    const save = await alone(() => shelf);
    expect(save.progress).toEqual(emptyProgress);
    expect(save.saving).toBe('good');
    expect(shelf.values.size).toBe(0);
  });

  it('keeps each change, and reads it back next time', async () => {
    const shelf = workingShelf();
    const save = await alone(() => shelf);
    await save.change(choose('a'));
    await save.change(choose('c'));
    expect(answers((await alone(() => shelf)).progress)).toEqual(['a', 'c']);
  });

  it('joins what was done before the kept record could be read', async () => {
    const shelf = workingShelf(new Map<string, unknown>([['progress', firstVersion]]));
    const save = openSave(() => shelf, null);
    await save.change(choose('b'));
    expect(answers(save.progress).sort()).toEqual(['a', 'b', 'c']);
    expect(answers(stored(shelf.values)).sort()).toEqual(['a', 'b', 'c']);
  });

  it('keeps the choices of two tabs of the same child', async () => {
    const shelf = workingShelf();
    const [one, two] = [await alone(() => shelf), await alone(() => shelf)];
    await one.change(choose('a', 'one'));
    await two.change(choose('b', 'two'));
    await one.change(choose('c', 'one'));
    expect(answers(stored(shelf.values)).sort()).toEqual(['a', 'b', 'c']);
    expect(answers(one.progress).sort()).toEqual(['a', 'b', 'c']);
  });

  it('tells those who watch, and forgets everything at once', async () => {
    const shelf = workingShelf();
    const save = await alone(() => shelf);
    const told = vi.fn();
    const stop = save.watch(told);
    await save.change(choose('a'));
    await save.forget();
    expect(told).toHaveBeenCalledTimes(2);
    expect(shelf.values.size).toBe(0);
    expect(save.progress).toEqual(emptyProgress);
    stop();
    await save.change(choose('b'));
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('works on a real database', async () => {
    const save = await opened(deviceShelf, null);
    await Promise.all(Array.from({ length: 20 }, () => save.change(choose('a'))));
    expect(answers((await opened(deviceShelf, null)).progress)).toHaveLength(20);
    await save.forget();
    expect((await opened(deviceShelf, null)).progress).toEqual(emptyProgress);
  });
});

async function playsOn(save: Save) {
  await save.change(choose('a'));
  await save.change(choose('b'));
  expect(answers(save.progress)).toEqual(['a', 'b']);
}

describe('saving that fails', () => {
  it('plays on when storage cannot even be opened', async () => {
    const save = await alone(() => {
      throw new DOMException('Refused', 'SecurityError');
    });
    expect(save.saving).toBe('memory');
    await playsOn(save);
    await save.forget();
    expect(await save.damaged()).toBeUndefined();
  });

  it('plays on when every access is refused', async () => {
    const save = await alone(refusingShelf);
    expect(save.saving).toBe('memory');
    await playsOn(save);
  });

  it('plays on when storage never answers', async () => {
    vi.useFakeTimers();
    const opening = alone(silentShelf);
    await vi.advanceTimersByTimeAsync(3100);
    const save = await opening;
    expect(save.saving).toBe('memory');
  });

  it('leaves old data untouched when storage is full, and writes again when there is room', async () => {
    const values = new Map<string, unknown>([['progress', firstVersion]]);
    let full = true;
    const working = workingShelf(values);
    const save = await alone(() => ({
      ...working,
      set: (key, value) => (full ? fullShelf(values).set(key, value) : working.set(key, value)),
      update: (key, change) => (full ? fullShelf(values).update(key, change) : working.update(key, change)),
    }));
    await save.change(choose('b'));
    expect(save.saving).toBe('full');
    expect(stored(values)).toEqual(firstVersion);
    expect(answers(save.progress)).toEqual(['a', 'c', 'b']);
    full = false;
    await save.change(choose('c'));
    expect(save.saving).toBe('good');
    expect(answers(stored(values))).toEqual(['a', 'c', 'b', 'c']);
  });

  it('restores the last good copy of a corrupt record and keeps the damaged one for export', async () => {
    const values = new Map<string, unknown>([
      ['progress', 'x\u0000garbage'],
      ['previous', firstVersion],
    ]);
    const save = await alone(() => workingShelf(values));
    expect(save.saving).toBe('damaged');
    expect(answers(save.progress)).toEqual(['a', 'c']);
    expect(await save.damaged()).toBe('x\u0000garbage');
    expect(stored(values)).toEqual(firstVersion);
  });

  it('starts as new when there is no good copy, and still keeps the damaged one', async () => {
    const values = new Map<string, unknown>([['progress', [1, 2, 3]]]);
    const save = await alone(() => workingShelf(values));
    expect(save.progress).toEqual(emptyProgress);
    expect(await save.damaged()).toEqual([1, 2, 3]);
    await playsOn(save);
  });

  it('never writes over data of a newer version, not even when it appears while playing', async () => {
    const newer = { kind: 'play-with-sango/progress', version: 9, secret: 'kept' };
    const values = new Map<string, unknown>([['progress', newer]]);
    const save = await alone(() => workingShelf(values));
    expect(save.saving).toBe('newer');
    await playsOn(save);
    expect(values.get('progress')).toEqual(newer);

    const later = new Map<string, unknown>();
    const second = await alone(() => workingShelf(later));
    later.set('progress', newer);
    await playsOn(second);
    expect(second.saving).toBe('newer');
    expect(later.get('progress')).toEqual(newer);
  });

  it('shows the state before or after, never between, when killed while saving (1,000 times)', async () => {
    const values = new Map<string, unknown>();
    for (let kill = 0; kill < 1000; kill++) {
      const working = workingShelf(values);
      const dying = kill % 2 === 0;
      const save = await alone(() => ({
        ...working,
        update: (key, change) => (dying ? new Promise<void>(() => undefined) : working.update(key, change)),
      }));
      const before = answers(save.progress).length;
      void save.change(choose('a'));
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
      const after = answers((await alone(() => working)).progress).length;
      expect([before, Math.min(before + 1, 120)]).toContain(after);
    }
  });
});

describe('another tab', () => {
  it('is told of changes and of forgetting', async () => {
    const [here, there] = [new BroadcastChannel('test-tabs'), new BroadcastChannel('test-tabs')];
    const one = await opened(() => workingShelf(), here);
    const two = await opened(() => workingShelf(), there);
    await one.change(choose('a'));
    await vi.waitFor(() => expect(answers(two.progress)).toEqual(['a']));
    await one.forget();
    await vi.waitFor(() => expect(two.progress).toEqual(emptyProgress));
    here.close();
    there.close();
  });
});

describe('a class', () => {
  it('keeps nothing beyond the visit', async () => {
    const save = memorySave();
    await playsOn(save);
    expect(memorySave().progress).toEqual(emptyProgress);
  });
});
