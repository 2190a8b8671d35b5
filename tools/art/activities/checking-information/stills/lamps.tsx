/** Lamps of the three doors, bright and dim, each 76 × 98. */
import { ClueLamp } from '../newsroom/lamp.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 76, height: 98 };
export const scale = 2.25;

export const stills = {
  'lamp-who': <ClueLamp door="who" />,
  'lamp-else': <ClueLamp door="else" />,
  'lamp-look': <ClueLamp door="look" />,
  'lamp-who-dim': <ClueLamp door="who" dim />,
  'lamp-else-dim': <ClueLamp door="else" dim />,
  'lamp-look-dim': <ClueLamp door="look" dim />,
};
