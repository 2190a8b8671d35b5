import { EmptyPatch } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 92, height: 92 };
export const scale = 1.6;
export const stills = { empty: <EmptyPatch /> };
