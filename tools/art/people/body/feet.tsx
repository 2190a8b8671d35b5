/** Shoes, boots, slippers and bare feet; the ankle is on 0,0, toes point right, the sole is 6.5 lower. */
import { darker, lighter } from '../../kit/palette.ts';
import { usePaint, type Paint } from '../../kit/drawing.tsx';
import { creaseColour, milk, skinColour } from '../colours.ts';
import type { Looks } from '../looks.ts';
import { Shapes, type Shape } from '../shapes.tsx';

const shoe = (paint: Paint, colour: string): Shape[] => [
  { path: 'M-10-15C-12-6-11-1-9 3L20 3C27 3 27-5 20-8C13-11 10-13 8-16Z', fill: paint.body(colour) },
  { path: 'M-10.5 0C-10.5 5-9 6.5-7 6.5L20 6.5C26 6.5 26.5 1 24-.5C16 2-2 2-10.5 0Z', fill: milk },
  { line: 'M7-10.5l5-2.5M11-8l4.5-2.6', colour: milk, width: 2 },
];

const boot = (paint: Paint, colour: string): Shape[] => [
  { path: 'M-12-16C-14-6-12 0-10 6L21 6C29 6 29-6 21-9C14-11 12-14 12-18Z', fill: paint.body(colour) },
  { path: 'M-11.5 3H25Q27 7 22 8H-9Q-12 8-11.5 3Z', fill: darker(colour, 0.3) },
  { line: 'M2-8q8 0 14 3', colour: lighter(colour, 0.5), width: 3, opacity: 0.6 },
];

const slipper = (paint: Paint, colour: string): Shape[] => [
  { path: 'M-8-14C-12-6-10 2-6 5L18 5C24 4 25-4 18-7C12-9 10-12 8-15Z', fill: '#FFE9D6' },
  { path: 'M4-13C12-13 27-8 27 0C27 5 24 6 20 6H2C-1 0 0-8 4-13Z', fill: paint.body(colour) },
  { path: 'M-11 3H26Q27 8 22 8H-8Q-12 8-11 3Z', fill: darker(colour, 0.25) },
  { dot: [17, -5], radius: [5, 4.5], fill: lighter(colour, 0.6) },
];

const bare = (paint: Paint, skin: string): Shape[] => [
  { path: 'M-9-14C-12-4-11 3-7 5C2 7 12 6 20 6C25 5 25-3 19-6C13-9 9-11 8-15Z', fill: paint.body(skin) },
  { line: 'M19 2q2-2 1-4M15 3q1.5-2 .5-4', colour: creaseColour(skin), width: 1.2, opacity: 0.6 },
];

function footShapes(paint: Paint, looks: Looks): Shape[] {
  if (looks.barefoot) return bare(paint, looks.bottom.legs ?? skinColour(looks.skin));
  if (looks.boots) return boot(paint, looks.boots);
  if (looks.slippers) return slipper(paint, looks.slippers);
  return shoe(paint, looks.shoes);
}

export function Foot({ looks }: { looks: Looks }) {
  return <Shapes shapes={footShapes(usePaint(), looks)} />;
}
