import { Ribbon } from '../balloon/ropes.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 20, height: 240 };
export const scale = 1;
export const stills = { ribbon: <Ribbon /> };
