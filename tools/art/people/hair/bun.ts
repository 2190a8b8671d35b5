import { darker } from '../../kit/palette.ts';
import { bendRound } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { balls, combedBack, combedSide, shortTemple, strands } from './strokes.ts';

const combed = (paths: readonly string[], { colour }: HairBrush, opacity = 0.5) =>
  strands(paths, darker(colour, 0.2), 2, opacity);

const frontOf = (brush: HairBrush): Shape[] => [
  {
    path: `M-50 8C-59-38-34-61 0-60C36-60 58-38 50 8C49-8 40-24 ${-4 + brush.turn * 5}-43C-26-30-46-16-50 8Z`,
    fill: brush.body,
  },
  ...combed(
    ['M-6-48C-26-40-42-26-48-6', 'M-4-54C-28-50-46-34-50-14', 'M-2-48C18-40 38-26 47-6', 'M2-54C24-50 44-36 50-16'],
    brush,
  ),
];

export const bun: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [
        ...balls([[6, -62, 22]], brush.body),
        ...combed(['M-8-70C0-78 16-78 22-66', 'M-8-58C-4-70 14-72 20-58', 'M-2-50C0-62 10-64 16-52'], brush),
        {
          path: 'M0-56C36-56 54-32 51 8C44 22-44 22-51 8C-54-32-36-56 0-56Z',
          fill: darker(brush.colour, 0.15),
        },
      ],
      front: frontOf(brush),
    }),
  turned: (brush) =>
    hairArt({
      behind: [
        ...balls([[-16, -62, 22]], brush.body),
        ...combed(['M-30-70C-22-78-6-78 0-66', 'M-30-58C-26-70-8-72-2-58'], brush),
      ],
      front: [{ path: shortTemple, fill: brush.body }, ...bendRound(frontOf(brush), brush.yaw)],
    }),
  side: (brush) =>
    hairArt({
      behind: [
        ...balls([[-40, -52, 22]], brush.body),
        ...combed(['M-54-62C-46-70-30-68-24-56', 'M-56-50C-50-62-34-62-26-48'], brush),
      ],
      front: [
        { path: combedSide, fill: brush.body },
        ...combed(
          [
            'M36-28C10-44-22-50-44-46',
            'M20-20C0-34-26-42-48-40',
            'M-14-4C-22-22-34-34-48-38',
            'M-38 28C-42 6-46-14-46-34',
          ],
          brush,
        ),
      ],
    }),
  back: (brush) =>
    hairArt({
      front: [
        { path: combedBack, fill: brush.body },
        ...combed(
          [
            'M-46 10C-40-20-20-36 0-40',
            'M46 10C40-20 20-36 0-40',
            'M-20 36C-16 4-8-20 0-34',
            'M20 36C16 4 8-20 0-34',
            'M0 38V-30',
          ],
          brush,
        ),
        ...balls([[0, -46, 25]], brush.body),
        ...combed(['M-18-54C-8-66 10-66 18-54', 'M-18-44C-8-58 12-58 18-42', 'M-12-34C-4-46 8-46 14-34'], brush),
      ],
    }),
};
