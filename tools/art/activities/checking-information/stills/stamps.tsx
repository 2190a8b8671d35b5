/** The three stamps with their handles, each 104 × 132. */
import { Stamp } from '../newsroom/stamp.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 104, height: 132 };
export const scale = 1.5;

export const stills = {
  'stamp-true': <Stamp verdict="true" />,
  'stamp-nottrue': <Stamp verdict="nottrue" />,
  'stamp-notsure': <Stamp verdict="notsure" />,
};
