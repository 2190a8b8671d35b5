/** The two bowls, behind and in front of their lamps, each 136 × 152. */
import { BowlBack, BowlFront } from '../newsroom/scale.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 136, height: 152 };
export const scale = 1.6;

export const stills = {
  'bowl-stronger': <BowlFront bowl="stronger" />,
  'bowl-stronger-back': <BowlBack bowl="stronger" />,
  'bowl-weaker': <BowlFront bowl="weaker" />,
  'bowl-weaker-back': <BowlBack bowl="weaker" />,
};
