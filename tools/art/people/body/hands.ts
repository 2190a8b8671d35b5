/** Hands by gesture. The wrist is on 0,0, fingers point to the right, the thumb is up; a palm is 10 wide. */
import { darker, lighter } from '../../kit/palette.ts';
import { round } from '../../kit/curves.ts';
import { creaseColour } from '../colours.ts';
import type { Gesture } from '../pose.ts';
import type { Shape } from '../shapes.tsx';

interface HandColours {
  skin: string;
  /** The same, lit. */
  fill: string;
}

const stroke = (line: string, colour: string, width: number, opacity?: number): Shape => ({
  line,
  colour,
  width,
  opacity,
});

/** A straight finger from the palm: angle in radians, length, width, height on the palm. */
function finger(skin: string, angle: number, length: number, width: number, y: number): Shape {
  const tip = `${round(6 + Math.cos(angle) * length)} ${round(y + Math.sin(angle) * length)}`;
  return stroke(`M6 ${y}L${tip}`, skin, width);
}

const knuckles = (skin: string) =>
  stroke('M14-2q-4 1-6 0M14.5 2q-4 1.2-6 .2M13 5.6q-3 .8-5 0', creaseColour(skin, 0.22), 1.5, 0.65);

const FIST = 'M-4-6.5C2-9 10-9.5 14-6C18-2 17 5 13 8C8 10.5 1 8.5-4 6.5Z';

const fist = ({ skin, fill }: HandColours): Shape[] => [
  { path: FIST, fill },
  knuckles(skin),
  stroke('M1-6Q6-11 11-9', skin, 5.4),
  stroke('M3.5-4Q8-8 12-7', creaseColour(skin, 0.22), 1.3, 0.5),
];

export const hands: Record<Gesture, (colours: HandColours) => Shape[]> = {
  relaxed: ({ skin, fill }) => [
    { path: 'M-4-6.5C3-8.5 10-8.5 15-6C19.5-3.5 19.5 2.5 16 5C11 8.5 3 8.5-4 6.5Z', fill },
    stroke('M18-2.5l-5 .2M18.5 1l-5 .4', creaseColour(skin, 0.22), 1.4, 0.5),
    stroke('M2-5Q6-10.5 11-9.5', skin, 5.2),
  ],
  open: ({ skin, fill }) => [
    finger(skin, -0.52, 13, 5, -4),
    finger(skin, -0.17, 16.5, 5.2, -1.5),
    finger(skin, 0.17, 16.5, 5.2, 1.5),
    finger(skin, 0.5, 13.5, 4.8, 4.5),
    stroke('M2-5Q3-12 8-15.5', skin, 5.4),
    { dot: [4, 0], radius: [9.5, 8.8], fill },
    stroke('M4 3Q7 0 6-4', creaseColour(skin, 0.22), 1.5, 0.5),
  ],
  palm: ({ skin, fill }) => [
    finger(skin, -0.42, 12, 5.4, -4),
    finger(skin, -0.14, 15, 5.6, -1.5),
    finger(skin, 0.14, 15, 5.6, 1.5),
    finger(skin, 0.42, 12, 5.2, 4.5),
    stroke('M1 5Q4 12 9 14', skin, 5.6),
    { dot: [4, 0], radius: [10.5, 9.6], fill },
    { dot: [4, 0], radius: [6, 5.4], fill: lighter(skin, 0.28), opacity: 0.7 },
    stroke('M0-3Q5-1 9-4', creaseColour(skin, 0.22), 1.3, 0.4),
  ],
  point: ({ skin, fill }) => [
    stroke('M8-4L25-5', skin, 6),
    { path: 'M-4-6.5C3-9 12-9 15-5C18 0 16 7 11 8.5C5 10 0 8-4 6.5Z', fill },
    stroke('M9 0q5 .5 6 3M8 4q4 .5 5 3', creaseColour(skin, 0.22), 1.5, 0.6),
    stroke('M2-3Q8-1 11-2', skin, 5),
    stroke('M3-.5Q8 1.6 12 0', creaseColour(skin, 0.22), 1.4, 0.6),
  ],
  grip: fist,
  fist,
  flat: ({ skin, fill }) => [
    finger(skin, -0.2, 15, 5, -4.6),
    finger(skin, -0.06, 17.5, 5.1, -1.4),
    finger(skin, 0.06, 17.3, 5.1, 1.8),
    finger(skin, 0.2, 14.5, 4.8, 5),
    { path: 'M-4-6.5C2-8.5 9-8.5 12-6C14-2 14 4 12 7C7 9 1 8-4 6.5Z', fill },
    stroke('M1-6Q5-12 10-12.5', skin, 5.2),
  ],
  thumb: ({ skin, fill }) => [stroke('M3-4L5-19', skin, 6.4), { path: FIST, fill }, knuckles(skin)],
  cup: ({ skin, fill }) => [
    { path: 'M-4-6C4-10 14-11 22-7C26-4 26 1 22 3C16 1 10 4 6 8C2 9-2 8-4 6.5Z', fill },
    stroke('M22-5q-8-1-13 2M23-1q-7-1-12 2', creaseColour(skin, 0.22), 1.4, 0.5),
    stroke('M3-6Q8-14 14-14', skin, 5.4),
  ],
  pinch: ({ skin, fill }) => [
    { path: 'M-4-6.5C2-9 9-9 13-5C16 0 14 6 10 8C5 10 0 8-4 6.5Z', fill },
    stroke('M9-5Q18-7 23-1', skin, 5.4),
    stroke('M10 3Q17 5 22 1', skin, 5),
    stroke('M8 7q6 3 9 1', skin, 4.6),
  ],
  offer: ({ skin, fill }) => [
    { path: 'M-4-6C3-8 12-7 18-4.5C24-2 24 2 20 3.5C12 7 3 8-4 6Z', fill },
    stroke('M4-5Q9-12 14-12', skin, 5),
    stroke('M13 2.5q5 0 8-2', creaseColour(skin, 0.22), 1.4, 0.5),
  ],
};

/** A knitted mitten does for every gesture. */
export const mitten = ({ colour, fill }: { colour: string; fill: string }): Shape[] => [
  stroke('M3-5Q5-13 11-14', colour, 8),
  { path: 'M-5-8.5C4-11.5 16-11.5 21-6.5C25-1 24 6 19 8.5C11 11.5 2 10.5-5 8.5Z', fill },
  stroke('M4-4Q8-8 12-8', darker(colour, 0.25), 1.6, 0.5),
  stroke('M-3-8.5V8.5M1-9V9', lighter(colour, 0.35), 2, 0.7),
];
