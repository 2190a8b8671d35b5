/** Everybody on the stage: who comes, stays and goes with a new picture, and how lively they are. */
import type { Cue, Picture } from '../core/picture.ts';
import { createActor, type Actor } from './actor.ts';
import { PARALLAX_SECONDS, strength, type Lively } from './life.ts';
import type { Scene } from './phaser.ts';

/** After a page has opened they breathe and blink for a while, and come to rest. */
const LIVELY_SECONDS = 8;
/** After a voice has spoken they come to rest within this time. */
const SETTLING_SECONDS = 1;
/** No more breathe at once: what moves costs, and a crowd in motion tires. */
const MOST_BREATHING = 4;

const asleep: Lively = { from: 0, until: 0 };

export interface Cast {
  /**
   * Takes the places of a new picture, all of whose images are loaded or missing for good. True when this is a new
   * page rather than a change on it: it then keeps still until `open`.
   */
  enter(picture: Picture, animated: boolean, now: number): boolean;
  /** Everybody keeps still until `open`. */
  hush(): void;
  /** The page's turn is over: life begins, and the motions asked for meanwhile. */
  open(now: number): void;
  perform(cues: readonly Cue[], now: number): void;
  speak(piece: string | null, now: number): void;
  /** Ends every motion at once. */
  settle(): void;
  /** Brings everybody to where they are at that time; true while anything moves. */
  update(now: number, still: boolean): boolean;
}

export function createCast(scene: Scene): Cast {
  let actors: readonly Actor[] = [];
  let leaving: readonly Actor[] = [];
  let breathers: readonly Actor[] = [];
  let opened: number | null = null;
  let lively = asleep;
  let speaker: { piece: string; from: number } | null = null;
  let postponed: readonly Cue[] = [];

  /** Only what is on the stage stays in memory. */
  const tidy = () => {
    const used = new Set([...actors, ...leaving].flatMap((actor) => actor.images()));
    const unused = scene.textures.getTextureKeys().filter((name) => name !== 'ripple' && !used.has(name));
    for (const name of unused) scene.textures.remove(name);
  };

  const takePlaces = (picture: Picture, before: readonly Actor[], animated: boolean, now: number) => {
    const pieces = picture.pieces.filter((piece) => scene.textures.exists(piece.image));
    actors = pieces.map((piece, order) => {
      const actor = createActor(scene, piece, order, order + 1);
      if (animated) actor.arrive(before.find((each) => each.piece.id === piece.id)?.seen() ?? null, now);
      return actor;
    });
    breathers = actors.filter(({ piece }) => piece.blink).slice(0, MOST_BREATHING);
  };

  const cast: Cast = {
    enter(picture, wanted, now) {
      const before = actors;
      const animated = wanted && before.length > 0;
      takePlaces(picture, before, animated, now);
      const stays = (actor: Actor) => actors.some((each) => each.piece.id === actor.piece.id);
      const gone = [...leaving, ...before.filter((actor) => !animated || stays(actor))];
      leaving = before.filter((actor) => !gone.includes(actor));
      for (const actor of leaving) actor.leave(now);
      for (const actor of gone) actor.destroy();
      tidy();
      if (animated) return false;
      cast.hush();
      return true;
    },
    hush() {
      opened = null;
      lively = asleep;
      postponed = [];
      for (const actor of actors) actor.settle();
    },
    open(now) {
      opened = now;
      lively = { from: now, until: now + LIVELY_SECONDS };
      if (speaker) speaker = { ...speaker, from: now };
      cast.perform(postponed, now);
      postponed = [];
    },
    perform(cues, now) {
      if (opened === null) postponed = [...postponed, ...cues];
      else for (const cue of cues) actors.find(({ piece }) => piece.id === cue.piece)?.perform(cue.motion, now);
    },
    speak(piece, now) {
      if (now > lively.until) lively = { from: now, until: now };
      if (speaker && piece === null) lively = { ...lively, until: Math.max(lively.until, now + SETTLING_SECONDS) };
      speaker = piece === null ? null : { piece, from: now };
    },
    settle() {
      lively = asleep;
      opened = Number.NEGATIVE_INFINITY;
      postponed = [];
      for (const actor of actors) actor.settle();
    },
    update(now, still) {
      const awake = !still && opened !== null;
      const open = awake ? now - (opened ?? 0) : -1;
      const until = speaker ? Infinity : lively.until;
      const life = awake ? strength({ ...lively, until }, now) : 0;
      const moving = [...actors, ...leaving].map((actor) => {
        const voice = awake && speaker?.piece === actor.piece.id ? now - speaker.from : null;
        return actor.update({ now, open, life: breathers.includes(actor) ? life : 0, voice });
      });
      for (const actor of leaving.filter((each) => each.gone(now))) actor.destroy();
      leaving = leaving.filter((actor) => !actor.gone(now));
      const slipping = open >= 0 && open < PARALLAX_SECONDS && actors.some(({ piece }) => piece.depth);
      const living = awake && now < until && breathers.length > 0;
      const talking = awake && actors.some(({ piece }) => piece.id === speaker?.piece && piece.talk);
      return moving.some(Boolean) || slipping || living || talking;
    },
  };
  return cast;
}
