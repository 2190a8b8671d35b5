import { Letter } from '../balloon/ropes.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 96, height: 70 };
export const scale = 2;
export const stills = { letter: <Letter /> };
