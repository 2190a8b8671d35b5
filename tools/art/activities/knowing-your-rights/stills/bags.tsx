import { Bag } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 76, height: 86 };
export const scale = 2.4;
export const stills = { bag: <Bag /> };
