/** Hijab, headscarf, cap, clip and band, from four sides, on a head 100 high with its middle on 0,0. */
import { curve, type Point } from '../../kit/curves.ts';
import { darker, lighter, palette } from '../../kit/palette.ts';
import type { Paint } from '../../kit/drawing.tsx';
import { bendRound } from '../bend.ts';
import type { Headwear } from '../looks.ts';
import type { View } from '../pose.ts';
import type { Shape } from '../shapes.tsx';
import { bobble } from './bobble.ts';
import { fold, gleam, only, type Cloth, type Drawer, type HeadwearArt, type Views } from './cloth.ts';

const hijabFront: Drawer = (cloth) => ({
  behind: [
    {
      path: 'M0-62C44-62 62-34 62 2C62 40 56 66 50 84L-50 84C-56 66-62 40-62 2C-62-34-44-62 0-62Z',
      fill: darker(cloth.colour, 0.2),
    },
  ],
  front: [
    {
      path:
        'M0-64C44-64 60-34 60 2C60 34 56 52 60 74C44 98-30 100-62 76C-56 52-60 34-60 2C-60-34-44-64 0-64Z' +
        'M0-38C-26-38-41-22-41 2C-41 30-22 47 0 47C22 47 41 30 41 2C41-22 26-38 0-38Z',
      fill: cloth.body,
      hollow: true,
    },
    fold('M-46-22C-40-40-20-50 0-50S38-42 46-24M-52 20C-46 48-20 62 6 62C30 62 46 50 52 26', cloth),
    fold('M-50 50C-30 76 20 82 50 60', cloth),
    gleam('M-50-30C-40-52-10-58 10-56M-56 34C-50 54-30 68-10 70', cloth),
  ],
});

const hijab: Views = {
  front: hijabFront,
  turned: (cloth) => ({
    behind: [
      {
        path: 'M-6-62C40-62 54-34 52 2C50 40 52 66 46 84L-54 84C-60 66-66 40-66 2C-66-34-48-62-6-62Z',
        fill: darker(cloth.colour, 0.2),
      },
    ],
    front: bendRound(hijabFront(cloth).front, cloth.yaw * 0.7, 'drop', 66),
  }),
  side: (cloth) =>
    only(
      {
        path:
          'M-6-64C26-66 46-46 46-18C40-30 28-38 14-37C-8-35-16-16-15 4C-14 30 6 46 36 48C40 60 30 84 8 90' +
          'C-24 96-58 90-62 70C-58 44-62 24-62 0C-62-36-40-62-6-64Z',
        fill: cloth.body,
      },
      fold('M-48-20C-40-44-16-54 10-52M-40 30C-30 54 0 66 28 62M-50 54C-34 76 0 82 22 72', cloth),
    ),
  back: (cloth) =>
    only(
      {
        path: 'M0-64C44-64 62-34 61 2C61 36 66 60 62 84C40 104-40 104-62 84C-66 60-61 36-61 2C-62-34-44-64 0-64Z',
        fill: cloth.body,
      },
      fold('M-50-20C-30 10-20 50-30 90M46-24C36 10 24 50 34 88M0-60C-4-20 2 40-4 94', cloth, 2.6, 0.4),
    ),
};

const spots = (places: readonly Point[]): Shape[] =>
  places.map((dot, index) => ({ dot, radius: 4.4, fill: index % 2 ? palette.sun : palette.coralLight }));

const wrapFront: Drawer = (cloth) =>
  only(
    { path: 'M-50-6C-62-52-50-92-10-98C36-102 66-66 50-6C34-26-34-26-50-6Z', fill: cloth.body },
    ...spots([
      [-34, -52],
      [-10, -70],
      [16, -54],
      [34, -70],
      [-26, -82],
      [8, -88],
      [38, -40],
      [-44, -30],
      [-6, -44],
    ]),
    fold('M-50-14C-30-44 10-50 48-34M-52-36C-30-66 16-70 52-50M-44-64C-24-86 12-90 40-76', cloth, 3, 0.5),
    {
      path: curve([
        [-6, -84],
        [-30, -104],
        [-22, -118],
        [0, -102],
        [20, -120],
        [32, -104],
        [10, -86],
      ]),
      fill: cloth.body,
    },
    { dot: [1, -92], radius: [10, 9], fill: cloth.paint.body(lighter(cloth.colour, 0.1)) },
    fold('M-20-110Q-8-100-4-94M22-112Q10-102 6-94', cloth, 2.4, 0.5),
  );

