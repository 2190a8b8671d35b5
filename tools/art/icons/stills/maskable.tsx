/** The app's icon for masks of any shape. */
import { AppIcon, appIconSize } from '../app-icon.tsx';

export const folder = 'icons';
export const size = appIconSize;
export const format = 'png';
export const widths = [512];
export const stills = { maskable: <AppIcon maskable /> };
