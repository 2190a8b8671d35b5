/** Two round puffs tied with coral beads. */
import { darker, palette } from '../../kit/palette.ts';
import { bendRound } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { balls, combedBack, combedSide, curlMarks, shortTemple, strands, type Lock } from './strokes.ts';

const leftPuff: Lock[] = [
  [-57, -30, 15],
  [-66, -16, 13],
  [-54, -10, 13],
  [-70, -30, 11],
  [-60, -43, 10],
];
const bothPuffs: Lock[] = [...leftPuff, ...leftPuff.map(([x, y, radius]): Lock => [-x, y, radius])];
const nearPuff: Lock[] = [
  [-40, -38, 15],
  [-52, -28, 13],
  [-46, -50, 13],
  [-56, -42, 11],
  [-34, -48, 11],
];
const farPuff: Lock[] = [
  [44, -42, 13],
  [52, -32, 11],
  [50, -50, 10],
];
const sidePuff: Lock[] = [
  [-30, -44, 16],
  [-42, -34, 14],
  [-20, -54, 13],
  [-38, -54, 14],
  [-26, -30, 11],
];

const bead = (x: number, y: number): Shape[] => [
  { dot: [x, y], radius: 7, fill: palette.coral },
  { dot: [x - 2, y - 2], radius: 2.4, fill: palette.coralLight },
];

const puff = (locks: readonly Lock[], { body, shine }: HairBrush): Shape[] => [
  ...balls(locks, body),
  ...curlMarks(locks, shine, 4),
];

const parted = ({ body, shine, turn }: HairBrush): Shape[] => [
  {
    path:
      `M-49-2C-56-40-34-59 0-59C34-59 56-40 49-2C47-14 40-22 26-26C14-29 6-34 ${turn * 5}-42` +
      'C-6-34-14-29-26-26C-40-22-47-14-49-2Z',
    fill: body,
  },
  ...strands(
    ['M0-44C-14-34-34-28-48-26', 'M0-54C-20-48-40-42-50-34', 'M0-44C14-34 34-28 48-26', 'M0-54C20-48 40-42 50-34'],
    shine,
    2.1,
    0.5,
  ),
];

export const puffs: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [
        ...puff(bothPuffs, brush),
        { path: 'M0-56C36-56 54-32 50 0C40 14-40 14-50 0C-54-32-36-56 0-56Z', fill: darker(brush.colour, 0.18) },
      ],
      front: [...parted(brush), ...bead(-49, -27), ...bead(49, -27)],
    }),
  turned: (brush) =>
    hairArt({
      behind: puff(farPuff, brush),
      front: [
        { path: shortTemple, fill: brush.body },
        ...bendRound(parted(brush), brush.yaw),
        ...puff(nearPuff, brush),
        ...bead(-30, -36),
      ],
    }),
  side: (brush) =>
    hairArt({
      front: [
        { path: combedSide, fill: brush.body },
        ...strands(
          ['M38-26C14-34-8-38-26-42', 'M-14-4C-20-18-26-28-30-36', 'M-42 26C-44 6-40-14-34-30'],
          brush.shine,
          2.1,
          0.5,
        ),
        ...puff(sidePuff, brush),
        ...bead(-20, -36),
      ],
    }),
  back: (brush) =>
    hairArt({
      front: [
        { path: combedBack, fill: brush.body },
        ...strands(['M0-60V36'], brush.shade, 2.2, 0.6),
        ...strands(
          [
            'M-2-30C-20-34-36-30-48-26',
            'M-2 0C-22-8-38-18-48-24',
            'M-4 34C-26 20-42-4-50-20',
            'M2-30C20-34 36-30 48-26',
            'M2 0C22-8 38-18 48-24',
            'M4 34C26 20 42-4 50-20',
          ],
          brush.shine,
          2.1,
          0.5,
        ),
        ...puff(bothPuffs, brush),
        ...bead(-48, -27),
        ...bead(48, -27),
      ],
    }),
};
