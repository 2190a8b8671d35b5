/** A hand of somebody who is not okay yet. */
import { WavingHand } from '../toys/shelf.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 46, height: 52 };
export const scale = 2;
export const stills = { wave: <WavingHand /> };
