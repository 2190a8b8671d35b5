/** The camp photo. */
import { CampPhoto } from '../toys/slate.tsx';

export const folder = 'activities/online-behaviour';
export const size = { width: 116, height: 108 };
export const scale = 1.6;
export const stills = { photo: <CampPhoto /> };
