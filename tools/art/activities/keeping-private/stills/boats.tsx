/** The paper boat, at three times the 96 × 92 of the page. */
import { PaperBoat } from '../pond/pieces.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 96, height: 92 };
export const scale = 3;
export const stills = { boat: <PaperBoat /> };
