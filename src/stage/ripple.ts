/** A soft ring where a finger touched the bare picture: gone after 200 ms, no sound, no meaning. */
import type { Image, Scene } from './phaser.ts';

const SECONDS = 0.2;
const SIZE = 128;
const NAME = 'ripple';

export interface Ripple {
  at(x: number, y: number, now: number): void;
  /** True while the ring is seen; `still` rings fade without growing. */
  update(now: number, still: boolean): boolean;
}

function ring(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const pen = canvas.getContext('2d');
  if (pen) {
    pen.lineWidth = 10;
    pen.strokeStyle = 'rgb(255 248 238 / 80%)';
    pen.beginPath();
    pen.arc(SIZE / 2, SIZE / 2, SIZE / 2 - 8, 0, 2 * Math.PI);
    pen.stroke();
  }
  return canvas;
}

export function createRipple(scene: Scene, above: number): Ripple {
  scene.textures.addCanvas(NAME, ring());
  const image: Image = scene.add.image(0, 0, NAME).setDepth(above).setVisible(false);
  let from = Number.NEGATIVE_INFINITY;
  return {
    at(x, y, now) {
      from = now;
      image.setPosition(x, y);
    },
    update(now, still) {
      const at = (now - from) / SECONDS;
      const seen = at < 1;
      image.setVisible(seen);
      if (seen) image.setAlpha(1 - at).setScale(still ? 0.7 : 0.35 + 0.55 * at);
      return seen;
    },
  };
}
