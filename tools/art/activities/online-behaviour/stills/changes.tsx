/** What tells that a flower has opened or closed. */
import { ChangeMark } from '../toys/changes.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 36, height: 36 };
export const scale = 2;
export const stills = { 'mark-up': <ChangeMark opened />, 'mark-down': <ChangeMark opened={false} /> };
