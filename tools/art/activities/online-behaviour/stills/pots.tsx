/** A pot with room for a face. */
import { Pot } from '../toys/shelf.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 122, height: 88 };
export const scale = 1.4;
export const stills = { pot: <Pot /> };
