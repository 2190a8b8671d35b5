/** What all headwear is drawn with: its cloth in shades of one colour, folds and gleams. */
import type { Paint } from '../../kit/drawing.tsx';
import type { View } from '../pose.ts';
import type { Shape } from '../shapes.tsx';

export interface HeadwearArt {
  behind: Shape[];
  front: Shape[];
}

export interface Cloth {
  colour: string;
  body: string;
  fold: string;
  gleam: string;
  paint: Paint;
  turn: number;
  yaw: number;
}

export const fold = (line: string, { fold: colour }: Cloth, width = 2.4, opacity = 0.45): Shape => ({
  line,
  colour,
  width,
  opacity,
});
export const gleam = (line: string, { gleam: colour }: Cloth, width = 2.4, opacity = 0.5): Shape => ({
  line,
  colour,
  width,
  opacity,
});

export type Drawer = (cloth: Cloth) => HeadwearArt;
export type Views = Record<View, Drawer>;

export const only = (...front: Shape[]): HeadwearArt => ({ behind: [], front });
