/** The stones that wait for advice, at twice their size. */
import { KindStart, NextStep, TrueReason } from '../advice/stones.tsx';

export const folder = 'activities/keeping-private/advice';
export const size = { width: 132, height: 132 };
export const scale = 2;
export const stills = { 'slot-start': <KindStart />, 'slot-reason': <TrueReason />, 'slot-next': <NextStep /> };
