/** One piece of the picture on the canvas: its image, the small pictures laid over it, and what moves it now. */
import type { Box, Motion, Overlay, Piece } from '../core/picture.ts';
import { blinking, breath, glancing, parallax, talking } from './life.ts';
import { motions } from './motions.ts';
import type { Image, Scene } from './phaser.ts';
import { atRest, rest, together, type Pose } from './pose.ts';
import { boxIn, FADE_SECONDS, onTheWay, pivotOf, poseAt, TRAVEL_SECONDS } from './travel.ts';

type Part = 'blink' | 'talk' | 'look';

/** What an actor needs to know to take its pose; times in seconds. */
interface Moment {
  now: number;
  /** Since the page opened and its turn was over; negative before. */
  open: number;
  /** 0 still, 1 lively. */
  life: number;
  /** Since the voice of this piece began; null while it says nothing. */
  voice: number | null;
}

/** A running motion. */
interface Running {
  motion: Motion;
  from: number;
}

export interface Actor {
  readonly piece: Piece;
  /** Where it is seen now, for the piece that takes its place. */
  seen(): { box: Box; turn: number; opacity: number };
  /** Sets out from where another was, or fades in when that is null. */
  arrive(from: ReturnType<Actor['seen']> | null, now: number): void;
  /** Fades out; true in `gone` afterwards. */
  leave(now: number): void;
  gone(now: number): boolean;
  perform(motion: Motion, now: number): void;
  /** Ends every motion at once. */
  settle(): void;
  /** Takes its pose; true while it is under way. */
  update(moment: Moment): boolean;
  images(): readonly string[];
  destroy(): void;
}

/** Puts an image where its box says, so that it turns and swells about the piece's pivot. */
function place(scene: Scene, { image, box }: Overlay, [x, y]: readonly [number, number], depth: number): Image {
  const [left, top, width, height] = box;
  const sprite = scene.add.image(x, y, image).setDepth(depth);
  return sprite.setOrigin((x - left) / (width || 1), (y - top) / (height || 1));
}

/** `order` is the place of the piece in the picture, back to front; its images must be loaded. */
export function createActor(scene: Scene, piece: Piece, order: number, seed: number): Actor {
  const pivot = pivotOf(piece);
  const has = (image: string | undefined) => image !== undefined && scene.textures.exists(image);
  const parts = (['blink', 'look', 'talk'] as const).filter((part) => has(piece[part]?.image));
  const sprites = [{ overlay: piece as Overlay, sprite: place(scene, piece, pivot, order), part: null as Part | null }];
  for (const part of parts) {
    const overlay = piece[part] as Overlay;
    sprites.push({ overlay, sprite: place(scene, overlay, pivot, order + 0.5), part });
  }
  let running: readonly Running[] = [];
  let way: { start: Pose; from: number; seconds: number } | null = null;
  let leaving: number | null = null;
  let pose = rest;

  const show = (visible: (part: Part) => boolean) => {
    for (const { overlay, sprite, part } of sprites) {
      const { width, height } = sprite.frame;
      sprite.setPosition(pivot[0] + pose.x, pivot[1] + pose.y).setAngle((piece.turn ?? 0) + pose.turn);
      sprite.setScale((overlay.box[2] / width) * pose.wide, (overlay.box[3] / height) * pose.tall);
      sprite.setAlpha((piece.opacity ?? 1) * pose.opacity).setVisible(part === null || visible(part));
    }
  };

  const travelling = (now: number): Partial<Pose> => (way ? onTheWay(way.start, (now - way.from) / way.seconds) : {});
  const fading = (now: number): Partial<Pose> =>
    leaving === null ? {} : { opacity: Math.max(0, 1 - (now - leaving) / FADE_SECONDS) };
  const performing = (now: number) => {
    const reach = { width: piece.box[2], height: piece.box[3] };
    return running.map(({ motion, from }) => {
      const { seconds, pose: curve } = motions[motion];
      return curve(Math.min(1, (now - from) / seconds), reach);
    });
  };

  return {
    piece,
    seen: () => ({
      box: boxIn(piece, pose),
      turn: (piece.turn ?? 0) + pose.turn,
      opacity: (piece.opacity ?? 1) * pose.opacity,
    }),
    arrive(from, now) {
      const start = from ? poseAt(piece, from.box, from.turn, from.opacity) : { ...rest, opacity: 0 };
      if (atRest(start)) return;
      way = { start, from: now, seconds: from ? TRAVEL_SECONDS : FADE_SECONDS };
    },
    leave(now) {
      leaving = now;
    },
    gone: (now) => leaving !== null && now >= leaving + FADE_SECONDS,
    perform(motion, now) {
      if (!running.some((each) => each.motion === motion)) running = [...running, { motion, from: now }];
    },
    settle() {
      running = [];
      way = null;
    },
    update({ now, open, life, voice }) {
      running = running.filter(({ motion, from }) => now < from + motions[motion].seconds);
      if (way && now >= way.from + way.seconds) way = null;
      const alive = piece.blink && life > 0;
      const body = [travelling(now), fading(now), ...performing(now), parallax(piece.depth ?? 0, open)];
      pose = together(alive ? [...body, breath(seed, now, life)] : body);
      show((part) => {
        if (part === 'talk') return voice !== null && talking(voice);
        if (part === 'blink') return Boolean(alive) && blinking(seed, open);
        return Boolean(alive) && voice === null && glancing(seed, open);
      });
      return way !== null || leaving !== null || running.length > 0;
    },
    images: () => sprites.map(({ overlay }) => overlay.image),
    destroy() {
      for (const { sprite } of sprites) sprite.destroy();
    },
  };
}
