/** The stage draws pictures on a canvas and lets their pieces move. It takes no input and says nothing. */
import type { Cue, Picture } from '../core/picture.ts';
import { createCast } from './cast.ts';
import { openEasel } from './easel.ts';
import { imagesOf, loadImages } from './images.ts';
import { createRipple } from './ripple.ts';
import './stage.css';

/** A new page stands still for a moment before it comes to life. Milliseconds. */
const PAUSE = 200;

/** `missing`: addresses of images that could not be loaded; their pieces are left out. */
export interface Shown {
  missing: string[];
}

export interface Stage {
  /**
   * Shows these pieces; with 'animated', pieces that stay travel to their new place. Resolves when all are drawn, or
   * when a later call has taken over.
   */
  show(picture: Picture, how: 'now' | 'animated'): Promise<Shown>;
  /** A page is turning: everything keeps still until the next page is shown, so that nothing disturbs the turn. */
  rest(): void;
  /** Runs small motions once; a piece that is not there is passed over. */
  play(cues: readonly Cue[]): void;
  /** The piece whose mouth moves while a voice speaks; an unknown name is a voice without a mouth; null is silence. */
  speak(piece: string | null): void;
  /** A soft ring of at most 200 ms at a place in picture units. */
  ripple(x: number, y: number): void;
  /** Still pictures: nothing moves by itself, and things change place at once. */
  stillPictures(on: boolean): void;
  /** Frames drawn since the start; stands still while nothing moves. */
  readonly frames: number;
  destroy(): void;
}

/** Fills the element with a canvas. Rejects when there is none to be had; the page then keeps its images. */
export async function createStage(element: HTMLElement): Promise<Stage> {
  let now = 0;
  let latest = 0;
  let step = (_seconds: number) => false;
  const easel = await openEasel(element, (seconds) => step(seconds));
  const cast = createCast(easel.scene);
  const ripple = createRipple(easel.scene, 10_000);
  let still = false;
  let opening: ReturnType<typeof setTimeout> | undefined;
  const openSoon = () => {
    clearTimeout(opening);
    opening = setTimeout(() => {
      cast.open(now);
      easel.wake();
    }, PAUSE);
  };
  step = (seconds) => {
    now += seconds;
    const acting = cast.update(now, still);
    return ripple.update(now, still) || acting;
  };

  return {
    async show(picture, how) {
      latest += 1;
      const call = latest;
      const { textures } = easel.scene;
      const { images, missing } = await loadImages(imagesOf(picture).filter((image) => !textures.exists(image)));
      if (call !== latest) return { missing };
      for (const [url, image] of images) if (!textures.exists(url)) textures.addImage(url, image);
      easel.frame(picture.size);
      if (cast.enter(picture, how === 'animated' && !still, now)) openSoon();
      await easel.drawn();
      return { missing };
    },
    rest() {
      clearTimeout(opening);
      cast.hush();
      easel.wake();
    },
    play(cues) {
      if (still) return;
      cast.perform(cues, now);
      easel.wake();
    },
    speak(piece) {
      cast.speak(piece, now);
      easel.wake();
    },
    ripple(x, y) {
      ripple.at(x, y, now);
      easel.wake();
    },
    stillPictures(on) {
      still = on;
      if (on) cast.settle();
      easel.wake();
    },
    get frames() {
      return easel.frames();
    },
    destroy() {
      latest += 1;
      clearTimeout(opening);
      easel.destroy();
    },
  };
}
