/** The thought cloud on the shore, at three times the 80 × 76 of the page. */
import { ThoughtCloud } from '../pond/pieces.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 80, height: 76 };
export const scale = 3;
export const stills = { thought: <ThoughtCloud /> };
