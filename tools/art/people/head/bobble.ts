/** A knitted hat with a pompom, from four sides, on a head 100 high with its middle on 0,0. */
import { cloud, type Point } from '../../kit/curves.ts';
import { darker, lighter } from '../../kit/palette.ts';
import { bendRound } from '../bend.ts';
import type { Shape } from '../shapes.tsx';
import { fold, gleam, only, type Cloth, type Drawer, type Views } from './cloth.ts';

const ribs = (path: string, cloth: Cloth) => fold(path, cloth, 2, 0.45);

const pompom = (at: Point, cloth: Cloth): Shape => ({
  path: cloud(at, [13, 12], 11, 0.2, 4),
  fill: cloth.paint.body(lighter(cloth.colour, 0.55)),
});

const brim =
  'M-58-12C-61-26-57-34-50-37C-20-48 20-48 50-37C57-34 61-26 58-12C50-11 52-17 46-19' +
  'C20-28-20-28-46-19C-52-17-50-11-58-12Z';

const bobbleFront: Drawer = (cloth) =>
  only(
    { path: 'M-54-20C-57-54-36-77 0-77C36-77 57-54 54-20C30-36-30-36-54-20Z', fill: cloth.body },
    gleam('M-42-46C-20-56 12-56 30-51M-34-60C-16-66 4-66 16-64', cloth, 5, 0.55),
    {
      path: brim,
      fill: cloth.paint.body(darker(cloth.colour, 0.1)),
    },
    ribs('M-48-34l-2 14M-36-39l-1 15M-24-42l-1 16M-12-44v17M0-44v17M12-44v17M24-42l1 16M36-39l1 15M48-34l2 14', cloth),
    pompom([0, -82], cloth),
  );

export const bobble: Views = {
  front: bobbleFront,
  turned: (cloth) => only(...bendRound(bobbleFront({ ...cloth, turn: 0 }).front, cloth.yaw * 0.75, 'keep', 66)),
  side: (cloth) =>
    only(
      { path: 'M46-22C46-56 22-77-8-77C-42-77-62-52-59-16C-30-12 16-24 46-22Z', fill: cloth.body },
      gleam('M38-48C10-56-30-52-54-42M28-62C6-68-26-66-44-58', cloth, 5, 0.55),
      {
        path: 'M50-16C52-28 50-34 43-37C10-40-32-34-58-28C-65-25-65-12-60-6C-30-8 16-12 50-16Z',
        fill: cloth.paint.body(darker(cloth.colour, 0.1)),
      },
      ribs('M42-36v19M28-38l1 22M14-38l1 24M0-37v25M-14-35l-1 25M-28-33l-1 24M-42-31l-2 23', cloth),
      pompom([-10, -83], cloth),
    ),
  back: (cloth) =>
    only(
      { path: 'M-54-8C-57-48-36-77 0-77C36-77 57-48 54-8C30-16-30-16-54-8Z', fill: cloth.body },
      gleam('M-48-40C-20-50 20-50 48-40M-38-58C-16-64 16-64 38-58', cloth, 5, 0.55),
      {
        path: 'M-57 2C-60-12-58-20-52-22C-20-32 20-32 52-22C58-20 60-12 57 2C20-6-20-6-57 2Z',
        fill: cloth.paint.body(darker(cloth.colour, 0.1)),
      },
      ribs('M-44-23v21M-30-27v22M-15-29v23M0-29v23M15-29v23M30-27v22M44-23v21', cloth),
      pompom([0, -82], cloth),
    ),
};
