/** The app's icon with round corners, in the widths devices ask for. */
import { AppIcon, appIconSize } from '../app-icon.tsx';

export const folder = 'icons';
export const size = appIconSize;
export const format = 'png';
export const widths = [180, 192, 512];
export const stills = { app: <AppIcon /> };
