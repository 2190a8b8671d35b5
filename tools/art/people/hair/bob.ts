import { lighter } from '../../kit/palette.ts';
import { bendRound, shifted } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { longTemple, strands } from './strokes.ts';

const behindOf = ({ fall }: HairBrush): Shape => ({
  path: 'M0-61C42-61 60-36 59 0L61 36C60 54 42 56 30 52L-30 52C-42 56-60 54-61 36L-59 0C-60-36-42-61 0-61Z',
  fill: fall,
});

function fringe({ body, tucked, turn }: HairBrush): Shape {
  const nearSide = tucked ? 'C58-24 52-14 46-8C46-12 44-16 40-17' : 'L60 34C59 48 46 49 45 39C48 20 46 2 41-15';
  return {
    path:
      `M0-61C38-61 59-38 58-4${nearSide}C30-15 14-13 ${turn * 5}-14C-14-13-30-16-41-14` +
      'C-46 2-48 20-45 39C-46 49-59 48-60 34L-58-4C-59-38-38-61 0-61Z',
    fill: body,
  };
}

const gleam = ({ colour }: HairBrush, line: string): Shape => ({
  line,
  colour: lighter(colour, 0.35),
  width: 5,
  opacity: 0.32,
});

export const bob: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [behindOf(brush)],
      front: [
        fringe(brush),
        gleam(brush, 'M-44-32C-26-50 20-52 42-34'),
        ...strands(
          ['M-20-56C-24-40-26-28-25-17', 'M0-58C0-40-1-28 0-17', 'M20-56C24-42 25-30 24-18'],
          brush.shade,
          1.8,
          0.5,
        ),
      ],
    }),
  turned: (brush) =>
    hairArt({
      behind: shifted([behindOf(brush)], -8, 0),
      front: [
        { path: longTemple, fill: brush.body },
        ...bendRound(
          [fringe(brush), ...strands(['M-20-56C-24-40-26-28-25-17', 'M-2-58C-4-40-4-28-3-17'], brush.shade, 2, 0.5)],
          brush.yaw,
          'keep',
        ),
      ],
    }),
  side: (brush) =>
    hairArt({
      front: [
        {
          path:
            'M42-18C44-50 20-63-8-62C-46-61-62-34-60-2L-62 38C-60 54-34 55-18 50C-10 46-8 30-9 10' +
            'C-9 2-6-6-2-12C12-14 28-16 42-18Z',
          fill: brush.body,
        },
        gleam(brush, 'M-46-30C-34-48-6-54 20-46'),
        ...strands(
          ['M-30 46C-34 20-34-4-28-30', 'M-46 46C-50 20-50-2-44-26', 'M4-56C16-46 24-34 28-20'],
          brush.shade,
          1.8,
          0.5,
        ),
      ],
    }),
  back: (brush) =>
    hairArt({
      front: [
        {
          path: 'M0-62C42-62 61-38 60-2L62 36C60 54 42 56 26 53L-26 53C-42 56-60 54-62 36L-60-2C-61-38-42-62 0-62Z',
          fill: brush.body,
        },
        gleam(brush, 'M-44-30C-26-48 20-50 42-32'),
        ...strands(
          [
            'M0-60V50',
            'M-20-56C-26-20-28 20-28 50',
            'M20-56C26-20 28 20 28 50',
            'M-40-40C-48-10-48 20-46 48',
            'M40-40C48-10 48 20 46 48',
          ],
          brush.shade,
          1.8,
          0.45,
        ),
      ],
    }),
};
