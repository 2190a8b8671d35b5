import { FlyingStar } from '../balloon/cloth.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 40, height: 40 };
export const scale = 2;
export const stills = { star: <FlyingStar /> };
