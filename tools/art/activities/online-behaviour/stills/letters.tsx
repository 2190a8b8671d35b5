/** A message on its way. */
import { Letter } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 46, height: 46 };
export const scale = 1.8;
export const stills = { letter: <Letter /> };
