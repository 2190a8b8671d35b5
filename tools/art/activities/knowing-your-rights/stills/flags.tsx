import { Flag } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 64, height: 80 };
export const scale = 2;
export const stills = { flag: <Flag /> };
