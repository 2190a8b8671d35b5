/** Moments that were, are, and are to come. */
import { DoneBead, LaterBead, NowBead } from '../toys/beads.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 56, height: 56 };
export const scale = 1.8;
export const stills = { 'bead-done': <DoneBead />, 'bead-now': <NowBead />, 'bead-later': <LaterBead /> };
