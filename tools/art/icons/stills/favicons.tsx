/** The icon of a browser's tab. */
import { Favicon, faviconSize } from '../favicon.tsx';

export const folder = 'icons';
export const size = faviconSize;
export const format = 'svg';
export const stills = { favicon: <Favicon /> };
