/** The drawn name. */
import { Logo, logoSize } from '../logo.tsx';

export const folder = 'home';
export const size = logoSize;
export const scale = 0.75;
export const stills = { logo: <Logo /> };
