/** Hair that hangs: waves, and straighter long hair. */
import { curve } from '../../kit/curves.ts';
import { bendRound, shifted } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { longTemple, strands } from './strokes.ts';

function fallBehind({ fall, shine, length }: HairBrush, wave: number): Shape[] {
  const outline = curve([
    [0, -60],
    [40, -53],
    [57, -22],
    [57, 8],
    [57 + 8 * wave, 34],
    [57 - 4 * wave, length * 0.66],
    [56 + 6 * wave, length * 0.86],
    [40, length + 4],
    [14, length],
    [-14, length + 2],
    [-42, length + 4],
    [-56 - 6 * wave, length * 0.86],
    [-57 + 4 * wave, length * 0.66],
    [-57 - 8 * wave, 34],
    [-57, 8],
    [-57, -22],
    [-40, -53],
  ]);
  const left = ['M-50 0q-6 26 2 46t-2 40', 'M-38 20q-6 22 0 40t-2 34'];
  const right = ['M50 0q6 26-2 46t2 40', 'M38 20q6 22 0 40t2 34'];
  // Hair cut shorter than its strokes goes without them.
  const combed = length < 84 ? [] : strands([...left, ...right], shine, 2.4, 0.4);
  return [{ path: outline, fill: fall }, ...combed];
}

function partedFront({ body, shine, turn }: HairBrush): Shape[] {
  const parting = -10 + turn * 5;
  return [
    {
      path:
        `M${parting}-57C-42-60-61-34-57 6C-58 24-62 30-60 44C-52 42-49 28-48 14C-47 0-46-14-32-24` +
        'C-20-32-13-40-9-47C2-34 22-27 36-20C45-14 47 0 48 14C49 28 52 42 60 44C62 30 58 24 57 6' +
        `C61-36 42-62 ${parting}-57Z`,
      fill: body,
    },
    ...strands(
      ['M-12-52C-34-48-48-30-52-6', 'M-16-44C-32-36-44-24-48-8', 'M-6-52C14-48 40-40 52-6', 'M0-44C18-34 38-30 47-10'],
      shine,
      2.2,
      0.5,
    ),
  ];
}

function fallSide({ fall, length }: HairBrush, wave: number): Shape {
  const outline = curve([
    [-8, -60],
    [-46, -46],
    [-62, -10],
    [-64 - 2 * wave, 30],
    [-62 + 1 * wave, length * 0.62],
    [-64 - 3 * wave, length * 0.85],
    [-48, length + 4],
    [-14, length + 2],
    [-8, length * 0.7],
    [-14, 40],
    [-4, 0],
    [6, -40],
  ]);
  return { path: outline, fill: fall };
}

function fallBack({ body, shine, length }: HairBrush): Shape[] {
  const outline = curve([
    [0, -61],
    [40, -53],
    [58, -22],
    [58, 10],
    [64, 36],
    [56, length * 0.66],
    [62, length * 0.88],
    [40, length + 4],
    [0, length + 2],
    [-40, length + 4],
    [-62, length * 0.88],
    [-56, length * 0.66],
    [-64, 36],
    [-58, 10],
    [-58, -22],
    [-40, -53],
  ]);
  const left = ['M-24-52C-34-10-26 40-30 84', 'M-44-34C-52 0-46 40-50 76'];
  const right = ['M24-52C34-10 26 40 30 84', 'M44-34C52 0 46 40 50 76'];
  return [{ path: outline, fill: body }, ...strands(['M0-58V90', ...left, ...right], shine, 2.3, 0.45)];
}

const hanging = (wave: number): HairStyle => ({
  front: (brush) => hairArt({ behind: fallBehind(brush, wave), front: partedFront(brush) }),
  turned: (brush) =>
    hairArt({
      behind: shifted(fallBehind(brush, wave), -8, 0),
      front: [{ path: longTemple, fill: brush.body }, ...bendRound(partedFront(brush), brush.yaw, 'keep')],
    }),
  side: (brush) =>
    hairArt({
      behind: [fallSide(brush, wave)],
      front: [
        {
          path:
            'M40-24C40-52 16-62-8-61C-44-60-62-34-60-2C-60 24-66 34-60 56C-44 58-24 54-20 40' +
            'C-14 26-16 14-14 4C-12-4-8-10-2-14C14-14 30-16 40-24Z',
          fill: brush.body,
        },
        ...strands(
          ['M14-56C-10-54-38-40-46 4', 'M22-52C0-48-24-34-30 10', 'M-54 6q-6 22 0 44M-34 18q-4 18 0 34'],
          brush.shine,
          2.2,
          0.5,
        ),
      ],
    }),
  back: (brush) => hairArt({ over: fallBack(brush) }),
});

export const waves = hanging(1);
export const long = hanging(0.27);
