/** The canopy with its cords. */
import { Canopy } from '../balloon/canopy.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 472, height: 384 };
export const scale = 1.4;
export const stills = { canopy: <Canopy /> };
