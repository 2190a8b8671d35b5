/** What a hair style is: drawings of it from four sides, on a head 100 high with its middle on 0,0. */
import { darker, lighter, mix } from '../../kit/palette.ts';
import type { Paint } from '../../kit/drawing.tsx';
import type { Shape } from '../shapes.tsx';

export interface HairArt {
  /** Behind the body. */
  behind: Shape[];
  /** On the head. */
  front: Shape[];
  /** Over the body: braids, long hair seen from behind. */
  over: Shape[];
}

export const hairArt = (parts: Partial<HairArt>): HairArt => ({ behind: [], front: [], over: [], ...parts });

/** Everything a style needs to know to be drawn. */
export interface HairBrush {
  colour: string;
  /** Fill of the hair that is lit. */
  body: string;
  /** Fill of the hair behind the head. */
  under: string;
  /** Fill of hair that hangs. */
  fall: string;
  shine: string;
  shade: string;
  /** −1…1, a small turn of the head seen from the front. */
  turn: number;
  tucked: boolean;
  length: number;
  /** Radians, for the three-quarter view. */
  yaw: number;
  mirrored: boolean;
}

export function hairBrush(
  paint: Paint,
  colour: string,
  options: Pick<HairBrush, 'turn' | 'tucked' | 'length' | 'yaw' | 'mirrored'>,
): HairBrush {
  return {
    colour,
    body: paint.body(colour, 1.1),
    under: paint.body(darker(colour, 0.18)),
    fall: paint.linear([colour, darker(colour, 0.22)], 90),
    shine: lighter(mix(colour, '#C87A4A', 0.3), 0.18),
    shade: darker(colour, 0.3),
    ...options,
  };
}

export interface HairStyle {
  front(brush: HairBrush): HairArt;
  turned(brush: HairBrush): HairArt;
  side(brush: HairBrush): HairArt;
  back(brush: HairBrush): HairArt;
}
