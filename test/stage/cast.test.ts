import { describe, expect, it } from 'vitest';
import type { Picture, Piece } from '../../src/core/picture.ts';
import { createCast } from '../../src/stage/cast.ts';
import { fakeScene } from './fake-scene.ts';

const lina: Piece = {
  id: 'lina',
  image: 'lina',
  box: [300, 200, 200, 400],
  blink: { image: 'blink', box: [350, 250, 60, 20] },
  talk: { image: 'talk', box: [350, 300, 60, 20] },
};
const snail: Piece = { id: 'snail', image: 'snail', box: [900, 600, 100, 100], depth: 0.5 };
const back: Piece = { id: 'back', image: 'back', box: [0, 0, 1600, 900] };
const picture = (...pieces: Piece[]): Picture => ({ size: [1600, 900], pieces });

function opened(...pieces: Piece[]) {
  const fake = fakeScene(['back', 'lina', 'blink', 'talk', 'snail', 'old']);
  const cast = createCast(fake.scene);
  cast.enter(picture(...pieces), false, 0);
  const seen = (name: string) => fake.images.find((image) => image.name === name);
  /** Lets time pass in frames; gives how long anything moved. */
  const run = (from: number, until: number, still = false) => {
    let moved = from;
    for (let now = from; now <= until; now += 1 / 60) if (cast.update(now, still)) moved = now;
    return moved;
  };
  return { ...fake, cast, seen, run };
}

/** Left, top, width and height at which an image is seen. */
function boxOf(image: ReturnType<ReturnType<typeof opened>['seen']>) {
  if (!image) throw new Error('not on the stage');
  const [wide, tall] = [image.scale[0] * 100, image.scale[1] * 100];
  return [image.x - image.origin[0] * wide, image.y - image.origin[1] * tall, wide, tall].map(
    (each) => Math.round(each * 10) / 10,
  );
}

describe('the cast', () => {
  it('puts every piece and every small picture where its box says', () => {
    const { cast, seen } = opened(back, { ...lina, pivot: [420, 610] });
    cast.update(0, false);
    expect(boxOf(seen('back'))).toEqual([0, 0, 1600, 900]);
    expect(boxOf(seen('lina'))).toEqual([300, 200, 200, 400]);
    expect(boxOf(seen('talk'))).toEqual([350, 300, 60, 20]);
  });

  it('leaves out a piece whose image is missing and frees the textures that nobody uses', () => {
    const { images, textures } = opened(back, { ...snail, image: 'lost' });
    expect(images.map(({ name }) => name)).toEqual(['back']);
    expect([...textures]).toEqual(['back']);
  });

  it('keeps still until it is opened, then lives for eight seconds and comes to rest', () => {
    const { cast, run } = opened(back, lina);
    expect(cast.update(5, false)).toBe(false);
    cast.open(5);
    expect(run(5, 30)).toBeCloseTo(13, 1);
  });

  it('is at rest again after its life', () => {
    const { cast, seen, run } = opened(back, lina);
    cast.open(0);
    run(0, 12);
    expect(boxOf(seen('lina'))).toEqual([300, 200, 200, 400]);
    expect(seen('blink')?.visible).toBe(false);
  });

  it('never moves without somebody alive', () => {
    const { cast, run } = opened(back);
    cast.open(0);
    expect(run(0, 10)).toBe(0);
  });

  it('moves the mouth of the speaker while the voice lasts', () => {
    const { cast, seen, run } = opened(back, lina);
    cast.open(0);
    run(0, 10);
    cast.speak('lina', 20);
    let open = 0;
    for (let now = 20; now < 22; now += 1 / 60) {
      expect(cast.update(now, false)).toBe(true);
      if (seen('talk')?.visible) open += 1;
    }
    expect(open).toBeGreaterThan(30);
    cast.speak(null, 22);
    expect(run(22, 30)).toBeLessThan(23.1);
    expect(seen('talk')?.visible).toBe(false);
  });

  it('keeps the speaker when a page opens under the voice', () => {
    const { cast, seen, textures } = opened(back);
    for (const name of ['lina', 'talk']) textures.add(name);
    cast.speak('lina', 0);
    cast.enter(picture(back, lina), false, 1);
    cast.open(1);
    cast.update(1.01, false);
    expect(seen('talk')?.visible).toBe(true);
  });

  it('keeps still while a page turns', () => {
    const { cast, run } = opened(back, lina);
    cast.open(0);
    cast.speak('lina', 0);
    cast.hush();
    expect(run(1, 3)).toBe(1);
  });

  it('carries a piece from place to place', () => {
    const { cast, seen, run } = opened(back, snail);
    cast.open(0);
    run(0, 5);
    cast.enter(picture(back, { ...snail, box: [100, 100, 200, 200] }), true, 5);
    cast.update(5, false);
    expect(boxOf(seen('snail'))).toEqual([900, 600, 100, 100]);
    cast.update(5.175, false);
    expect(boxOf(seen('snail'))[0]).toBeCloseTo(500, -1);
    expect(run(5.175, 7)).toBeLessThan(5.4);
    expect(boxOf(seen('snail'))).toEqual([100, 100, 200, 200]);
  });

  it('fades in what comes and fades out what goes', () => {
    const { cast, seen, images } = opened(back, snail);
    cast.open(0);
    cast.enter(picture(back, lina), true, 3);
    cast.update(3.1, false);
    expect(seen('snail')?.alpha).toBeCloseTo(0.5);
    expect(images.map(({ name }) => name)).not.toContain('lost');
    cast.update(3.3, false);
    expect(seen('snail')).toBeUndefined();
  });

  it('postpones motions until the page has opened, and plays each once', () => {
    const { cast, seen, run } = opened(back, snail);
    cast.perform(
      [
        { piece: 'snail', motion: 'hop' },
        { piece: 'nobody', motion: 'hop' },
      ],
      0,
    );
    cast.update(0.3, false);
    expect(boxOf(seen('snail'))).toEqual([900, 600, 100, 100]);
    cast.open(1);
    cast.update(1.35, false);
    expect(boxOf(seen('snail'))[1]).toBeLessThan(595);
    run(1.35, 9);
    expect(boxOf(seen('snail'))).toEqual([900, 600, 100, 100]);
  });

  it('keeps everything still for still pictures', () => {
    const { cast, run } = opened(back, lina, snail);
    cast.open(0);
    cast.perform([{ piece: 'snail', motion: 'hop' }], 0);
    cast.settle();
    cast.speak('lina', 0);
    expect(run(0, 9, true)).toBe(0);
  });
});
