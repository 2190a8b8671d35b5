/** The way of a piece from where it was to where it belongs now, and the coming and going of pieces. */
import type { Box, Piece } from '../core/picture.ts';
import { ease, type Pose } from './pose.ts';

export const TRAVEL_SECONDS = 0.35;
export const FADE_SECONDS = 0.2;

/** Where a piece turns and swells: its own pivot, or the foot of its box. */
export function pivotOf(piece: Piece): readonly [number, number] {
  const [left, top, width, height] = piece.box;
  return piece.pivot ?? [left + width / 2, top + height];
}

/** Where a piece is seen while it stands in a pose, turn left aside. */
export function boxIn(piece: Piece, pose: Pose): Box {
  const [left, top, width, height] = piece.box;
  const [x, y] = pivotOf(piece);
  return [
    x + pose.x + (left - x) * pose.wide,
    y + pose.y + (top - y) * pose.tall,
    width * pose.wide,
    height * pose.tall,
  ];
}

/** The pose in which `piece` covers `from`, with that turn and opacity. */
export function poseAt(piece: Piece, from: Box, turn: number, opacity: number): Pose {
  const [left, top, width, height] = piece.box;
  const [x, y] = pivotOf(piece);
  const wide = from[2] / (width || 1);
  const tall = from[3] / (height || 1);
  return {
    x: from[0] - x - (left - x) * wide,
    y: from[1] - y - (top - y) * tall,
    turn: turn - (piece.turn ?? 0),
    wide,
    tall,
    opacity: opacity / (piece.opacity || 1),
  };
}

/** A pose on the way from `start` to rest; `at` from 0 to 1. */
export function onTheWay(start: Pose, at: number): Pose {
  const left = 1 - ease(Math.min(1, at));
  return {
    x: start.x * left,
    y: start.y * left,
    turn: start.turn * left,
    wide: 1 + (start.wide - 1) * left,
    tall: 1 + (start.tall - 1) * left,
    opacity: 1 + (start.opacity - 1) * left,
  };
}
