/** A petal that falls. */
import { FallenPetal } from '../toys/changes.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 26, height: 26 };
export const scale = 2;
export const stills = { petal: <FallenPetal /> };
