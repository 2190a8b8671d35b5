/** The app's icon as a drawing. */
import { AppIcon, appIconSize } from '../app-icon.tsx';

export const folder = 'icons';
export const size = appIconSize;
export const format = 'svg';
export const stills = { app: <AppIcon /> };