const wrap: Views = {
  front: wrapFront,
  turned: (cloth) =>
    only(
      {
        path: 'M-10-58C-38-56-57-34-54-4C-53 6-50 10-44 10C-36 24-35 14-33 4C-31-6-30-12-26-20C-20-30-8-40 6-44Z',
        fill: cloth.body,
      },
      ...bendRound(wrapFront(cloth).front, cloth.yaw * 0.75, 'drop', 66),
    ),
  side: (cloth) =>
    only(
      { path: 'M42-20C54-70 40-100 0-101C-46-100-66-60-55-4C-44 14-24 12-16-4C0-22 24-24 42-20Z', fill: cloth.body },
      ...spots([
        [-34, -52],
        [-10, -70],
        [16, -54],
        [30, -74],
        [-26, -82],
        [8, -90],
        [-44, -20],
        [-6, -40],
      ]),
      fold('M-50-14C-30-44 10-50 44-30M-54-36C-30-66 16-70 48-50', cloth, 3, 0.5),
    ),
  back: (cloth) =>
    only(
      { path: 'M-51 8C-62-52-50-92-8-98C38-102 66-62 51 8C34 26-34 26-51 8Z', fill: cloth.body },
      ...spots([
        [-34, -46],
        [-10, -70],
        [16, -50],
        [34, -70],
        [-26, -82],
        [8, -22],
        [38, -30],
        [-44, -16],
        [-6, -44],
        [24, 2],
        [-20, 6],
      ]),
      fold('M-50-8C-30-30 10-40 48-26M-52-36C-30-60 16-64 52-48', cloth, 3, 0.5),
    ),
};

const capFront: Drawer = (cloth) => {
  const x = cloth.turn * 10;
  const brim =
    `M${-44 + x}-15C${-30 + x}-32 ${30 + x}-32 ${44 + x}-15C${54 + x}-6 ${50 + x} 0 ${40 + x}-2` +
    `C${16 + x}-13 ${-16 + x}-13 ${-40 + x}-2C${-50 + x} 0 ${-54 + x}-6 ${-44 + x}-15Z`;
  const seams = `M${x}-67C${x - 6}-50 ${x - 6}-36 ${x}-22M-30-60C-38-46-40-32-38-18M30-60C38-46 40-32 38-18`;
  return only(
    { path: 'M-52-10C-54-48-32-68 0-68C32-68 54-48 52-10C30-24-30-24-52-10Z', fill: cloth.body },
    fold(seams, cloth, 2, 0.5),
    { dot: [x, -68], radius: [5, 3.5], fill: cloth.fold },
    { path: brim, fill: cloth.paint.body(darker(cloth.colour, 0.12)) },
    gleam(`M${-38 + x}-13C${-20 + x}-26 ${20 + x}-26 ${38 + x}-13`, cloth, 2.2, 0.6),
  );
};

const cap: Views = {
  front: capFront,
  turned: (cloth) => only(...bendRound(capFront({ ...cloth, turn: 0 }).front, cloth.yaw * 0.75, 'drop', 66)),
  side: (cloth) =>
    only(
      { path: 'M44-18C44-52 22-68-8-68C-42-67-60-44-57-6C-40 0 10-8 44-18Z', fill: cloth.body },
      fold('M-8-67C0-50 2-30 0-8', cloth, 2, 0.5),
      {
        path: 'M36-24C54-26 76-18 78-8C70-4 54-10 34-12C20-12 24-24 36-24Z',
        fill: cloth.paint.body(darker(cloth.colour, 0.12)),
      },
    ),
  back: (cloth) =>
    only(
      { path: 'M-53-4C-56-46-34-69 0-69C34-69 56-46 53-4C30 6-30 6-53-4Z', fill: cloth.body },
      fold('M0-68V0M-26-62C-36-44-36-20-32 2M26-62C36-44 36-20 32 2', cloth, 2, 0.5),
      { dot: [0, -68], radius: [5, 3.5], fill: cloth.fold },
    ),
};

/** A hair slide: a pill of `length`, leaning by `lean` down to the right. */
const slide = ([x, y]: Point, length: number, lean: number, cloth: Cloth): HeadwearArt =>
  only(
    { line: `M${x - length} ${y - lean}L${x + length} ${y + lean}`, colour: cloth.colour, width: 8.5 },
    { line: `M${x - length} ${y - lean - 1.4}l${length} ${lean}`, colour: '#FFF8EE', width: 2.6, opacity: 0.65 },
  );

const clip: Views = {
  front: (cloth) => slide([34, -30], 6.4, 3.4, cloth),
  turned: (cloth) => slide([33, -33], 4, 4, cloth),
  side: (cloth) => slide([12, -30], 6.6, 2.4, cloth),
  back: () => only(),
};

const bandFront: Drawer = (cloth) =>
  only({ path: 'M-52-14C-46-52 46-52 52-14L48-8C40-40-40-40-48-8Z', fill: cloth.body });

const band: Views = {
  front: bandFront,
  turned: (cloth) => only(...bendRound(bandFront(cloth).front, cloth.yaw * 0.75, 'drop', 66)),
  side: (cloth) => only({ line: 'M10-58C-4-46-14-30-16-6', colour: cloth.colour, width: 8 }),
  back: (cloth) => only({ line: 'M-50-26C-30-60 30-60 50-26', colour: cloth.colour, width: 8 }),
};

const kinds: Record<Headwear['kind'], Views> = { hijab, wrap, cap, bobble, clip, band };

export function headwearArt(
  paint: Paint,
  headwear: Headwear | undefined,
  view: View,
  turn: number,
  yaw: number,
): HeadwearArt {
  if (!headwear) return only();
  const { colour, kind } = headwear;
  return kinds[kind][view]({
    colour,
    body: paint.body(colour),
    fold: darker(colour, 0.25),
    gleam: lighter(colour, 0.35),
    paint,
    turn,
    yaw,
  });
}
