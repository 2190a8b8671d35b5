import { Parachute } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 108, height: 60 };
export const scale = 1.6;
export const stills = { parachute: <Parachute /> };
