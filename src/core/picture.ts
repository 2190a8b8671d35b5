/**
 * What a picture is made of, as plain data. A story page and an activity's board are both a list of pieces, back to
 * front; the stage draws them on a canvas, the page draws the same list as images when there is no canvas.
 */

/** Left, top, width, height in the units of the picture's own frame (a page 1600 × 900, a board 1280 × 720). */
export type Box = readonly [left: number, top: number, width: number, height: number];

/** A small picture laid over a piece while its eyes are shut, its mouth is open, or it glances aside. */
export interface Overlay {
  image: string;
  box: Box;
}

export interface Piece {
  /** Stays the same while a thing moves from place to place, so that the stage can carry it there. */
  id: string;
  /** Address of the image file. */
  image: string;
  box: Box;
  /** Where it turns or swells; the foot of its box when silent. */
  pivot?: readonly [number, number];
  /** Degrees, clockwise. */
  turn?: number;
  /** 0–1; 1 when silent. */
  opacity?: number;
  /** How far it follows the parallax: 0 far away, 1 close by. */
  depth?: number;
  /** Belongs to the drawing, so it stays where it is when a board changes sides for right-to-left readers. */
  fixed?: boolean;
  blink?: Overlay;
  talk?: Overlay;
  look?: Overlay;
}

export interface Picture {
  /** The frame all boxes are measured in. */
  size: readonly [width: number, height: number];
  pieces: readonly Piece[];
}

/** A small named motion of one piece, as the story's data asks for it. */
export type Motion =
  | 'bob'
  | 'bounce'
  | 'drift'
  | 'drop'
  | 'glow'
  | 'hop'
  | 'loop'
  | 'nod'
  | 'puff'
  | 'rise'
  | 'rock'
  | 'slide'
  | 'spin'
  | 'stretch'
  | 'sway'
  | 'turn'
  | 'wag'
  | 'wave'
  | 'wiggle';

export interface Cue {
  /** The piece's id. */
  piece: string;
  motion: Motion;
}
