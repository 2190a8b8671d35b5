/** Waves round a boat, 140 × 60. */
import { Ripple } from '../pond/water.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 140, height: 60 };
export const format = 'svg';
export const stills = { ripple: <Ripple /> };
