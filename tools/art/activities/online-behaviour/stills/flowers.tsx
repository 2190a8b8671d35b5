/** How open a flower is, from 0 to 4. */
import { flowers } from '../toys/flowers.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 124, height: 122 };
export const scale = 1.6;

export const stills = Object.fromEntries(flowers.map((flower, open) => [`flower-${open}`, flower]));
