/** The three doors, shut and open, each 108 × 156. */
import { NewsDoor } from '../newsroom/door.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 108, height: 156 };
export const scale = 2;

export const stills = {
  'door-who': <NewsDoor door="who" />,
  'door-else': <NewsDoor door="else" />,
  'door-look': <NewsDoor door="look" />,
  'door-who-open': <NewsDoor door="who" open />,
  'door-else-open': <NewsDoor door="else" open />,
  'door-look-open': <NewsDoor door="look" open />,
};
