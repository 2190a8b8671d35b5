/** A board for two pots. */
import { Shelf } from '../toys/shelf.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 308, height: 34 };
export const scale = 1.25;
export const stills = { shelf: <Shelf /> };
