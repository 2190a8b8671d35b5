import { Patch } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 88, height: 88 };
export const scale = 2;
export const stills = { patch: <Patch /> };
