/** The dots and the spark between two cards that snap together, 160 × 60. */
import { SnapLine } from '../pond/pieces.tsx';

export const folder = 'activities/keeping-private';
export const size = { width: 160, height: 60 };
export const format = 'svg';
export const stills = { snap: <SnapLine /> };
