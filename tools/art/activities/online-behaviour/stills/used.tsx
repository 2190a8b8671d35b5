/** What the child did last instead of writing. */
import { UsedPlate } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 92, height: 64 };
export const scale = 1.4;
export const stills = { used: <UsedPlate /> };
