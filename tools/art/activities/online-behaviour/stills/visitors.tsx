/** Somebody nobody knows. */
import { Visitor } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 96, height: 96 };
export const scale = 1.6;
export const stills = { visitor: <Visitor /> };
