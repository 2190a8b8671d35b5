/** The beam of the scale, 320 × 44. */
import { Beam } from '../newsroom/scale.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 320, height: 44 };
export const scale = 1.6;
export const stills = { beam: <Beam /> };
