import { Thread } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 44, height: 96 };
export const scale = 1.5;
export const stills = { thread: <Thread /> };
