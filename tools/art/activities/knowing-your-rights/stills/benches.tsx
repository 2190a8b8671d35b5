import { Bench } from '../balloon/basket.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 444, height: 40 };
export const scale = 1.4;
export const stills = { bench: <Bench /> };
