/** Short hair: swept to one side, and tousled. */
import { curve } from '../../kit/curves.ts';
import { darker } from '../../kit/palette.ts';
import { bendRound } from '../bend.ts';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { shortTemple, strands } from './strokes.ts';

const sweptFront = ({ body, turn }: HairBrush) => ({
  path:
    `M-50 2C-59-42-34-66 ${2 + turn * 5}-64C42-64 56-38 50 2C47-4 46-12 43-20C30-16 4-20-12-33` +
    'C-18-24-34-20-43-16C-46-10-47-4-50 2Z',
  fill: body,
});

const sweptBack = 'M0-64C36-64 57-38 53-4C52 12 44 28 30 33C12 38-12 38-30 33C-44 28-52 12-53-4C-57-38-36-64 0-64Z';
const tousledBack =
  'M0-66C20-70 40-62 46-50C60-36 58-10 54 6C56 18 50 30 46 36C40 32 36 36 32 42C24 36 20 40 14 44' +
  'C8 38 2 40-2 44C-8 38-14 40-18 44C-24 36-30 38-36 42C-40 34-46 34-50 34C-54 22-58 14-54 2' +
  'C-60-20-56-44-42-54C-30-64-14-68 0-66Z';

const backOf = (outline: string, { body, shine }: HairBrush) =>
  hairArt({
    front: [
      { path: outline, fill: body },
      ...strands(
        ['M4-52C-6-20-10 8-8 36', 'M4-52C16-20 20 8 18 34', 'M2-54C-24-40-34-8-32 28', 'M6-54C34-38 42-10 40 22'],
        shine,
        2.2,
        0.45,
      ),
      ...strands(['M-4-56q8-6 14 2q-2 10-12 8'], shine, 2.2, 0.5),
    ],
  });

export const sweep: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [{ path: 'M0-56C36-56 54-32 51 4C48 20-48 20-51 4C-54-32-36-56 0-56Z', fill: darker(brush.colour, 0.2) }],
      front: [
        sweptFront(brush),
        ...strands(
          [
            'M-12-36C2-28 22-24 40-26',
            'M-16-46C4-38 26-34 44-34',
            'M-14-55C8-52 30-46 46-40',
            'M-20-38C-28-30-38-26-46-22',
            'M-24-50C-36-42-46-32-50-22',
          ],
          brush.shine,
          2.2,
          0.5,
        ),
      ],
    }),
  turned: (brush) =>
    hairArt({
      front: [
        { path: shortTemple, fill: brush.body },
        ...bendRound(
          [
            sweptFront(brush),
            ...strands(
              ['M-12-36C-4-31 4-28 14-26', 'M-16-46C-6-40 4-36 16-36', 'M-14-55C-4-52 8-48 18-46'],
              brush.shine,
              2,
              0.5,
            ),
          ],
          brush.yaw,
        ),
      ],
    }),
  side: ({ body, shine }) =>
    hairArt({
      front: [
        {
          path:
            'M44-24C46-54 22-66-6-64C-42-62-59-36-57-6C-56 10-50 24-41 30C-33 30-27 24-24 14' +
            'C-20 6-18 0-14-8C-6-6 0-10 4-15C18-16 32-18 44-24Z',
          fill: body,
        },
        ...strands(
          ['M40-30C20-42-6-50-34-46', 'M34-24C12-34-16-40-44-32', 'M-16-10C-28-16-40-14-50-4'],
          shine,
          2.2,
          0.5,
        ),
      ],
    }),
  back: (brush) => backOf(sweptBack, brush),
};

const tousledFront = ({ body, shine }: HairBrush) => [
  {
    path:
      'M-52 14C-62-10-58-42-36-56C-30-66-16-66-8-64C2-70 14-68 22-62C44-58 60-34 56-8C58 2 56 12 52 18' +
      'C46 10 46-2 44-12C38-8 34-12 31-20C26-12 20-12 15-20C8-10-2-10-6-20C-12-10-20-10-26-18' +
      'C-30-12-36-10-42-12C-44 0-46 8-52 14Z',
    fill: body,
  },
  ...strands(
    [
      'M-30-52C-34-40-32-28-26-21',
      'M-8-60C-12-44-10-32-6-22',
      'M14-60C16-46 16-34 15-23',
      'M34-50C36-40 34-30 31-23',
      'M-46-36C-50-24-50-12-49-2',
      'M48-36C52-24 52-12 50 2',
    ],
    shine,
    2.2,
    0.45,
  ),
];

export const tousle: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [
        {
          path: curve([
            [0, -58],
            [40, -50],
            [55, -20],
            [57, 10],
            [50, 36],
            [38, 30],
            [-38, 30],
            [-50, 36],
            [-57, 10],
            [-55, -20],
            [-40, -50],
          ]),
          fill: darker(brush.colour, 0.2),
        },
      ],
      front: tousledFront(brush),
    }),
  turned: (brush) =>
    hairArt({
      front: [{ path: shortTemple, fill: brush.body }, ...bendRound(tousledFront(brush), brush.yaw)],
    }),
  side: ({ body, shine }) =>
    hairArt({
      front: [
        {
          path:
            'M44-14C50-44 30-68 4-66C-10-72-30-68-40-60C-58-50-64-26-60-4C-62 10-58 28-50 36' +
            'C-46 32-44 28-40 34C-36 30-32 22-28 24C-22 14-18 4-14-6C-8-2-2-6 2-12C8-6 16-8 20-16C26-10 36-10 44-14Z',
          fill: body,
        },
        ...strands(
          [
            'M20-56C26-42 24-30 20-20',
            'M-2-60C-2-44-2-30 2-18',
            'M-26-56C-28-38-24-24-16-12',
            'M-46-40C-48-16-44 8-38 28',
          ],
          shine,
          2.2,
          0.45,
        ),
      ],
    }),
  back: (brush) => backOf(tousledBack, brush),
};
