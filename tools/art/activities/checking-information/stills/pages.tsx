/** The front page, 236 × 324. */
import { FrontPage } from '../newsroom/front-page.tsx';

export const folder = 'activities/checking-information';
export const size = { width: 236, height: 324 };
export const scale = 2.4;
export const stills = { 'front-page': <FrontPage /> };
