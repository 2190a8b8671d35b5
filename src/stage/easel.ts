/**
 * The canvas itself: a Phaser game that draws only when asked or while something moves, keeps its pixels within what
 * school machines can paint, and comes back after a lost context, a hidden tab or a turned device.
 */
import { CANVAS, DRAWN, Game, type Scene } from './phaser.ts';
import { createMeter } from './meter.ts';
import { backing, NARROW, WIDEST } from './pixels.ts';

export interface Easel {
  scene: Scene;
  /** Frames drawn since the start. */
  frames(): number;
  /** Draws once, and goes on for as long as `step` says that something moves. */
  wake(): void;
  /** Resolves after the next drawn frame. */
  drawn(): Promise<void>;
  /** The frame of the picture in its own units; it fills the canvas. */
  frame(size: readonly [width: number, height: number]): void;
  destroy(): void;
}

/** Longest step of time in seconds; after a longer pause the motion goes on from where it was. */
const LONGEST_STEP = 0.1;
const PATIENCE = 8000;

function begin(element: HTMLElement, update: (time: number) => void): Promise<[Game, Scene]> {
  return new Promise((resolve, reject) => {
    const slow = setTimeout(() => reject(new Error('The canvas did not start')), PATIENCE);
    const game = new Game({
      type: CANVAS,
      parent: element,
      width: 800,
      height: 450,
      transparent: true,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      plugins: { default: [] } as never,
      fps: { smoothStep: false },
      scene: {
        create(this: Scene) {
          clearTimeout(slow);
          resolve([game, this]);
        },
        update,
      },
    });
  });
}

/** Starts a canvas in the element; `step` gets the seconds gone by and says whether anything still moves. */
export async function openEasel(element: HTMLElement, step: (seconds: number) => boolean): Promise<Easel> {
  if (!document.createElement('canvas').getContext('2d')) throw new Error('There is no canvas');
  const meter = createMeter();
  let size: readonly [number, number] = [1600, 900];
  let widest = WIDEST;
  let moving = false;
  let last: number | null = null;
  let frames = 0;
  let waiting: (() => void)[] = [];

  const [game, scene] = await begin(element, (time) => {
    const seconds = last === null ? 0 : Math.max(0, time - last) / 1000;
    if (last !== null && meter.slow(seconds * 1000) && widest > NARROW) {
      widest = NARROW;
      resize();
    }
    last = time;
    moving = step(Math.min(LONGEST_STEP, seconds));
  });
  const { canvas, loop } = game;
  canvas.classList.add('stage-canvas');

  function sleep() {
    loop.sleep();
    last = null;
    meter.reset();
  }
  function wake() {
    if (!loop.running) loop.wake();
  }
  /** A resized canvas is empty; it must be painted before the page is. */
  function fit() {
    resize();
    if (loop.running) loop.tick();
    else loop.wake();
  }
  function resize() {
    const store = backing(element.clientWidth, window.devicePixelRatio, size, widest);
    if (store.width !== canvas.width || store.height !== canvas.height) game.scale.resize(store.width, store.height);
    scene.cameras.main.setZoom(store.width / size[0]).centerOn(size[0] / 2, size[1] / 2);
  }
  const seen = () => (document.hidden ? sleep() : wake());

  game.events.on(DRAWN, () => {
    frames += 1;
    if (!moving || document.hidden) sleep();
    const done = waiting;
    waiting = [];
    for (const resolve of done) resolve();
  });
  canvas.addEventListener('contextrestored', fit);
  document.addEventListener('visibilitychange', seen);
  const sizes = new ResizeObserver(fit);
  sizes.observe(element);
  fit();

  return {
    scene,
    frames: () => frames,
    wake,
    drawn: () =>
      new Promise((resolve) => {
        waiting = [...waiting, resolve];
        wake();
      }),
    frame(next) {
      size = next;
      fit();
    },
    destroy() {
      sizes.disconnect();
      document.removeEventListener('visibilitychange', seen);
      game.destroy(true);
      wake();
    },
  };
}
