/** The chat, folded into a glider. */
import { Glider } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 120, height: 120 };
export const scale = 1.2;
export const stills = { glider: <Glider /> };
