import { LooseRope } from '../balloon/ropes.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 44, height: 82 };
export const scale = 1.5;
export const stills = { loose: <LooseRope /> };
