import { cloud, seeded } from '../../kit/curves.ts';
import { darker } from '../../kit/palette.ts';
import { bendRound } from '../bend.ts';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { balls, curlMarks, lowered, type Lock } from './strokes.ts';

const frontLocks: Lock[] = [
  [-47, -12, 12],
  [-45, -30, 14],
  [-34, -45, 15],
  [-17, -54, 15],
  [3, -58, 16],
  [22, -53, 15],
  [38, -42, 15],
  [47, -26, 13],
  [49, -9, 10],
  [-26, -35, 13],
  [-8, -40, 14],
  [12, -41, 13],
  [29, -33, 12],
  [-40, -20, 10],
  [40, -20, 10],
  [-3, -30, 9],
  [18, -30, 8],
];
const templeLocks: Lock[] = [
  [-48, -26, 13],
  [-53, -8, 12],
  [-50, 10, 11],
  [-42, 22, 9],
  [-38, -10, 12],
  [-40, 6, 10],
];
const sideLocks: Lock[] = [
  [36, -34, 12],
  [24, -48, 14],
  [6, -56, 15],
  [-14, -58, 15],
  [-32, -50, 15],
  [-47, -36, 14],
  [-54, -18, 14],
  [-55, 2, 13],
  [-50, 20, 12],
  [-40, 32, 10],
  [20, -32, 12],
  [4, -38, 14],
  [-14, -38, 14],
  [-32, -28, 14],
  [-40, -8, 14],
  [-36, 12, 12],
  [-20, -18, 12],
  [34, -24, 9],
  [8, -24, 9],
  [-10, -16, 8],
];

function backLocks(): Lock[] {
  const random = seeded(4);
  const rings = [16, 13, 10, 7];
  return rings.flatMap((count, ring) =>
    Array.from({ length: count }, (_, index): Lock => {
      const angle = (index / count) * 6.283 + ring;
      const share = 1 - ring * 0.27;
      return [Math.cos(angle) * 44 * share, -12 + Math.sin(angle) * 43 * share, 12.5 + random() * 3];
    }),
  );
}

const frontOf = ({ body, colour, shine, shade }: HairBrush) => [
  ...balls(frontLocks, body),
  { path: 'M-46-14C-44-50 44-50 46-14C34-32 20-30 0-33S-34-32-46-14Z', fill: colour },
  ...curlMarks(frontLocks, shine, 5),
  ...curlMarks(lowered(frontLocks.slice(2, 12)), shade, 9),
];

export const curls: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [{ path: cloud([0, -14], [52, 46], 13, 0.15, 4), fill: darker(brush.colour, 0.18) }],
      front: frontOf(brush),
    }),
  turned: (brush) =>
    hairArt({
      front: [
        {
          path: 'M-20-52C-44-46-54-20-50 6C-47 20-42 24-38 24C-34 10-34-8-22-22Z',
          fill: brush.colour,
        },
        ...balls(templeLocks, brush.body),
        ...curlMarks(templeLocks, brush.shine, 6),
        ...bendRound(frontOf(brush), brush.yaw),
      ],
    }),
  side: ({ body, colour, shine, shade }) =>
    hairArt({
      front: [
        ...balls(sideLocks, body),
        {
          path: 'M34-28C26-50-40-54-48-10C-50 6-46 22-36 28C-28 20-26 0-14-14C0-20 20-20 34-28Z',
          fill: colour,
        },
        ...curlMarks(sideLocks, shine, 5),
        ...curlMarks(lowered(sideLocks.slice(1, 14)), shade, 9),
      ],
    }),
  back: ({ body, colour, shine, shade }) => {
    const locks = backLocks();
    return hairArt({
      front: [
        { path: 'M0-56C34-56 50-34 48-4C44 30-44 30-48-4C-50-34-34-56 0-56Z', fill: colour },
        ...balls(locks, body),
        ...curlMarks(locks, shine, 5),
        ...curlMarks(lowered(locks), shade, 9),
      ],
    });
  },
};
