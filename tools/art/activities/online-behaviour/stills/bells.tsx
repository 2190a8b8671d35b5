/** A frosted bell over a flower. */
import { Bell } from '../toys/shelf.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 116, height: 132 };
export const scale = 1.4;
export const stills = { bell: <Bell /> };
