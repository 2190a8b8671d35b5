/** The chat. */
import { Slate } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 524, height: 452 };
export const scale = 1.1;
export const stills = { slate: <Slate /> };
