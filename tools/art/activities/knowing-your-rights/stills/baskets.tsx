/** The basket. */
import { Basket } from '../balloon/basket.tsx';

export const folder = 'activities/knowing-your-rights/balloon';
export const size = { width: 472, height: 76 };
export const scale = 1.4;
export const stills = { basket: <Basket /> };
