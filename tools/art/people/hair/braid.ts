import { palette } from '../../kit/palette.ts';
import type { Point } from '../../kit/curves.ts';
import { bendRound, shifted } from '../bend.ts';
import { xy, type Shape } from '../shapes.tsx';
import { hairArt, type HairBrush, type HairStyle } from './style.ts';
import { combedBack, combedSide, shortTemple, strands } from './strokes.ts';

/** A braid that hangs from `start`: links that lean left and right, a ribbon, a brush of hair. */
function plait({ body, shine, colour }: HairBrush, [x, y]: Point, links: number, drift = 0, size = 11): Shape[] {
  const shapes: Shape[] = [];
  for (let index = 0; index < links; index++) {
    const middle: Point = [x + drift * index + Math.sin(index * 0.7) * 3, y + index * 13];
    const lean = index % 2 ? 26 : -26;
    const radius: Point = [size - index * 0.55, size * 0.77 - index * 0.3];
    const rise = lean > 0 ? 3 : -3;
    shapes.push(
      { dot: middle, radius, fill: body, turn: lean },
      {
        line: `M${xy([middle[0] - 6, middle[1] - 1 - rise])}q6-2 11 ${rise * 1.4}`,
        colour: shine,
        width: 1.6,
        opacity: 0.6,
      },
    );
  }
  const end: Point = [x + drift * links, y + links * 13 - 2];
  shapes.push(
    { line: `M${xy([end[0] - 5, end[1]])}l10 .2`, colour: palette.teal, width: 7 },
    { path: `M${xy([end[0] - 6, end[1] + 3])}c-4 12 2 20 6 24c6-6 10-14 7-24z`, fill: colour },
  );
  return shapes;
}

const frontOf = ({ body, shine, turn }: HairBrush): Shape[] => [
  {
    path:
      `M${8 + turn * 5}-58C-36-64-60-36-53 8C-50-4-46-16-36-24C-24-20 2-22 14-40C20-26 36-20 43-14` +
      `C46-6 47 12 44 30C56 24 57 8 54-2C58-36 40-60 ${8 + turn * 5}-58Z`,
    fill: body,
  },
  ...strands(
    ['M12-44C-2-30-22-28-38-30', 'M8-52C-14-46-36-38-48-18', 'M16-46C24-36 38-28 48-14', 'M-16-30C-22-26-30-25-36-26'],
    shine,
    2.3,
    0.55,
  ),
];

export const braid: HairStyle = {
  front: (brush) =>
    hairArt({
      behind: [{ path: 'M0-58C38-58 56-34 54 4C50 34-50 34-54 4C-56-34-38-58 0-58Z', fill: brush.under }],
      front: frontOf(brush),
      over: plait(brush, [47, 26], 7),
    }),
  turned: (brush) =>
    hairArt({
      front: [{ path: shortTemple, fill: brush.body }, ...bendRound(frontOf(brush), brush.yaw)],
      over: shifted(plait(brush, [47, 26], 7), brush.mirrored ? -80 : -86, 0),
    }),
  side: (brush) =>
    hairArt({
      front: [
        { path: combedSide, fill: brush.body },
        ...strands(
          ['M38-26C12-40-20-36-40 6', 'M26-46C0-48-36-36-50 8', 'M-12-6C-22 4-30 14-40 24'],
          brush.shine,
          2.2,
          0.55,
        ),
      ],
      over: plait(brush, [-48, 28], 7, -2.5),
    }),
  back: (brush) =>
    hairArt({
      front: [
        { path: combedBack, fill: brush.body },
        ...strands(
          [
            'M0-60C-4-30-4 0 0 30',
            'M-30-48C-36-20-20 10-4 30',
            'M30-48C36-20 20 10 4 30',
            'M-48-14C-44 10-24 26-6 32',
            'M48-14C44 10 24 26 6 32',
          ],
          brush.shine,
          2.3,
          0.5,
        ),
      ],
      over: plait(brush, [0, 30], 8, 0, 12.5),
    }),
};
